import type { Position } from 'geojson';
import { type Area, polygonsOf } from './readLayer';

export type Edge = { readonly a: Position; readonly b: Position; readonly uses: number };

/** Every ring edge of the features by a key that is the same in both directions, with how often it is used. */
export function edgesOf(features: readonly Area[]): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const ring of features.flatMap(({ geometry }) => polygonsOf(geometry).flat())) {
    ring.slice(1).forEach((b, index) => {
      const a = ring[index] as Position;
      const key = [a.join(), b.join()].sort().join(' ');
      edges.set(key, { a, b, uses: (edges.get(key)?.uses ?? 0) + 1 });
    });
  }
  return edges;
}

/** The pairs of edges that cross each other away from their ends. Edges meet only within a cell of `cell` degrees. */
export function crossingsOf(edges: Iterable<Edge>, cell: number): [Edge, Edge][] {
  const grid = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const key of cellsOf(edge, cell)) grid.set(key, [...(grid.get(key) ?? []), edge]);
  }
  return [...grid.values()].flatMap((near) =>
    near.flatMap((one, index) =>
      near
        .slice(index + 1)
        .filter((other) => cross(one, other))
        .map((other): [Edge, Edge] => [one, other]),
    ),
  );
}

function cellsOf({ a, b }: Edge, cell: number): string[] {
  const [west, east] = [a[0] as number, b[0] as number].sort((x, y) => x - y) as [number, number];
  const [south, north] = [a[1] as number, b[1] as number].sort((x, y) => x - y) as [number, number];
  const keys: string[] = [];
  for (let x = Math.floor(west / cell); x <= Math.floor(east / cell); x++) {
    for (let y = Math.floor(south / cell); y <= Math.floor(north / cell); y++) keys.push(`${x} ${y}`);
  }
  return keys;
}

function cross(one: Edge, other: Edge): boolean {
  return (
    side(one.a, one.b, other.a) * side(one.a, one.b, other.b) < 0 &&
    side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0
  );
}

function side([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  const [x0, y0, x1, y1, x2, y2] = [ax, ay, bx, by, cx, cy] as [number, number, number, number, number, number];
  return Math.sign((x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0));
}
