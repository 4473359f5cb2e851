import { parseView } from '../core/link';
import type { Paragraph, Piece } from '../core/tour';
import { useSession, useWords } from '../session';
import { openView, select } from '../store';
import { cardWords } from '../words/card';
import { inLanguage, wordsFor } from '../words/words';

/** The text of a step. All of it is text: what leads on is a button of ours. */
export function Caption({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  return (
    <div className="tour-caption">
      {paragraphs.map((paragraph) => (
        <p key={JSON.stringify(paragraph)}>
          {paragraph.map((piece, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph never changes, and two pieces of it may be alike
            <PieceText key={at} piece={piece} before={paragraph[at - 1]} after={paragraph[at + 1]} />
          ))}
        </p>
      ))}
    </div>
  );
}

function PieceText({ piece, before, after }: { piece: Piece } & Record<'before' | 'after', Piece | undefined>) {
  switch (piece.type) {
    case 'text': {
      const begun = before?.type === 'source' ? piece.text.replace(CLOSING, '') : piece.text;
      return after?.type === 'source' ? begun.replace(OPENING, '') : begun;
    }
    case 'emphasis':
      return <em>{piece.text}</em>;
    case 'view':
      return <ViewLink {...piece} />;
    case 'source':
      return (
        <span className="tour-source">
          {before?.type === 'text' && OPENING.exec(before.text)?.[0]}
          <SourceLink {...piece} />
          {after?.type === 'text' && CLOSING.exec(after.text)?.[0]}
        </span>
      );
  }
}

// Brackets and stops go with the source between them into the next line.
const OPENING = /[([]+$/;
const CLOSING = /^[)\].,;:!?…]+/;

/** Leads to another view, and stays in the tour. */
function ViewLink({ text, link }: { text: string; link: string }) {
  const { facts, view } = useSession();
  const open = () => {
    const { tour, step, language } = view.getState();
    openView(view, { ...parseView(link, facts).view, tour, step, language });
  };
  return (
    <button type="button" className="source-link" onClick={open}>
      {text}
    </button>
  );
}

function SourceLink({ text, source, paragraphs }: Extract<Piece, { readonly type: 'source' }>) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const cited = chronicle.sources[source];
  if (!cited) return text;
  const card = wordsFor(cardWords, words);
  const where = cited.locator === 'record' ? card.record(paragraphs) : card.paragraph(paragraphs);
  return (
    <button
      type="button"
      className="source-link"
      title={`${inLanguage(cited.short, words)}, ${where}`}
      onClick={() => select(view, { type: 'source', id: source })}
    >
      {`${text} ${paragraphs.join(', ')}`.trim()}
    </button>
  );
}
