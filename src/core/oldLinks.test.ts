import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { parseDay } from './day';
import { linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import { readableQuery } from './shortLink';
import type { View } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to link to.');
const facts = linkFactsOf(chronicle);

const day = (text: string) => parseDay(text) ?? Number.NaN;

/** Links that were once given away, and what they showed. Rows are added here and never changed or taken out. */
const OLD_LINKS: [link: string, view: Partial<View>][] = [
  ['', {}],
  ['day=2021-12-01', { day: day('2021-12-01') }],
  ['date=2021-12-01', { day: day('2021-12-01') }],
  ['event=geneva-blinken-lavrov', { selection: { type: 'event', id: 'geneva-blinken-lavrov' } }],
  ['event=source:wsj-2022-01-18', { selection: { type: 'source', id: 'wsj-2022-01-18' } }],
  ['language=uk', { language: 'uk' }],
  ['select=event:stockholm-blinken-lavrov', { selection: { type: 'event', id: 'stockholm-blinken-lavrov' } }],
  ['map=5/51.5/25', { camera: { lng: 25, lat: 51.5, zoom: 5 } }],
  ['day=2022-01-18&mode=moment&clock=then', { day: day('2022-01-18'), mode: 'moment', clock: 'then' }],
  ['mode=until&layers=ukraine,crimea', { mode: 'until', layers: ['ukraine', 'crimea'] }],
  [
    'day=2022-02-23&days=3&kinds=sanction,decision',
    { day: day('2022-02-23'), window: 3, kinds: ['sanction', 'decision'] },
  ],
  ['actors=antony-blinken,sergey-lavrov&mode=all', { actors: ['antony-blinken', 'sergey-lavrov'], mode: 'all' }],
  ['places=kyiv&sources=wsj-2022-01-18', { places: ['kyiv'], sources: ['wsj-2022-01-18'] }],
  ['bounds=24,49,41,53&disputed=only&placed=only', { bounds: [24, 49, 41, 53], disputed: true, placed: true }],
  ['day=2022-01-18&clock=then&since=2022-01-17', { day: day('2022-01-18'), clock: 'then', since: day('2022-01-17') }],
  ['mode=all&status=alleged,denied', { mode: 'all', statuses: ['alleged', 'denied'] }],
  ['select=dispute:russian-troop-numbers', { selection: { type: 'dispute', id: 'russian-troop-numbers' } }],
  ['select=measure:russian-troops-near-ukraine', { selection: { type: 'measure', id: 'russian-troops-near-ukraine' } }],
  ['day=2022-01-18&embed', { day: day('2022-01-18') }],
  ['mode=all&list=known', { mode: 'all', list: 'known' }],
  ['select=territory:crimea&layers=none', { selection: { type: 'territory', id: 'crimea' }, layers: [] }],
];

/** Links to what was joined to something else since, and where they lead. Rows are added here and never taken out. */
const OLD_LINKS_TO_GONE: [link: string, id: string][] = [
  ['select=exercise-rules', 'official-beyond-exercise'],
  ['event=putin-demand-no-weapons', 'putin-demand-demilitarisation'],
  ['select=event:nato-discusses-response', 'riga-nato-ministers'],
  ['s=1~ee3tK-', 'official-beyond-exercise'],
];

describe('An old link', () => {
  it.each(OLD_LINKS_TO_GONE)('?%s leads to %s now', (link, id) => {
    const { view, notes } = parseView(readableQuery(link, facts).query, facts);
    expect(view).toEqual({ ...facts.home, selection: { type: 'event', id } });
    expect(notes.map(({ problem }) => problem)).toEqual(['gone']);
  });

  it.each(OLD_LINKS)('?%s still opens its view', (link, view) => {
    expect(parseView(link, facts)).toEqual({ view: { ...facts.home, ...view }, notes: [] });
  });
});
