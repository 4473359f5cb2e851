import { escaped } from '../escaped';

/** An element of XML with what is in it, which is markup already; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: readonly string[] | string = '',
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escaped(value).replaceAll('\n', '&#10;')}"`,
  );
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>`;
}

/** Paragraphs of HTML, each of plain text. */
export function inParagraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`).join('');
}
