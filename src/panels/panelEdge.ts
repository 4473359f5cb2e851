/** The reach of the panel's width on a wide screen, px; the style sheet keeps it from taking most of a small one. */
export const NARROWEST = 280;
export const WIDEST = 760;

const STEP = 24; // px of one press of an arrow key

/** Lets a reader drag the edge of the panel, or move it by keyboard; `onSettled` hears its width in px when it rests. */
export function bindPanelEdge(edge: HTMLElement, onSettled: (width: number) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const panel = edge.parentElement as HTMLElement;
  const frame = panel.parentElement as HTMLElement;
  const widthNow = () => Math.round(panel.getBoundingClientRect().width);
  const show = (width: number) => {
    frame.style.setProperty('--panel-width', `${Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)))}px`);
    tell();
  };
  const tell = () => edge.setAttribute('aria-valuenow', String(widthNow()));
  let grip: { readonly x: number; readonly width: number } | null = null;

  edge.addEventListener(
    'pointerdown',
    (event) => {
      edge.setPointerCapture(event.pointerId);
      grip = { x: event.clientX, width: widthNow() };
    },
    { signal },
  );
  edge.addEventListener(
    'pointermove',
    (event) => {
      if (grip) show(grip.width + grip.x - event.clientX);
    },
    { signal },
  );
  edge.addEventListener(
    'lostpointercapture',
    () => {
      if (grip && widthNow() !== grip.width) onSettled(widthNow());
      grip = null;
    },
    { signal },
  );
  edge.addEventListener(
    'keydown',
    (event) => {
      const width = widthByKey(event.key, widthNow());
      if (width === null) return;
      event.preventDefault();
      show(width);
      onSettled(widthNow());
    },
    { signal },
  );
  tell();
  return () => ending.abort();
}

/** The panel stands at the right, so that its edge goes left to make it wider. */
function widthByKey(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return NARROWEST;
    case 'End':
      return WIDEST;
    default:
      return null;
  }
}
