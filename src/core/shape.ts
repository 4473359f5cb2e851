import { mercatorX, mercatorY } from './mercator';

/** A rectangle on the Mercator world of 1 by 1. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What drawing and naming need of a feature. */
export interface ShapeProperties {
  readonly name?: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly rank?: number;
  readonly minZoom?: number;
  readonly scalerank?: number;
  /** Part of it lies beyond this detail's window. */
  readonly cut?: boolean;
}

/** A feature on the Mercator world. Areas and lines are strings of arcs, which neighbours share. */
export interface Shape {
  readonly id: string;
  readonly form: 'area' | 'line' | 'point';
  readonly properties: ShapeProperties;
  /** Rings or lines, each a row of arc numbers; ~n is arc n backwards, as in TopoJSON. */
  readonly strings: readonly (readonly number[])[];
  /** The box of each string, and of all. */
  readonly boxes: readonly WorldBox[];
  readonly box: WorldBox;
}

/** A detail of the map: arcs as x, y, x, y … on the Mercator world, and the shapes of each layer. */
export interface Geometry {
  readonly arcs: readonly Float64Array[];
  readonly layers: ReadonlyMap<string, readonly Shape[]>;
}

/** The part of TopoJSON that is read here; arcs in degrees, no longer quantised. */
export interface PlainTopology {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly PlainObject[] }>>;
}

export interface PlainObject {
  readonly type: string | null;
  readonly id?: string | number;
  readonly arcs?: unknown;
  readonly coordinates?: unknown;
  readonly properties?: ShapeProperties;
}

/** Projects every arc once, whatever number of shapes share it. */
export function geometryOf(topology: PlainTopology): Geometry {
  const arcs = topology.arcs.map(projected);
  const boxes = arcs.map(boxOfArc);
  return {
    arcs,
    layers: new Map(
      Object.entries(topology.objects).map(([layer, { geometries }]) => [
        layer,
        geometries.flatMap((object) => shapeOf(object, boxes)),
      ]),
    ),
  };
}

/** True if a point of the Mercator world lies in an area; on holes and islands the even-odd rule decides. */
export function holds({ arcs }: Geometry, shape: Shape, x: number, y: number): boolean {
  if (shape.form !== 'area') return false;
  let inside = false;
  for (const [at, ring] of shape.strings.entries()) {
    const { left, top, right, bottom } = shape.boxes[at] ?? NOWHERE;
    if (x < left || x > right || y < top || y > bottom) continue;
    for (const number of ring) {
      const arc = arcs[number < 0 ? ~number : number];
      // crossings do not care which way an arc is walked
      if (arc && crossesOddly(arc, x, y)) inside = !inside;
    }
  }
  return inside;
}

function projected(points: readonly (readonly number[])[]): Float64Array {
  const arc = new Float64Array(points.length * 2);
  for (let at = 0; at < points.length; at++) {
    const [lng = 0, lat = 0] = points[at] as readonly number[];
    arc[2 * at] = mercatorX(lng);
    arc[2 * at + 1] = mercatorY(lat);
  }
  return arc;
}

const NOWHERE: WorldBox = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

function boxOfArc(arc: Float64Array): WorldBox {
  let { left, top, right, bottom } = NOWHERE;
  for (let at = 0; at < arc.length; at += 2) {
    const [x, y] = [arc[at] as number, arc[at + 1] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

function joined(first: WorldBox, second: WorldBox): WorldBox {
  return {
    left: Math.min(first.left, second.left),
    top: Math.min(first.top, second.top),
    right: Math.max(first.right, second.right),
    bottom: Math.max(first.bottom, second.bottom),
  };
}

function shapeOf(object: PlainObject, boxes: readonly WorldBox[]): Shape[] {
  const shared = { id: String(object.id ?? ''), properties: object.properties ?? {} };
  if (object.type === 'Point') {
    const [lng = 0, lat = 0] = object.coordinates as number[];
    const [x, y] = [mercatorX(lng), mercatorY(lat)];
    return [{ ...shared, form: 'point', strings: [], boxes: [], box: { left: x, top: y, right: x, bottom: y } }];
  }
  const strings = stringsOf(object);
  if (strings.length === 0) return [];
  const own = strings.map((string) =>
    string.map((number) => boxes[number < 0 ? ~number : number] ?? NOWHERE).reduce(joined, NOWHERE),
  );
  const form = object.type?.endsWith('Polygon') ? 'area' : 'line';
  return [{ ...shared, form, strings, boxes: own, box: own.reduce(joined, NOWHERE) }];
}

function stringsOf({ type, arcs }: PlainObject): readonly (readonly number[])[] {
  switch (type) {
    case 'LineString':
      return [arcs as number[]];
    case 'MultiLineString':
    case 'Polygon':
      return arcs as number[][];
    case 'MultiPolygon':
      return (arcs as number[][][]).flat();
    default:
      return [];
  }
}

function crossesOddly(arc: Float64Array, x: number, y: number): boolean {
  let odd = false;
  for (let at = 2; at < arc.length; at += 2) {
    const [x1, y1, x2, y2] = [arc[at - 2], arc[at - 1], arc[at], arc[at + 1]] as unknown as [
      number,
      number,
      number,
      number,
    ];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}
