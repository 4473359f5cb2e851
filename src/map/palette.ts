import { type Colour, HATCH_PX, type Hatch } from '../plan/groundPlan';

/** What a canvas takes to fill or draw with. */
export type CanvasPaint = string | CanvasPattern;

/** A paint of the ground's plan for a canvas, in the colours that the style sheet has now. */
export function paintOf(paint: Colour | Hatch): CanvasPaint {
  return typeof paint === 'string' ? colourOf(paint) : hatchOf(paint);
}

function colourOf(name: Colour): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Lines of a colour, rising or falling. A canvas takes a pattern wherever it takes a colour. */
function hatchOf({ colour: name, direction, width }: Hatch): CanvasPaint {
  const colour = colourOf(name);
  const tile = document.createElement('canvas');
  tile.width = HATCH_PX;
  tile.height = HATCH_PX;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.strokeStyle = colour;
  context.lineWidth = width;
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
