const EDGE = 4; // px between a name and the edge of the map

/** Moves the name of a mark, when it comes to be seen, as far aside as the edge of the map asks for. */
export function bindNameInSight(map: HTMLElement): () => void {
  const keep = ({ target }: Event) => {
    const name = target instanceof Element ? target.closest('.mark')?.querySelector<HTMLElement>('.mark-name') : null;
    if (!name) return;
    name.style.marginInlineStart = '';
    const [box, ground] = [name.getBoundingClientRect(), map.getBoundingClientRect()];
    const aside = Math.max(ground.left + EDGE - box.left, Math.min(0, ground.right - EDGE - box.right));
    if (aside !== 0) name.style.marginInlineStart = `${aside}px`;
  };
  map.addEventListener('pointerover', keep);
  map.addEventListener('focusin', keep);
  return () => {
    map.removeEventListener('pointerover', keep);
    map.removeEventListener('focusin', keep);
  };
}
