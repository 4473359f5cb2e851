/** The days that the peer is to show: what the address asks for. */
export interface Asked {
  readonly mode: string;
  readonly days: number;
}

export function askedDays(): Asked {
  const asked = new URLSearchParams(location.search);
  return { mode: asked.get('mode') ?? 'window', days: Number(asked.get('days') ?? 7) };
}

/** Shows a day, then has the arrow keys move on from it; the page tells when the first is drawn, and after each step how many marks it shows. */
export function bindSlider(first: number, show: (day: number) => number): void {
  const thumb = document.getElementById('thumb') as HTMLElement;
  let day = first;
  const draw = () => {
    thumb.setAttribute('aria-valuenow', String(day));
    thumb.dataset['shown'] = String(show(day));
  };
  thumb.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
    day += key === 'ArrowRight' ? 1 : -1;
    draw();
  });
  draw();
  document.documentElement.dataset['ready'] = 'true';
}
