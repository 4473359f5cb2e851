import type { Paragraph, Piece, WrittenTour } from './tour';

/** Writes a tour as its file: `readTour` reads the same tour from it. No text in it can become markup. */
export function formatTour({ title, summary, steps }: WrittenTour): string {
  const blocks = [
    `# ${escaped(title)}`,
    startEscaped(escaped(summary)),
    ...steps.flatMap(({ heading, link, caption }) => [
      `## [${escaped(heading)}](?${link})`,
      ...caption.map((paragraph) => startEscaped(formatParagraph(paragraph))),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A paragraph as it is typed: `plain *emphasised* ([Riga 4](?select=source:…)).` */
export function formatParagraph(paragraph: Paragraph): string {
  return paragraph.map(formatPiece).join('');
}

function formatPiece(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return escaped(piece.text);
    case 'emphasis':
      return `*${escaped(piece.text)}*`;
    case 'view':
      return `[${escaped(piece.text)}](?${piece.link})`;
    case 'source':
      return `[${`${escaped(piece.text)} ${piece.paragraphs.join(', ')}`.trim()}](?select=source:${piece.source})`;
  }
}

/** Letters that Markdown, or GitHub's kind of it, would take for something else. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~#|$@!]|(?<=https?):(?=\/\/)|(?<=www)\./g, '\\$&');
}

/** A paragraph that begins like a list or an underlining. */
function startEscaped(text: string): string {
  return text.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}
