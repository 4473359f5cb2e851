import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyViewOf } from './anyChronicle';
import { type Camera, canonicalCamera } from './camera';
import { formatView, linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import { formatShort, readableQuery } from './shortLink';
import { sameView, VIEW_FIELDS, type View } from './view';

/** The laws that every link keeps, over as many generated ones as `RUNS` says: `npm run laws` takes 100,000. */
const RUNS = Number(process.env['RUNS'] ?? 300);
const PATIENCE = { timeout: 60_000 + RUNS * 20 };
const runs = { numRuns: RUNS };

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to link to.');
const facts = linkFactsOf(chronicle);
const { home } = facts;

const anyCamera: fc.Arbitrary<Camera> = fc
  .record({
    lng: fc.double({ min: -720, max: 720, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(canonicalCamera);

/** Any view: as few or as many of its fields differ from home as may be. */
const anyView: fc.Arbitrary<View> = fc
  .tuple(anyViewOf(chronicle, facts.reach), fc.option(anyCamera), fc.subarray([...VIEW_FIELDS]))
  .map(([view, camera, fields]) => {
    const full = { ...view, camera };
    return { ...home, ...Object.fromEntries(fields.map((field) => [field, full[field]])) };
  });

const BY_HAND = 6; // of a kind; nobody ticks more names for one view and still knows what it shows

/** A view with no more names in a list than somebody would choose by hand; short lists of words may be whole. */
const anyViewByHand = anyView.map(
  (view): View =>
    Object.fromEntries(
      VIEW_FIELDS.map((field) => {
        const value = view[field];
        const isWords = ['layers', 'kinds', 'statuses'].includes(field);
        return [field, Array.isArray(value) && !isWords ? value.slice(0, BY_HAND) : value];
      }),
    ) as unknown as View,
);

function read(query: string) {
  const readable = readableQuery(query, facts);
  const { view, notes } = parseView(readable.query, facts);
  return { view, notes: [...readable.notes, ...notes] };
}

/** Every key that a link of ours is written with. */
const KEYS = [
  ...new Set(
    fc
      .sample(anyView, { numRuns: 500, seed: 1 })
      .flatMap((view) => formatView(view, facts).split('&'))
      .map((pair) => pair.split('=')[0] ?? ''),
  ),
].filter((key) => key !== '');

const PIECES = [
  ...'0123456789-/.,:~%&=+#?<>"\'{}[]()\\ \t\n\r;$`',
  ...['\u0000', '\u001b', '\u200b', '\u200f', '\u202e', '\u2066', '\ufeff', '\uffff', '\ud800', '\udc00', '😀', 'ї'],
  ...['%', '%2', '%E0%A4%A', '%00', '%0d%0a', '%u202e', '%25', '%26', '%3D'],
  ...['<script>window.ran=1</script>', '<img src=x onerror=window.ran=1>', '"><svg/onload=window.ran=1>', ']]>', '-->'],
  ...['javascript:window.ran=1', 'data:text/html,x', '//evil.example', '../../etc/passwd', '{{1+1}}'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__[x]', 'constructor.prototype'],
  ...[
    'none',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    '-0',
    '1e999',
    '0x10',
    'true',
    's=1~',
    '1~',
    '~d',
    'event:',
    '::',
  ],
  ...['2022-01-18', 'geneva-blinken-lavrov', 'territory:crimea', 'exercise-rules', 'meeting', '5/50/30', 'uk'],
  'A'.repeat(300),
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 }));
const foreignKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'utm_source', 'DAY', 'on load', '<b>', '[]'),
  anything,
);
const anyKey = fc.oneof(fc.constantFrom(...KEYS, 's', 'date', 'event', 'language'), foreignKey);
const anyString = fc.oneof(
  anything,
  fc
    .array(fc.tuple(anyKey, anything), { maxLength: 8 })
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
  anything.map((text) => `s=1~${text}`),
);

function encodeWhatCanBe(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

describe('Any view', () => {
  it('comes back from its link, readable and short', PATIENCE, () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(formatView(view, facts))).toEqual({ view, notes: [] });
        expect(read(formatShort(view, facts))).toEqual({ view, notes: [] });
      }),
      runs,
    );
  });

  it('has one link, in whatever order and how often its parts are given', PATIENCE, () => {
    fc.assert(
      fc.property(anyView, fc.infiniteStream(fc.nat()), (view, places) => {
        const link = formatView(view, facts);
        const pairs = link === '' ? [] : link.split('&');
        const shuffled = [...pairs, ...pairs]
          .map((pair) => [places.next().value, pair] as const)
          .sort(([first], [second]) => first - second)
          .map(([, pair]) => pair);
        const again = read(shuffled.join('&')).view;
        expect(formatView(again, facts)).toBe(link);
        expect(formatShort(again, facts)).toBe(formatShort(view, facts));
      }),
      runs,
    );
  });

  it('shares its link with no other view', PATIENCE, () => {
    fc.assert(
      fc.property(anyView, anyView, (one, other) => {
        const same = sameView(one, other);
        expect(formatView(one, facts) === formatView(other, facts)).toBe(same);
        expect(formatShort(one, facts) === formatShort(other, facts)).toBe(same);
      }),
      runs,
    );
  });

  it('that a hand would set has a short link of less than 300 signs, which need no escape', PATIENCE, () => {
    fc.assert(
      fc.property(anyViewByHand, (view) => {
        const short = formatShort(view, facts);
        expect(short.length).toBeLessThan(300);
        expect(short).toMatch(/^$|^s=1(~[\w./,:-]+)+$/);
        expect(read(short).view).toEqual(view);
      }),
      runs,
    );
  });
});

describe('Any string', () => {
  it('opens a view that can be linked to, and never throws', PATIENCE, () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { view } = read(text);
        expect(read(formatView(view, facts))).toEqual({ view, notes: [] });
        expect(read(formatShort(view, facts))).toEqual({ view, notes: [] });
      }),
      runs,
    );
  });

  it('takes nothing from what is valid beside it', PATIENCE, () => {
    const keyOf = (pair: string) => pair.split('=')[0] ?? '';
    const cases = anyView.chain((view) => {
      const good = formatView(view, facts).split('&').filter(Boolean);
      const others = KEYS.filter((key) => !good.map(keyOf).includes(key));
      const key = others.length > 0 ? fc.oneof(fc.constantFrom(...others), foreignKey) : foreignKey;
      const bad = fc.tuple(key, anything).map((pair) => pair.map(encodeWhatCanBe).join('='));
      return fc.tuple(fc.constant(view), fc.constant(good), fc.array(bad, { maxLength: 5 }), fc.nat({ max: 5 }));
    });
    fc.assert(
      fc.property(cases, ([view, good, bad, at]) => {
        const opened = read([...bad.slice(0, at), ...good, ...bad.slice(at)].join('&')).view;
        const said = formatView(opened, facts).split('&');
        expect(said).toEqual(expect.arrayContaining(good));
        if (!bad.map(keyOf).some((key) => KEYS.includes(key))) expect(opened).toEqual(view);
      }),
      runs,
    );
  });

  it('leaves nothing behind', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(globalThis).not.toHaveProperty('ran');
  });
});
