/** A colour of the design, by the name of its CSS custom property: the style sheet is where colours are decided. */
export function colourOf(name: `--${string}`): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

const HATCH_PX = 7;

/** A hatch for a canvas: lines of a colour, rising or falling. A canvas takes a pattern wherever it takes a colour. */
export function hatchOf(colour: string, direction: 'rising' | 'falling', lineWidth: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = HATCH_PX;
  tile.height = HATCH_PX;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.strokeStyle = colour;
  context.lineWidth = lineWidth;
  const [first, last] = direction === 'rising' ? [HATCH_PX, 0] : [0, HATCH_PX];
  const slope = direction === 'rising' ? -1 : 1;
  context.beginPath();
  // three strokes: the middle one and what of its neighbours reaches into the tile's corners
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    context.moveTo(shift - 1, first - slope);
    context.lineTo(shift + HATCH_PX + 1, last + slope);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? colour;
}
