import type { Chronicle } from '../core/chronicle';
import type { Piece, Step, Tour } from '../core/tour';
import { cardWords } from '../words/card';
import { pagesWords } from '../words/pages';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { linkIn, type Page, toPage } from './page';

/** A tour to be read without the map: its steps with their captions, each with the way to its view. */
export function tourPage(chronicle: Chronicle, tour: Tour, words: Words): Page {
  const own = wordsFor(pagesWords, words);
  const title = inLanguage(tour.title, words);
  const summary = inLanguage(tour.summary, words);
  return {
    path: `tour/${tour.id}`,
    title,
    description: summary,
    link: `tour=${tour.id}`,
    note: own.steps,
    body: (
      <article>
        <p>{own.tour}</p>
        <h1>{title}</h1>
        <p>{summary}</p>
        {tour.steps.map((step, at) => (
          <StepText key={step.link} {...{ chronicle, step, words }} link={`tour=${tour.id}&step=${at + 1}`} />
        ))}
      </article>
    ),
    data: {
      '@type': 'Guide',
      name: title,
      abstract: summary,
      hasPart: tour.steps.map(({ heading }) => ({ '@type': 'CreativeWork', name: inLanguage(heading, words) })),
    },
  };
}

interface StepTextProps {
  readonly chronicle: Chronicle;
  readonly step: Step;
  readonly link: string;
  readonly words: Words;
}

function StepText({ chronicle, step, link, words }: StepTextProps) {
  const { language } = words;
  return (
    <section>
      <h2>{inLanguage(step.heading, words)}</h2>
      {(step.caption[language] ?? []).map((paragraph) => (
        <p key={JSON.stringify(paragraph)}>
          {paragraph.map((piece, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is written once, and two pieces may be alike
            <PieceText key={at} {...{ chronicle, piece, words }} />
          ))}
        </p>
      ))}
      <p>
        <a href={`../?${linkIn(link, language, chronicle)}`}>{wordsFor(pagesWords, words).onMap}</a>
      </p>
    </section>
  );
}

function PieceText({ chronicle, piece, words }: { chronicle: Chronicle; piece: Piece; words: Words }) {
  const { language } = words;
  if (piece.type === 'view') return <a href={`../?${linkIn(piece.link, language, chronicle)}`}>{piece.text}</a>;
  if (piece.type !== 'source') return piece.type === 'emphasis' ? <em>{piece.text}</em> : piece.text;
  const { text, source: id, paragraphs } = piece;
  const card = wordsFor(cardWords, words);
  const source = chronicle.sources[id];
  const where = source?.locator === 'record' ? card.record(paragraphs) : card.paragraph(paragraphs);
  return (
    <a href={toPage('source', id, language)} title={`${inLanguage(source?.short ?? {}, words)}, ${where}`}>
      {`${text} ${paragraphs.join(', ')}`.trim()}
    </a>
  );
}
