import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyViewOf } from '../core/anyChronicle';
import { indexChronicle } from '../core/knowledge';
import { linkFactsOf, parseView } from '../core/link';
import { readChronicle } from '../core/readChronicle';
import { sceneOf } from '../core/scene';
import { english } from './english';
import { ukrainian } from './ukrainian';
import { viewInWords } from './viewInWords';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to speak of.');
const index = indexChronicle(chronicle);
const facts = linkFactsOf(chronicle);

function said(link: string, words = english): string {
  const { view } = parseView(link, facts);
  return viewInWords(chronicle as NonNullable<typeof chronicle>, view, sceneOf(index, view), words).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('A view in words', () => {
  it('tells a plan as ahead on the clock of its day, and not in hindsight', () => {
    const then = said('day=2022-01-18&mode=moment&clock=then');
    expect(then).toMatch(/^Tuesday, 18 January 2022, as known then: \d+ events, among them /);
    expect(then).toMatch(/ Ahead: .+, and \d+ others\./);
    expect(said('day=2022-01-18&mode=moment')).not.toContain('Ahead');
  });

  it('says when there is nothing, and that filters are on', () => {
    expect(said('day=2021-11-05&mode=moment&kinds=call')).toBe(
      'Friday, 5 November 2021, in hindsight: no events that pass the filters.',
    );
  });

  it('counts as the language counts', () => {
    expect(said('day=2021-12-01&mode=moment', ukrainian)).toMatch(
      /^середа, 1 грудня 2021 р\., .+: \d+ (подія|події|подій); серед них /,
    );
  });

  it('names as many events as the scene shows, whatever the view', () => {
    fc.assert(
      fc.property(anyViewOf(chronicle, facts.reach), (view) => {
        const scene = sceneOf(index, view);
        const text = viewInWords(chronicle, view, scene, english).replaceAll('\u00a0', ' ');
        const shown = scene.entries.filter(({ emphasis }) => emphasis !== 'ahead').length;
        expect(text).toContain(shown === 0 ? ': no events' : `: ${shown} event`);
        expect(text.includes('Ahead:')).toBe(shown < scene.entries.length);
        expect(text).not.toMatch(/undefined|null|NaN/);
      }),
      { numRuns: 60 },
    );
  });
});
