import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../cli/readFolder';
import { english } from '../../words/english';
import { wordingOf } from '../../words/exportWording';
import { ukrainian } from '../../words/ukrainian';
import { formatDay, parseDay } from '../day';
import { indexChronicle } from '../knowledge';
import { linkFactsOf, parseView } from '../link';
import { readChronicle } from '../readChronicle';
import { sceneOf } from '../scene';
import type { Exported, Scope } from './exported';
import { exportedOf } from './exportedOf';
import { FORMATS, type Format, fileNameOf } from './formats';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to export.');
const index = indexChronicle(chronicle);
const viewOf = (link: string) => parseView(link, linkFactsOf(chronicle)).view;

function exportOf(link: string, scope: Scope, linkBase: string | null = null): Exported {
  const view = viewOf(link);
  const wording = wordingOf(view.language === 'uk' ? ukrainian : english);
  return exportedOf(index, view, { scope, wording, linkBase, exportedOn: null });
}

const idsOf = ({ events }: Exported) => events.map(({ id }) => id);

describe('What is exported', () => {
  it.each([
    '',
    '?day=2022-01-18&clock=then',
    '?mode=all&status=cancelled',
    '?mode=all&actors=annalena-baerbock',
    '?day=2021-12-01&mode=moment&kinds=meeting,call',
  ])('as shown is what the list has: %s', (link) => {
    const listed = sceneOf(index, viewOf(link)).entries.map(({ event }) => event);
    expect(idsOf(exportOf(link, 'shown')).sort()).toEqual([...listed].sort());
    expect(listed.length).toBeGreaterThan(0);
  });

  it('as all is everything, whatever days and filters the view has', () => {
    expect(idsOf(exportOf('?day=2021-12-01&mode=moment&kinds=call', 'all'))).toHaveLength(chronicle.events.length);
  });

  it('is in order of time', () => {
    const starts = exportOf('', 'all').events.map(({ shown }) => shown.start ?? Number.NEGATIVE_INFINITY);
    expect(starts).toEqual([...starts].sort((first, second) => first - second));
  });

  it('is in the language of the view', () => {
    const { about, events } = exportOf('?lang=uk', 'all');
    const geneva = events.find(({ id }) => id === 'geneva-blinken-lavrov');
    expect(about.title).toBe('Шлях до лютого');
    expect(geneva).toMatchObject({
      spoken: { kind: 'Зустріч', date: '21 січня 2022 р.' },
      places: [{ name: 'Женева' }],
    });
    expect(geneva?.reports[0]?.spoken.cited).toBe('Повідомлення перед візитом до Києва, абзац 4');
  });
});

describe('As known then', () => {
  const day = '2022-01-18';
  const then = exportOf(`?day=${day}&clock=then`, 'all');
  const later = Object.values(chronicle.sources).filter(({ published }) => formatDay(published) > day);
  const unknown = chronicle.events.filter(({ reports }) =>
    reports.every(({ published }) => formatDay(published) > day),
  );

  it('is fewer than everything, and keeps a plan a plan', () => {
    expect(later.length).toBeGreaterThan(0);
    expect(unknown.length).toBeGreaterThan(0);
    expect(then.events).toHaveLength(chronicle.events.length - unknown.length);
    expect(then.events.find(({ id }) => id === 'geneva-blinken-lavrov')?.status).toBe('planned');
  });

  it.each(Object.keys(FORMATS) as Format[])('%s holds no report, source or event of later days', (format) => {
    const text = FORMATS[format].write(then);
    for (const { id } of later) expect(text).not.toContain(id);
    for (const { id } of unknown) expect(text).not.toMatch(new RegExp(`\\b${id}(?![\\w-])`));
    for (const { published } of then.events.flatMap(({ reports }) => reports))
      expect(formatDay(published) <= day).toBe(true);
  });

  it('leaves later versions of a source out', () => {
    const [source] = Object.values(chronicle.sources);
    const version = { published: parseDay('2022-02-01') ?? 0, note: { en: 'Changed.' } };
    const changed = {
      ...chronicle,
      sources: { ...chronicle.sources, [source?.id ?? '']: { ...source, versions: [version] } },
    };
    const made = exportedOf(indexChronicle(changed as typeof chronicle), viewOf(`?day=${day}&clock=then`), {
      scope: 'all',
      wording: wordingOf(english),
      linkBase: null,
      exportedOn: null,
    });
    expect(made.sources.find(({ id }) => id === source?.id)?.versions).toEqual([]);
  });
});

describe('A link in a file', () => {
  it.each([
    ['https://example.org/d/?', 'https://example.org/d/?day=2022-01-18&clock=then&select=geneva-blinken-lavrov'],
    ['../?chronicle=a&', '../?chronicle=a&day=2022-01-18&clock=then&select=geneva-blinken-lavrov'],
    [null, null],
  ])('behind %s opens the event in the view', (base, address) => {
    const { events } = exportOf('?day=2022-01-18&clock=then&select=riga-nato-ministers', 'shown', base);
    expect(events.find(({ id }) => id === 'geneva-blinken-lavrov')?.link.address).toBe(address);
  });

  it('to the home view is the bare address', () => {
    expect(exportOf('', 'shown', 'https://example.org/?').about.link).toEqual({
      query: '',
      address: 'https://example.org/',
    });
  });

  it('leads to what was known on a day, in hindsight where the slider does not reach that day', () => {
    const { knownOn } = exportOf('', 'shown', '?').events.find(({ id }) => id === 'geneva-blinken-lavrov') ?? {};
    expect(knownOn?.map(({ link }) => link.query)).toEqual([
      '?day=2022-01-18&clock=then&select=geneva-blinken-lavrov',
      '?select=geneva-blinken-lavrov',
    ]);
  });
});

it.each([
  ['', 'all', 'ukraine-2021-22.geojson'],
  ['', 'shown', 'ukraine-2021-22.2022-01-21.geojson'],
  ['?day=2022-01-18&clock=then', 'all', 'ukraine-2021-22.2022-01-18.then.geojson'],
] as const)('a file of %j, %s, is called %s', (link, scope, name) => {
  expect(fileNameOf(exportOf(link, scope), 'geojson')).toBe(name);
});

it.each(Object.keys(FORMATS) as Format[])('%s can be written of nothing', (format) => {
  const nothing = exportOf('?day=2021-11-02&mode=moment&kinds=exercise', 'shown');
  expect(nothing.events).toEqual([]);
  expect(() => FORMATS[format].write(nothing)).not.toThrow();
});
