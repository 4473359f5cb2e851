import type { Chronicle, Dispute } from '../core/chronicle';
import { answersKnown, type KnownAnswer } from '../core/dispute';
import { disputeWords } from '../words/dispute';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { Cited } from './Cited';
import { type Page, toPage } from './page';

/** A question and every account of it, side by side; none is marked as the right one. */
export function disputePage(chronicle: Chronicle, dispute: Dispute, words: Words): Page {
  const answers = answersKnown(chronicle, dispute, 0, 'hindsight');
  const own = wordsFor(disputeWords, words);
  const nameOf = ({ answer, reports }: KnownAnswer) => {
    const names = answer.by.map((id) => inLanguage(chronicle.actors[id]?.names ?? {}, words));
    const sources = new Set(
      reports.map(({ report }) => inLanguage(chronicle.sources[report.source]?.short ?? {}, words)),
    );
    return names.join(', ') || own.ownVoice([...sources].join(', '));
  };
  const title = inLanguage(dispute.question, words);
  return {
    path: `dispute/${dispute.id}`,
    title,
    description: answers.map(({ answer }) => inLanguage(answer.says, words)).join(' '),
    link: `select=dispute:${dispute.id}`,
    body: (
      <article>
        <p>{own.kind}</p>
        <h1>{title}</h1>
        <p>{own.neutral}</p>
        {answers.map((known) => (
          <section key={known.answer.id}>
            <h2>{nameOf(known)}</h2>
            <p>{inLanguage(known.answer.says, words)}</p>
            <ul>
              {known.reports.map(({ event, report, paragraphs }) => (
                <li key={`${event.id} ${report.source} ${paragraphs}`}>
                  <a href={toPage('event', event.id, words.language)}>{inLanguage(event.title, words)}</a>
                  <Cited chronicle={chronicle} {...report} paragraphs={paragraphs} words={words} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    ),
    data: {
      '@type': 'Question',
      name: title,
      suggestedAnswer: answers.map(({ answer }) => ({
        '@type': 'Answer',
        text: inLanguage(answer.says, words),
        author: answer.by.map((id) => ({
          '@type': 'Thing',
          name: inLanguage(chronicle.actors[id]?.names ?? {}, words),
        })),
      })),
    },
  };
}
