import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { parseDay } from './day';
import { indexChronicle } from './knowledge';
import { readChronicle } from './readChronicle';
import { sceneOf } from './scene';
import { searchDocuments } from './searchDocuments';
import { goalOf, sightOf } from './searchGoal';
import { homeViewOf, sameView, type View } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to search.');
const index = indexChronicle(chronicle);
const documents = [...searchDocuments(chronicle)];
const home = homeViewOf(chronicle);
const day = (text: string) => parseDay(text) ?? Number.NaN;

const VIEWS: [name: string, view: View][] = [
  ['the home view', home],
  ['one day, as known then', { ...home, day: day('2021-12-01'), mode: 'moment', clock: 'then' }],
  ['a view full of filters', { ...home, kinds: ['call'], places: ['riga'], placed: true, sources: ['fp-2022-02-23'] }],
  ['a view without layers', { ...home, layers: [] }],
];

describe.each(VIEWS)('From %s', (_, view) => {
  it('every event and report leads to a view that shows the event, selected', () => {
    for (const document of documents.filter(({ kind }) => kind === 'event' || kind === 'report')) {
      const goal = goalOf(index, view, document);
      expect(goal.selection).toEqual({ type: 'event', id: document.id });
      expect(sceneOf(index, goal).selected, document.id).toMatchObject({ hidden: null });
    }
  });

  it('every place leads to a view of its events alone', () => {
    for (const document of documents.filter(({ kind }) => kind === 'place')) {
      const goal = goalOf(index, view, document);
      if (document.since === null) expect(sameView(goal, view), document.id).toBe(true);
      else {
        expect(sceneOf(index, goal).counts.shown, document.id).toBeGreaterThan(0);
        expect(goal).toMatchObject({ places: [document.id], kinds: [], sources: [], placed: false });
      }
    }
  });

  it('every area has its layer on and is selected', () => {
    for (const document of documents.filter(({ kind }) => kind === 'territory' || kind === 'statement')) {
      const goal = goalOf(index, view, document);
      expect(goal.layers).toContain(chronicle.territories[document.id]?.layer);
      expect(goal.layers).toEqual(expect.arrayContaining([...view.layers]));
      expect(goal.selection).toEqual({ type: 'territory', id: document.id });
      expect(sightOf(index, goal, document)).toEqual({ territory: document.id });
    }
  });

  it('what came out later is opened in hindsight, and nothing else is', () => {
    for (const document of documents) {
      const later = view.clock === 'then' && document.since !== null && document.since > view.day;
      expect(goalOf(index, view, document).clock, `${document.kind} ${document.id}`).toBe(
        later ? 'hindsight' : view.clock,
      );
    }
  });
});

describe('The goal', () => {
  it('of an event that is shown already only selects it', () => {
    const document = documents.find(({ kind, id }) => kind === 'event' && id === 'geneva-blinken-lavrov');
    if (!document) throw new Error('There is no such event.');
    const goal = goalOf(index, home, document);
    expect(sameView(goal, { ...home, selection: { type: 'event', id: document.id } })).toBe(true);
    expect(sightOf(index, goal, document)).toEqual({ places: ['geneva'] });
  });

  it('of a person, a source or a question is its card, and asks nothing of the map', () => {
    const cards = documents.filter(({ kind }) => kind === 'actor' || kind === 'source' || kind === 'dispute');
    for (const document of cards)
      expect(goalOf(index, home, document).selection).toEqual({ type: document.kind, id: document.id });
    for (const document of cards) expect(sightOf(index, home, document)).toBeNull();
  });
});
