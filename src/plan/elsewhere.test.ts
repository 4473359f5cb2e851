import { describe, expect, it } from 'vitest';
import { geometryOf, type Shape } from '../core/shape';
import type { Box } from './box';
import { cornersAtSea, cornersOnLand } from './elsewhere';

const SCALE = 1000; // px that the world is wide
const FRAME: Box = { left: 0, top: 0, right: 1000, bottom: 1000 };

/** A square ring of degrees round a middle. */
function square(lng: number, lat: number, half: number): number[][] {
  return [
    [lng - half, lat - half],
    [lng + half, lat - half],
    [lng + half, lat + half],
    [lng - half, lat + half],
    [lng - half, lat - half],
  ];
}

/** Two lands with a strait between them, and a third with a lake in its middle. */
const geometry = geometryOf({
  arcs: [square(-40, 0, 36), square(40, 0, 36), square(0, 0, 80), square(0, 0, 30)],
  objects: {
    lands: {
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0]] },
        { type: 'Polygon', id: 'east', arcs: [[1]] },
      ],
    },
    holed: { geometries: [{ type: 'Polygon', id: 'holed', arcs: [[2], [3]] }] },
  },
});
const lands = geometry.layers.get('lands') ?? [];
const [west] = lands as [Shape, Shape];
const [holed] = geometry.layers.get('holed') as [Shape];
const px = (lng: number) => ((lng + 180) / 360) * SCALE;
const name = { x: px(-40), y: 500, width: 60, height: 12 };

describe('Where else a name may stand', () => {
  it('on land: in sight, on its land from edge to edge, the nearest to its point first', () => {
    const frame = { ...FRAME, left: px(-40) + 10 };
    const corners = cornersOnLand(geometry, west, name, frame, SCALE);
    expect(corners.length).toBeGreaterThan(3);
    expect(corners[0]?.y).toBe(500 - 6);
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x + name.width).toBeLessThanOrEqual(px(-4));
      expect(y).toBeGreaterThanOrEqual(west.box.top * SCALE);
      expect(y + name.height).toBeLessThanOrEqual(west.box.bottom * SCALE);
    }
  });

  it('on land: never across a lake that is no part of it', () => {
    const [left, right] = [px(-30), px(30)];
    const corners = cornersOnLand(geometry, holed, { ...name, x: 500 }, FRAME, SCALE);
    const beside = corners.filter(({ y }) => y > px(-25) && y + name.height < px(25));
    expect(beside.length).toBeGreaterThan(0);
    for (const { x } of beside) expect(x + name.width <= left || x >= right).toBe(true);
  });

  it('on land: nowhere if none of it is in sight, or what is seen is too narrow', () => {
    expect(cornersOnLand(geometry, west, name, { ...FRAME, left: px(20) }, SCALE)).toEqual([]);
    expect(cornersOnLand(geometry, west, { ...name, width: 500 }, FRAME, SCALE)).toEqual([]);
  });

  it('at sea: on the water between the shores, and no farther from its point than a little way', () => {
    const strait = { ...name, x: 500, width: 10 };
    const corners = cornersAtSea(geometry, lands, strait, FRAME, SCALE);
    expect(corners.length).toBeGreaterThan(0);
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThanOrEqual(px(-4));
      expect(x + strait.width).toBeLessThanOrEqual(px(4));
      expect(Math.abs(y + strait.height / 2 - strait.y)).toBeLessThanOrEqual(6 * strait.height);
    }
    expect(cornersAtSea(geometry, lands, { ...strait, width: 60 }, FRAME, SCALE)).toEqual([]);
  });

  it('at sea: not on land that lies above or below its point', () => {
    const ocean = { ...name, x: px(-40), y: west.box.bottom * SCALE + 20 };
    for (const { y } of cornersAtSea(geometry, lands, ocean, FRAME, SCALE))
      expect(y).toBeGreaterThanOrEqual(west.box.bottom * SCALE);
  });
});
