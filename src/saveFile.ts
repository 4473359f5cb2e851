/** Hands a text to the reader as a file, in UTF-8. */
export function saveText(text: string, { name, type }: { readonly name: string; readonly type: string }): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** Hands a file to the reader, as a download does. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // some browsers read it after the click
}
