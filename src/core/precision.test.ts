import { describe, expect, it } from 'vitest';
import type { Kind } from './chronicle';
import { parseDate } from './edtfDate';
import { isImprecise } from './precision';

describe('The days of an event', () => {
  it.each<[edtf: string, kind: Kind, imprecise: boolean]>([
    ['2022-01-21', 'meeting', false],
    ['2022-01-21~', 'meeting', true],
    ['2022-01-21?', 'meeting', true],
    ['2022-01', 'meeting', true],
    ['2022-01-XX', 'meeting', true],
    ['2022-01-10/2022-01-16', 'talks', false],
    ['2022-01-10/2022-01-16', 'statement', true],
    ['2022-01-10/2022-01-10', 'statement', false],
    ['../2022-01-18', 'meeting', true],
    ['2022-01-18/..', 'meeting', true],
    ['2022-01-18/..', 'deployment', false],
  ])('%s of a %s are those it may fall on: %s', (edtf, kind, imprecise) => {
    const date = parseDate(edtf);
    if (!date) throw new Error(`${edtf} is no date.`);
    expect(isImprecise({ event: { kind }, date })).toBe(imprecise);
  });
});
