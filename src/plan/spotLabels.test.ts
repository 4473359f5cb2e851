import { describe, expect, it } from 'vitest';
import { type Box, meet } from './box';
import { wishOf } from './label';
import { planLabels } from './labelPlan';
import { spotBoxes, spotLabels, titleLabels } from './spotLabels';
import { type Room, spread } from './spread';

const ROOM: Room = { pitch: 28, lift: 24, columns: 1, most: 8 };
const ZOOM = 8;
const region = { arcs: [], layers: new Map() };
const [cluster] = spread([{ place: 'kyiv', x: 400, y: 400, count: 3, marks: ['one', 'two', 'three'] }], ROOM);
if (!cluster) throw new Error('There is no cluster.');
const words = { full: 'Kyiv and 1 more', short: 'Kyiv', isArea: false };
const size = (name: string) => ({ width: 7 * name.length, height: 13 });
const blocks = spotBoxes(cluster, false, ROOM, () => false);
const placed = (occupied: readonly Box[]) => {
  const labels = [
    ...spotLabels(cluster, words, 0, ROOM, ZOOM),
    ...titleLabels(cluster, (mark) => `What ${mark} is about`, ROOM, ZOOM),
  ];
  const wishes = labels.map((label) => wishOf(label, ZOOM, size(label.name), region));
  return planLabels(wishes, occupied).map(({ id, x, y }) => {
    const name = labels.find((label) => label.id === id)?.name ?? '';
    return { name, box: { left: x, top: y, right: x + size(name).width, bottom: y + size(name).height } };
  });
};

describe('The names of a spot', () => {
  it('stand round it, clear of its marks: its own below its point, titles beside their marks', () => {
    const names = placed(blocks);
    expect(names.map(({ name }) => name)).toEqual([
      'Kyiv and 1 more',
      'What one is about',
      'What three is about',
      'What two is about',
    ]);
    for (const { box } of names) expect(blocks.some((block) => meet(box, block))).toBe(false);
    expect(names[0]?.box.top).toBeGreaterThan(400);
    for (const { box } of names.slice(1)) expect(box.left).toBeGreaterThan(400 + ROOM.pitch / 2);
  });

  it('go to the other side where there is no room, and the short one is written where the full one finds none', () => {
    const right = { left: 420, top: 0, right: 900, bottom: 390 };
    for (const { name, box } of placed([...blocks, right]).slice(1)) expect(box.right, name).toBeLessThan(400);
    const tight = [
      { left: 0, top: 0, right: 380, bottom: 900 },
      { left: 420, top: 0, right: 900, bottom: 900 },
    ];
    expect(placed([...blocks, ...tight]).map(({ name }) => name)).toEqual(['Kyiv']);
  });

  it('keep off the ring round a selected mark', () => {
    const ringed = spotBoxes(cluster, false, ROOM, (mark) => mark === 'three');
    const top = Math.min(...blocks.map((box) => box.top));
    const under = { left: 0, top: 390, right: 900, bottom: 900 };
    expect(placed([...blocks, under])[0]?.box.bottom).toBe(top - 1);
    for (const { box } of placed([...ringed, under]))
      expect(meet(box, { ...under, top: top - 7, bottom: top })).toBe(false);
  });
});
