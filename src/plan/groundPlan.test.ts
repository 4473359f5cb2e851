import { describe, expect, it } from 'vitest';
import type { Layer } from '../core/chronicle';
import type { Geometry, Shape } from '../core/shape';
import { layerLooks } from '../symbol/layerLook';
import { type GroundStroke, groundPlan, overlayPlan, strokesAt } from './groundPlan';

const geometry: Geometry = { arcs: [], layers: new Map() };
const stroke = (more: Partial<GroundStroke>): GroundStroke => ({ geometry, shapes: [], ...more });

describe('What of the ground is drawn at a zoom', () => {
  it('leaves out what is for closer looks', () => {
    const plan = [stroke({ line: '--river', from: 5 }), stroke({ line: '--coast' })];
    expect(strokesAt(plan, 4.75).map(({ line }) => line)).toEqual(['--coast']);
    expect(strokesAt(plan, 5).map(({ line }) => line)).toEqual(['--river', '--coast']);
  });

  it('has lines of the base grow with the zoom, within bounds, and leaves others as they are', () => {
    const widthAt = (zoom: number, more: Partial<GroundStroke>) =>
      strokesAt([stroke({ width: 2, ...more })], zoom)[0]?.width ?? Number.NaN;
    const widths = [2, 4, 6, 8, 9].map((zoom) => widthAt(zoom, { scales: true }));
    expect([...widths].sort((one, other) => one - other)).toEqual(widths);
    expect(widths[0]).toBeGreaterThan(0.5);
    expect(widths.at(-1)).toBeLessThan(3);
    expect(widthAt(2, {})).toBe(2);
  });

  it('has what lightens paler and wider near by, within bounds, and only its fill', () => {
    const hatch = { colour: '--hatch-1', direction: 'rising', width: 1.2, gap: 7 } as const;
    const at = (zoom: number, more: Partial<GroundStroke>) =>
      strokesAt([stroke({ lightens: true, width: 2, ...more })], zoom)[0];
    const strengths = [3, 5, 6, 8, 9].map((zoom) => at(zoom, { fill: '--tint-1' })?.opacity ?? Number.NaN);
    expect(strengths).toEqual([...strengths].sort((one, other) => other - one));
    expect([strengths[0], (strengths.at(-1) ?? 0) > 0.5]).toEqual([1, true]);
    expect(at(3, { fill: hatch })?.fill).toEqual(hatch);
    expect(at(9, { fill: hatch })?.fill).toEqual({ ...hatch, gap: 14 });
    expect(at(9, { fill: hatch })?.width).toBe(2);
    expect(strokesAt([stroke({ fill: '--tint-1' })], 9)[0]?.opacity).toBeUndefined();
  });
});

describe('On a ground of somebody else’s', () => {
  const box = { left: 0, top: 0, right: 1, bottom: 1 };
  const shape = (id: string): Shape => ({
    id,
    form: 'area',
    properties: { kind: 'international' },
    strings: [],
    boxes: [box],
    box,
  });
  const ids = ['coast', 'countries', 'rivers', 'lakes', 'borders', 'unit-lines', 'wood', 'march', 'front'];
  const region: Geometry = { arcs: [], layers: new Map(ids.map((id) => [id, [shape(id)]])) };
  const layer = (id: string, style: Layer['style']): Layer => ({
    id,
    style,
    names: {},
    shows: {},
    according: {},
    asOf: { edtf: '2022', start: 0, end: 1, approximate: false, uncertain: false, interval: false },
  });
  const layers = [layer('wood', 'tint'), layer('march', 'hatch'), layer('front', 'line')];
  const state = {
    world: null,
    region,
    layers,
    looks: layerLooks(layers),
    claimed: [{ layer: 'march', features: [] }],
    highlighted: [{ layer: 'wood', features: [] }],
  };
  const drawn = (plan: readonly GroundStroke[]) => new Set(plan.flatMap(({ shapes }) => shapes.map(({ id }) => id)));

  it('stand layers, claims and what is selected, as on our own, and nothing of the base', () => {
    expect(drawn(groundPlan(state))).toEqual(new Set(ids));
    expect(drawn(overlayPlan(state))).toEqual(new Set(['wood', 'march', 'front']));
    const without = (plan: readonly GroundStroke[]) => plan.filter(({ fill }) => fill !== '--tint-1');
    const own = groundPlan(state);
    const same = without(overlayPlan(state));
    expect(own.slice(-same.length)).toEqual(same);
  });

  it('tints let it show through, the more the nearer one looks', () => {
    const strengthAt = (zoom: number) =>
      strokesAt(overlayPlan(state), zoom).find(({ fill }) => fill === '--tint-1')?.opacity ?? Number.NaN;
    expect(strengthAt(4)).toBeLessThan(1);
    expect(strengthAt(9)).toBeLessThan(strengthAt(4));
    expect(strengthAt(9)).toBeGreaterThan(0.2);
  });
});
