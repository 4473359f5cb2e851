import { expect, it } from 'vitest';
import type { Arc } from '../core/arcs';
import { routesOf } from './routes';

const arc = (key: string, more: Partial<Arc> = {}): Arc => ({
  key,
  type: 'call',
  event: key,
  from: 'washington',
  to: 'moscow',
  status: 'happened',
  emphasis: 'quiet',
  selected: false,
  leg: null,
  ...more,
});

it.each<[what: string, arcs: readonly Arc[], drawn: readonly string[]]>([
  ['calls of the same two share a line, that of the first', [arc('first'), arc('second')], ['first']],
  ['which is that of the selected one', [arc('first'), arc('second', { selected: true })], ['second']],
  ['not of what comes after it', [arc('first', { selected: true }), arc('second')], ['first']],
  ['a way back is another line', [arc('there'), arc('back', { from: 'moscow', to: 'washington' })], ['there', 'back']],
  ['a movement is no call', [arc('call'), arc('troops', { type: 'movement' })], ['call', 'troops']],
  ['legs stay apart', [1, 2].map((leg) => arc(`leg ${leg}`, { type: 'journey', leg })), ['leg 1', 'leg 2']],
])('Of arcs on the map %s', (_, arcs, drawn) => {
  expect([...routesOf(arcs).values()].map(({ key }) => key)).toEqual(drawn);
});
