import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicle, anyDay } from './anyChronicle';
import type { Chronicle, ChronicleEvent, Report, Status, UncertainDate } from './chronicle';
import { type Day, parseDay } from './day';
import { parseDate } from './edtfDate';
import { knownOf } from './known';

const dayOf = (text: string): Day => parseDay(text) ?? Number.NaN;
const dateOf = (text: string): UncertainDate => {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no date.`);
  return date;
};

function report(published: string, status: Status, date: string, more: Partial<Report> = {}): Report {
  return {
    source: 'gazette',
    paragraphs: [1],
    published: dayOf(published),
    status,
    date: dateOf(date),
    basis: 'stated',
    because: null,
    places: [],
    from: null,
    by: [],
    actors: {},
    figures: [],
    responds: {},
    says: {},
    ...more,
  };
}

const actor = (id: string, of: string | null) => ({
  id,
  kind: 'group' as const,
  names: {},
  native: null,
  variants: [],
  role: null,
  of,
  country: null,
  note: null,
});

const CHRONICLE = {
  actors: { minister: actor('minister', 'ministry'), ministry: actor('ministry', 'land'), land: actor('land', null) },
} as unknown as Chronicle;

function knownFrom(reports: readonly Report[], day: string | null = null) {
  const event: ChronicleEvent = { id: 'event', kind: 'meeting', title: {}, related: {}, reports };
  return knownOf(CHRONICLE, event, day === null ? 0 : dayOf(day), day === null ? 'hindsight' : 'then');
}

type Line = [published: string, status: Status, date: string];

const DECISIONS: [rule: string, reports: Line[], status: Status, date: string, contradicted?: boolean][] = [
  ['one report is gone by', [['2022-01-18', 'planned', '2022-01-21']], 'planned', '2022-01-21'],
  [
    'what happened settles a plan',
    [
      ['2022-01-18', 'planned', '2022-01-20'],
      ['2022-01-22', 'happened', '2022-01-21'],
    ],
    'happened',
    '2022-01-21',
  ],
  [
    'what was called off settles a plan',
    [
      ['2022-01-18', 'planned', '2022-01-21'],
      ['2022-01-20', 'cancelled', '2022-01-21'],
    ],
    'cancelled',
    '2022-01-21',
  ],
  [
    'a later plan does not undo what happened',
    [
      ['2022-01-22', 'happened', '2022-01-21'],
      ['2022-01-25', 'planned', '2022-01-30'],
    ],
    'happened',
    '2022-01-21',
  ],
  [
    'a later claim does not undo what is under way',
    [
      ['2022-01-20', 'underway', '2022-01-20/..'],
      ['2022-01-25', 'alleged', '2022-01-24'],
    ],
    'underway',
    '2022-01-20/..',
  ],
  [
    'the later of two settled words counts',
    [
      ['2022-01-20', 'underway', '2022-01-20/..'],
      ['2022-01-25', 'suspended', '2022-01-24'],
    ],
    'suspended',
    '2022-01-24',
  ],
  [
    'what was called off and held after all has happened',
    [
      ['2022-01-20', 'cancelled', '2022-01-21'],
      ['2022-01-25', 'happened', '2022-01-24'],
    ],
    'happened',
    '2022-01-24',
  ],
  [
    'the later of two plans counts',
    [
      ['2022-01-10', 'planned', '2022-01-15'],
      ['2022-01-12', 'planned', '2022-01-18'],
    ],
    'planned',
    '2022-01-18',
  ],
  [
    'a plan that is only weighed again later is weighed',
    [
      ['2022-01-10', 'planned', '2022-01-15'],
      ['2022-01-12', 'considered', '2022-01'],
    ],
    'considered',
    '2022-01',
  ],
  [
    'a denial does not take back what is alleged',
    [
      ['2022-01-10', 'alleged', '2022-01'],
      ['2022-01-12', 'denied', '2022-01'],
    ],
    'alleged',
    '2022-01',
    true,
  ],
  [
    'a denial that came first does not either',
    [
      ['2022-01-10', 'denied', '2022-01'],
      ['2022-01-12', 'alleged', '2022-01'],
    ],
    'alleged',
    '2022-01',
    true,
  ],
  [
    'a denial decides where there is nothing else',
    [
      ['2022-01-10', 'denied', '2022-01'],
      ['2022-01-12', 'denied', '2022-01-11'],
    ],
    'denied',
    '2022-01-11',
  ],
  [
    'the firmer of two words of one day counts',
    [
      ['2022-01-18', 'alleged', '2022-01-18'],
      ['2022-01-18', 'planned', '2022-01'],
      ['2022-01-18', 'considered', '2022-01-20'],
    ],
    'planned',
    '2022-01',
  ],
  [
    'the firmer of two settled words of one day counts',
    [
      ['2022-01-22', 'cancelled', '2022-01-21'],
      ['2022-01-22', 'happened', '2022-01'],
    ],
    'happened',
    '2022-01',
  ],
  [
    'the more precise of two like words of one day counts',
    [
      ['2022-01-18', 'planned', '2022-01'],
      ['2022-01-18', 'planned', '2022-01-21'],
      ['2022-01-18', 'planned', '2022-01-20/2022-01-22'],
      ['2022-01-18', 'planned', '2022-01-20/..'],
    ],
    'planned',
    '2022-01-21',
  ],
  [
    'the first of two like words counts',
    [
      ['2022-01-18', 'planned', '2022-01-21'],
      ['2022-01-18', 'planned', '2022-01-22'],
    ],
    'planned',
    '2022-01-21',
  ],
];

describe('What is known of an event', () => {
  it.each(DECISIONS)('follows the rule that %s', (_, lines, status, date, contradicted = false) => {
    const known = knownFrom(lines.map((line) => report(...line)));
    expect(known).toMatchObject({ status, date: { edtf: date }, contradicted });
    expect(known?.decidedBy.date).toBe(known?.date);
  });

  it.each([
    ['2022-01-17', null],
    ['2022-01-18', 'planned'],
    ['2022-01-21', 'planned'],
    ['2023-01-17', 'planned'],
    ['2023-01-18', 'happened'],
  ])('on %s is %s, if the plan came out on 18 January 2022 and the record a year later', (day, status) => {
    const reports = [report('2022-01-18', 'planned', '2022-01-21'), report('2023-01-18', 'happened', '2022-01-21')];
    expect(knownFrom(reports, day)?.status ?? null).toBe(status);
    expect(knownFrom(reports)?.status).toBe('happened');
  });

  it('has the place of the deciding report, else the latest that was given', () => {
    const first = report('2022-01-10', 'planned', '2022-01-15', { places: ['riga'], from: 'oslo' });
    const second = report('2022-01-11', 'planned', '2022-01-15', { places: ['kyiv'] });
    const third = report('2022-01-12', 'planned', '2022-01-15');
    expect(knownFrom([first])).toMatchObject({ places: ['riga'], from: 'oslo' });
    expect(knownFrom([first, second])).toMatchObject({ places: ['kyiv'], from: null });
    expect(knownFrom([first, second, third])).toMatchObject({ places: ['kyiv'], from: null });
    expect(knownFrom([third])).toMatchObject({ places: [], from: null });
  });

  it('names those who take part or speak with the bodies that they belong to, up to the last', () => {
    const taking = report('2022-01-10', 'happened', '2022-01-10', { actors: { minister: 'participant' } });
    const saying = report('2022-01-10', 'happened', '2022-01-10', { by: ['ministry'] });
    expect([...(knownFrom([taking])?.parties ?? [])].sort()).toEqual(['land', 'minister', 'ministry']);
    expect([...(knownFrom([saying])?.parties ?? [])].sort()).toEqual(['land', 'ministry']);
    expect(knownFrom([saying])?.actors).toEqual({});
  });

  it('ends with bodies that belong to each other', () => {
    const actors = { minister: actor('minister', 'ministry'), ministry: actor('ministry', 'minister') };
    const saying = report('2022-01-10', 'happened', '2022-01-10', { by: ['ministry'] });
    const event: ChronicleEvent = { id: 'event', kind: 'meeting', title: {}, related: {}, reports: [saying] };
    const known = knownOf({ actors } as unknown as Chronicle, event, 0, 'hindsight');
    expect([...(known?.parties ?? [])].sort()).toEqual(['minister', 'ministry']);
  });
});

/** Told from the front: set aside is what a later report that stands corrects or withdraws. */
function isSetAside(reports: readonly Report[], at: number): boolean {
  const source = reports[at]?.source ?? '';
  return reports.some(
    ({ responds }, later) =>
      later > at && ['corrects', 'withdraws'].includes(responds[source] ?? '') && !isSetAside(reports, later),
  );
}

/** The same rules told another way: each in its turn leaves fewer reports, and the first that is left decides. */
function modelDecision(reports: readonly Report[]): Report | undefined {
  const keep = (some: readonly Report[], test: (report: Report) => boolean) => {
    const kept = some.filter(test);
    return kept.length > 0 ? kept : some;
  };
  const most = (some: readonly Report[], of: (report: Report) => number) =>
    some.filter((report) => of(report) === Math.max(...some.map(of)));
  const settled: Status[] = ['underway', 'suspended', 'cancelled', 'happened'];
  const firmest: Status[] = ['denied', 'alleged', 'considered', 'planned', ...settled];
  let left = keep(reports, ({ status }) => settled.includes(status));
  left = keep(left, ({ status }) => status !== 'denied');
  left = most(left, ({ published }) => published);
  left = most(left, ({ status }) => firmest.indexOf(status));
  left = most(left, ({ date }) => (date.start === null || date.end === null ? -1e9 : date.start - date.end));
  return left[0];
}

describe('A report that speaks of others', () => {
  const first = report('2022-01-10', 'happened', '2022-01-09', { source: 'gazette', places: ['riga'] });
  const corrected = (status: Status, more: Partial<Report>) =>
    report('2022-01-12', status, '2022-01-08', { source: 'herald', ...more });

  it('sets what it corrects aside from its own day on, and not before', () => {
    const reports = [first, corrected('planned', { responds: { gazette: 'corrects' }, places: ['oslo'] })];
    expect(knownFrom(reports, '2022-01-11')).toMatchObject({ status: 'happened', places: ['riga'], reports: [first] });
    expect(knownFrom(reports, '2022-01-12')).toMatchObject({ status: 'planned', places: ['oslo'], reports });
    expect([...(knownFrom(reports)?.setAside ?? [])]).toEqual([first]);
  });

  it('lets a source withdraw its own word in a later version', () => {
    const later = report('2022-01-12', 'denied', '2022-01-09', { responds: { gazette: 'withdraws' } });
    expect(knownFrom([first, later])).toMatchObject({ status: 'denied', places: [], contradicted: false });
  });

  it('gives back what a withdrawn correction had set aside', () => {
    const wrong = corrected('cancelled', { responds: { gazette: 'corrects' } });
    const sorry = report('2022-01-14', 'alleged', '2022-01-09', { source: 'wire', responds: { herald: 'withdraws' } });
    expect(knownFrom([first, wrong])?.status).toBe('cancelled');
    expect(knownFrom([first, wrong, sorry])?.status).toBe('happened');
  });

  it('marks the event as contradicted, and leaves it as it is where it confirms', () => {
    expect(knownFrom([first, corrected('happened', { responds: { gazette: 'contradicts' } })])?.contradicted).toBe(
      true,
    );
    expect(knownFrom([first, corrected('happened', { responds: { gazette: 'confirms' } })])?.contradicted).toBe(false);
  });
});

describe('On any chronicle', () => {
  it('what was known is what the rules say of the reports that were out', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, (chronicle, day) => {
        for (const event of chronicle.events) {
          const out = event.reports.filter(({ published }) => published <= day);
          for (const [clock, reports] of [['then', out] as const, ['hindsight', event.reports] as const]) {
            const known = knownOf(chronicle, event, day, clock);
            const standing = reports.filter((_, at) => !isSetAside(reports, at));
            const decision = modelDecision(standing);
            expect(known?.decidedBy).toBe(decision);
            if (!known || !decision) continue;
            expect(known.reports).toEqual(reports);
            expect(known.status).toBe(decision.status);
            const placed = [...standing].reverse().find(({ places }) => places.length > 0);
            expect(known.places).toEqual(decision.places.length > 0 ? decision.places : (placed?.places ?? []));
            expect(known.contradicted).toBe(
              (decision.status !== 'denied' && standing.some(({ status }) => status === 'denied')) ||
                standing.some(({ responds }) => Object.values(responds).includes('contradicts')),
            );
          }
        }
      }),
    );
  });

  it('what was known on a day does not depend on anything published after it', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, (chronicle, day) => {
        for (const event of chronicle.events) {
          const cut = { ...event, reports: event.reports.filter(({ published }) => published <= day) };
          expect(knownOf(chronicle, event, day, 'then')).toEqual(
            cut.reports.length === 0 ? null : { ...knownOf(chronicle, cut, day, 'hindsight'), event },
          );
        }
      }),
    );
  });
});
