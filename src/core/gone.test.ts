import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import type { Chronicle } from './chronicle';
import { forgottenIds } from './gone';
import { learnTours } from './learnTours';
import { isLost, linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import { formatShort, readableQuery } from './shortLink';

const files = await readFolder('src/core/fixtures/minimal');
const { chronicle, tours } = readChronicle('minimal', files);
if (!chronicle) throw new Error('There is no chronicle to lose ids.');
const facts = linkFactsOf(chronicle);
learnTours(facts, tours);

describe('What became of an id', () => {
  it('is followed to what is there today', () => {
    expect(Object.entries(chronicle.gone.event).map(([id, { became }]) => [id, became])).toEqual([
      ['meeting-on-friday', ['first-meeting']],
      ['meeting-in-january', ['second-meeting', 'first-meeting']],
      ['lost-meeting', []],
    ]);
  });

  it('is found through a long chain and in a maze', () => {
    const why = 'why: {en: So., fr: Ainsi.}';
    const maze = Array.from({ length: 60 }, (_, at) =>
      ['a', 'b'].map((side) => `  ${side}-${at}: {became: [a-${at + 1}, b-${at + 1}], ${why}}`),
    ).flat();
    const text = [
      'event:',
      ...maze,
      `  a-60: {became: first-meeting, ${why}}`,
      `  b-60: {became: first-meeting, ${why}}`,
    ];
    const { chronicle: read, issues } = readChronicle('minimal', new Map(files).set('gone.yaml', text.join('\n')));
    expect(issues).toEqual([]);
    expect(read?.gone.event['a-0']?.became).toEqual(['first-meeting']);
  });

  it('is no use of what it names', () => {
    const text = 'actor:\n  envoy: {became: idler, why: {en: One., fr: Un.}}\n';
    const actors = `${files.get('actors.yaml')}idler: {kind: person, names: {en: Idler, fr: Oisif}}\n`;
    const { issues } = readChronicle('minimal', new Map(files).set('gone.yaml', text).set('actors.yaml', actors));
    expect(issues.map(({ message }) => message)).toEqual(['Nothing names the actor `idler`.']);
  });
});

describe('A link to what is gone', () => {
  const noted = (query: string) => {
    const { view, notes } = parseView(readableQuery(query, facts).query, facts);
    return { view, notes: notes.map((note) => [note.key, note.value, note.problem, note.gone?.became, isLost(note)]) };
  };

  it('leads to the one thing that it became, and the reader is told', () => {
    expect(noted('select=meeting-on-friday&clock=then')).toEqual({
      view: { ...facts.home, clock: 'then', selection: { type: 'event', id: 'first-meeting' } },
      notes: [['select', 'meeting-on-friday', 'gone', ['first-meeting'], false]],
    });
  });

  it('that became several or nothing tells of it', () => {
    expect(noted('select=event:meeting-in-january')).toEqual({
      view: facts.home,
      notes: [['select', 'event:meeting-in-january', 'gone', ['second-meeting', 'first-meeting'], true]],
    });
    expect(noted('select=lost-meeting').notes).toEqual([['select', 'lost-meeting', 'gone', [], true]]);
  });

  it('in a list has what it became in its place', () => {
    expect(noted('actors=guest,envoy')).toEqual({
      view: { ...facts.home, actors: ['guest', 'minister'] },
      notes: [['actors', 'envoy', 'gone', ['minister'], false]],
    });
  });

  it('of a tour leads to the same step of the one that it became, or tells that there is none', () => {
    const step = parseView('tour=two-days&step=2', facts).view;
    expect(noted('tour=two-hours&step=2')).toEqual({
      view: step,
      notes: [['tour', 'two-hours', 'gone', ['two-days'], false]],
    });
    expect(noted('tour=lost-tour&lang=fr')).toEqual({
      view: { ...facts.home, language: 'fr' },
      notes: [['tour', 'lost-tour', 'gone', [], true]],
    });
  });

  it('of a tour is not known where the tours are not at hand', () => {
    const { view, notes } = parseView('tour=two-hours', linkFactsOf(chronicle));
    expect(view).toEqual(facts.home);
    expect(notes).toEqual([{ key: 'tour', value: 'two-hours', problem: 'unknown' }]);
  });

  it('of another type is not known', () => {
    expect(noted('select=source:meeting-on-friday').notes).toEqual([
      ['select', 'source:meeting-on-friday', 'unknown', undefined, true],
    ]);
  });

  it('in short form leads where the readable one does', () => {
    const before = linkFactsOf({
      ...withEvent(chronicle, 'meeting-on-friday'),
      gone: { ...chronicle.gone, event: {} },
    });
    const short = formatShort({ ...before.home, selection: { type: 'event', id: 'meeting-on-friday' } }, before);
    expect(short).toMatch(/^s=1~ee.{4}$/);
    expect(noted(short)).toEqual(noted('select=meeting-on-friday'));
  });
});

describe('Of two states of a chronicle', () => {
  it('the ids that went without a word are told, tombstones that were taken away among them', () => {
    expect(forgottenIds(chronicle, chronicle)).toEqual([]);
    expect(forgottenIds(withEvent(chronicle, 'meeting-on-friday'), chronicle)).toEqual([]);
    const later = { ...chronicle, gone: { ...chronicle.gone, actor: {} } };
    expect(forgottenIds({ ...withEvent(chronicle, 'secret-meeting'), tours }, later)).toEqual([
      { type: 'event', id: 'secret-meeting' },
      { type: 'actor', id: 'envoy' },
      { type: 'tour', id: 'two-days' },
    ]);
  });
});

function withEvent(some: Chronicle, id: string): Chronicle {
  const [event] = some.events;
  return event ? { ...some, events: [...some.events, { ...event, id }] } : some;
}
