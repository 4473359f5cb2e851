import type { Colour, Hatch } from '../plan/groundPlan';

/** What a canvas takes to fill or draw with. */
export type CanvasPaint = string | CanvasPattern;

/** A paint of the ground's plan for a canvas, in the colours that the style sheet now has for it. */
export function paintOf(paint: Colour | Hatch, canvas: HTMLCanvasElement): CanvasPaint {
  return typeof paint === 'string' ? colourOf(paint, canvas) : hatchOf(paint, canvas);
}

function colourOf(name: Colour, canvas: HTMLCanvasElement): string {
  return getComputedStyle(canvas).getPropertyValue(name).trim();
}

/** Lines of a colour, rising or falling, as sharp as the screen is. A canvas takes a pattern wherever it takes a colour. */
function hatchOf({ colour: name, direction, width, gap }: Hatch, canvas: HTMLCanvasElement): CanvasPaint {
  const colour = colourOf(name, canvas);
  const tile = document.createElement('canvas');
  const side = Math.round(gap * (window.devicePixelRatio || 1));
  tile.width = side;
  tile.height = side;
  const context = tile.getContext('2d');
  if (!context) return colour;
  const fineness = side / gap;
  context.strokeStyle = colour;
  context.lineWidth = width * fineness;
  const [first, last] = direction === 'rising' ? [side, 0] : [0, side];
  const slope = direction === 'rising' ? -1 : 1;
  context.beginPath();
  // three strokes: the middle one and what of its neighbours reaches into the tile's corners
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - 1, first - slope);
    context.lineTo(shift + side + 1, last + slope);
  }
  context.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / fineness));
  return pattern ?? colour;
}
