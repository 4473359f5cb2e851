/** What a reader's device keeps under a name; null where there is nothing, or storage is closed to us. */
export function remembered(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice on the reader's device; where storage is closed to us it lasts as long as the page. */
export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // nothing depends on it
  }
}
