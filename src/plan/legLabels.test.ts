import { describe, expect, it } from 'vitest';
import type { Arc } from '../core/arcs';
import type { Place } from '../core/chronicle';
import { wishOf } from './label';
import { planLabels } from './labelPlan';
import { legLabels } from './legLabels';

const place = (lng: number, lat: number) => ({ point: [lng, lat] }) as unknown as Place;
const places = { kyiv: place(30.5, 50.4), berlin: place(13.4, 52.5), geneva: place(6.1, 46.2) };
const leg = (number: number, from: string, to: string, selected: boolean): Arc => ({
  key: `way#${number}`,
  type: 'journey',
  event: to,
  from,
  to,
  status: 'happened',
  emphasis: 'day',
  selected,
  leg: number,
});
const journey = (selected: boolean) => [leg(1, 'kyiv', 'berlin', selected), leg(2, 'berlin', 'geneva', selected)];

describe('The numbers of legs', () => {
  it('stand once on each leg of a selected journey, in its order', () => {
    const labels = legLabels(journey(true), places);
    const wishes = labels.map((label) => wishOf(label, 5, { width: 18, height: 18 }, { arcs: [], layers: new Map() }));
    const placed = planLabels(wishes, []).map(({ id }) => labels.find((label) => label.id === id)?.name);
    expect(placed).toEqual(['1', '2']);
  });

  it('are not there for a journey that is not selected, has one leg, or for what is no journey', () => {
    expect(legLabels(journey(false), places)).toEqual([]);
    expect(legLabels(journey(true).slice(0, 1), places)).toEqual([]);
    const calls = journey(true).map((arc): Arc => ({ ...arc, type: 'call', leg: null }));
    expect(legLabels(calls, places)).toEqual([]);
  });
});
