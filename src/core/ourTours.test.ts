import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { indexChronicle } from './knowledge';
import { linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import { sceneOf } from './scene';
import type { Step } from './tour';

const { chronicle, tours, issues } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to lead through.');
const facts = linkFactsOf(chronicle);
const index = indexChronicle(chronicle);
const STEPS = tours.flatMap(({ id, steps }) => steps.map((step, at) => ({ name: `${id}, step ${at + 1}`, step })));

/** What a caption cites, in a language. */
const cited = ({ caption }: Step, language: string) =>
  (caption[language] ?? [])
    .flat()
    .flatMap((piece) => (piece.type === 'source' ? `${piece.source} ${piece.paragraphs.join(', ')}` : []));

describe('The tours of our chronicle', () => {
  it('are three, each of six to twelve steps, without a fault', () => {
    expect(issues).toEqual([]);
    expect(tours.map(({ id }) => id)).toEqual(['riga-to-geneva', 'three-meetings', 'troops']);
    for (const { steps } of tours) expect([6, 7, 8, 9, 10, 11, 12]).toContain(steps.length);
  });

  it.each(STEPS)('$name shows the event that it is about', ({ step }) => {
    const { view } = parseView(step.link, facts);
    if (view.selection?.type === 'event') expect(sceneOf(index, view).selected).toMatchObject({ hidden: null });
    else expect(sceneOf(index, view).entries.length).toBeGreaterThan(0);
  });

  it.each(STEPS)('$name cites the same paragraphs in every language', ({ step }) => {
    expect(cited(step, 'uk')).toEqual(cited(step, 'en'));
    expect(cited(step, 'en').length).toBeGreaterThan(0);
  });

  it.each(STEPS)('$name can be stood at: its camera is one that the map can take', ({ step }) => {
    const { camera } = parseView(step.link, facts).view;
    expect(((camera?.zoom ?? 0) * 4) % 1).toBe(0); // the map stands at quarters of a zoom
    expect(camera).not.toBeNull();
  });
});
