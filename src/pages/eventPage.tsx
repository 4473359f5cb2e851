import type { Chronicle, ChronicleEvent, Report, Status } from '../core/chronicle';
import { formatDay } from '../core/day';
import { disputesOf } from '../core/dispute';
import type { Known } from '../core/known';
import { cardWords } from '../words/card';
import { pagesWords } from '../words/pages';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { Cited } from './Cited';
import { type Page, toPage } from './page';
import { dayOf, linkTo } from './pageView';

/** An event in hindsight: when, where, who, and every report of it with its source and paragraph. */
export function eventPage(chronicle: Chronicle, known: Known, words: Words): Page {
  const { event } = known;
  const title = inLanguage(event.title, words);
  return {
    path: `event/${event.id}`,
    title,
    description: descriptionOf(chronicle, known, words),
    link: linkTo(chronicle, { type: 'event', id: event.id }, dayOf(chronicle, known)),
    body: <EventBody chronicle={chronicle} known={known} words={words} />,
    data: dataOf(chronicle, known, words, title),
  };
}

function descriptionOf(chronicle: Chronicle, { event, status, date, places, reports }: Known, words: Words): string {
  const names = places.map((id) => inLanguage(chronicle.places[id]?.names ?? {}, words));
  const facts = [
    words.kinds[event.kind],
    words.statuses[status],
    spokenDate(date, event.kind, words),
    names.join(', '),
  ];
  const [first] = reports.toReversed();
  return `${facts.filter(Boolean).join(' · ')}. ${first ? inLanguage(first.says, words) : ''}`;
}

function EventBody({ chronicle, known, words }: { chronicle: Chronicle; known: Known; words: Words }) {
  const card = wordsFor(cardWords, words);
  const own = wordsFor(pagesWords, words);
  const { event, status, date, datedBy, places, actors, reports, contradicted } = known;
  const disputes = disputesOf(chronicle, event.id, 0, 'hindsight').flatMap((id) => chronicle.disputes[id] ?? []);
  const related = Object.entries(event.related).flatMap(([id, relation]) => {
    const other = chronicle.events.find((candidate) => candidate.id === id);
    return other ? [{ other, relation }] : [];
  });
  return (
    <article>
      <p>
        {words.kinds[event.kind]} · <strong>{words.statuses[status]}</strong>
        {contradicted && ` · ${words.contradicted}`}
      </p>
      <h1>{inLanguage(event.title, words)}</h1>
      <dl>
        <dt>{card.when}</dt>
        <dd>
          {spokenDate(date, event.kind, words)}.{' '}
          {datedBy.because ? inLanguage(datedBy.because, words) : card.bases[datedBy.basis]}
          {(status === 'planned' || status === 'considered') && ` ${card.onlyPlan}`}
        </dd>
        <dt>{card.where}</dt>
        <dd>
          {places.length === 0 ? words.list.noPlace : places.map((id) => placeName(chronicle, id, words)).join('; ')}
        </dd>
        {Object.keys(actors).length > 0 && (
          <>
            <dt>{card.who}</dt>
            <dd>
              {Object.keys(actors)
                .map((id) => inLanguage(chronicle.actors[id]?.names ?? {}, words))
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
      <h2>{card.reports}</h2>
      <ol>
        {reports.map((report) => (
          <li key={`${report.source} ${report.paragraphs} ${report.status}`}>
            <ReportText
              chronicle={chronicle}
              event={event}
              report={report}
              aside={known.setAside.has(report)}
              words={words}
            />
          </li>
        ))}
      </ol>
      {disputes.length > 0 && (
        <>
          <h2>{own.disputes}</h2>
          <ul>
            {disputes.map(({ id, question }) => (
              <li key={id}>
                <a href={toPage('dispute', id, words.language)}>{inLanguage(question, words)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
          <h2>{card.related}</h2>
          <ul>
            {related.map(({ other, relation }) => (
              <li key={other.id}>
                {card.relations[relation]}:{' '}
                <a href={toPage('event', other.id, words.language)}>{inLanguage(other.title, words)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function placeName(chronicle: Chronicle, id: string, words: Words): string {
  const card = wordsFor(cardWords, words);
  const place = chronicle.places[id];
  return place ? card.place(inLanguage(place.names, words), card.precisions[place.precision]) : '';
}

interface ReportTextProps {
  readonly chronicle: Chronicle;
  readonly event: ChronicleEvent;
  readonly report: Report;
  readonly aside: boolean;
  readonly words: Words;
}

function ReportText({ chronicle, event, report, aside, words }: ReportTextProps) {
  const card = wordsFor(cardWords, words);
  const names = report.by.map((id) => inLanguage(chronicle.actors[id]?.names ?? {}, words)).join(', ');
  return (
    <>
      <p>{inLanguage(report.says, words)}</p>
      <p className="soft">
        {aside && `${card.setAside} · `}
        {words.statuses[report.status]} · {spokenDate(report.date, event.kind, words)} ·{' '}
        {names === '' ? card.ownVoice : card.saidBy(names)}
      </p>
      <Cited chronicle={chronicle} {...report} words={words} />
    </>
  );
}

const SAYINGS: ReadonlySet<string> = new Set(['statement', 'warning', 'demand']);

const EVENT_STATUS: Readonly<Partial<Record<Status, string>>> = {
  cancelled: 'https://schema.org/EventCancelled',
  suspended: 'https://schema.org/EventPostponed',
  planned: 'https://schema.org/EventScheduled',
  happened: 'https://schema.org/EventScheduled',
  underway: 'https://schema.org/EventScheduled',
};

/** What was said is a Claim with those who said it; what is only alleged or thought of is no Event either. */
function dataOf(chronicle: Chronicle, known: Known, words: Words, title: string): object {
  const { event, status, date, places, reports } = known;
  const sources = [...new Set(reports.map(({ source }) => source))].flatMap((id) => chronicle.sources[id] ?? []);
  const appearance = sources.map(({ id, title: name, published }) => ({
    '@type': 'CreativeWork',
    name,
    datePublished: formatDay(published),
    url: toPage('source', id, words.language),
  }));
  const eventStatus = EVENT_STATUS[status];
  if (SAYINGS.has(event.kind) || eventStatus === undefined) {
    const speakers = [...new Set(reports.flatMap(({ by }) => by))];
    return {
      '@type': 'Claim',
      name: title,
      appearance,
      author: speakers.map((id) => ({
        '@type': chronicle.actors[id]?.kind === 'person' ? 'Person' : 'Organization',
        name: inLanguage(chronicle.actors[id]?.names ?? {}, words),
      })),
    };
  }
  const exact = !date.approximate && !date.uncertain && date.start !== null && date.end !== null;
  return {
    '@type': 'Event',
    name: title,
    eventStatus,
    // a machine takes a date for exact, so only those that are so are given to it
    ...(exact && { startDate: formatDay(date.start), endDate: formatDay(date.end - 1) }),
    location: places.map((id) => ({ '@type': 'Place', name: inLanguage(chronicle.places[id]?.names ?? {}, words) })),
    subjectOf: appearance,
  };
}
