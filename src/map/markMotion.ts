/** How marks leave and change; what is shown is right before it begins. */
const QUICK = { duration: 160, easing: 'ease-out' } as const;

/** What is left of a mark for the eye when it goes: its symbol, where it stood. */
export function pictureOf(button: HTMLButtonElement): HTMLElement {
  const picture = document.createElement('span');
  picture.className = 'mark-leaving';
  picture.ariaHidden = 'true';
  picture.style.translate = button.style.translate;
  picture.dataset['family'] = button.dataset['family'];
  picture.append(...button.querySelectorAll('.symbol'));
  return picture;
}

/** Lets a picture fade and calls `end` when it has. */
export function fadeOut(picture: HTMLElement, end: () => void): void {
  picture.animate({ opacity: 0, scale: 0.5 }, QUICK).finished.then(end, end);
}

/** Shows that a symbol stands where another stood. */
export function stampIn(symbol: Element): void {
  symbol.animate({ opacity: [0.2, 1], scale: [1.5, 1] }, QUICK);
}
