import type { Copied } from '../core/export/copied';

/** Puts a passage on the clipboard, with its links where the browser takes HTML; fails where it may not be written to. */
export async function copyPassage({ text, html }: Copied): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({ 'text/plain': inBlob(text, 'text/plain'), 'text/html': inBlob(html, 'text/html') });
  await navigator.clipboard.write([item]).catch(() => navigator.clipboard.writeText(text));
}

function inBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
