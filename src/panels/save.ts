/** Gives the reader a text as a file, in UTF-8. */
export function save(text: string, file: { readonly name: string; readonly type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${file.type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // some browsers read it after the click
}
