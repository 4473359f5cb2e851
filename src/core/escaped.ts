/** A text inside an element or a quoted attribute of XML or HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\t/g, '&#9;'); // an attribute would make a space of it
}
