/** A text inside an element or a quoted attribute of XML or HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\t/g, '&#9;'); // an attribute would make a space of it
}

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
