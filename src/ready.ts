let keep: () => void;

/** Kept once all of the first view is drawn: for what may come after it. */
export const ready = new Promise<void>((resolve) => {
  keep = resolve;
});

/** Tells that all of the first view is drawn, those who take pictures of the page too. */
export function sayReady(): void {
  document.documentElement.setAttribute('data-ready', 'true');
  keep();
}
