import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from '../../cli/readFolder';
import { formatIssue, type Issue, isFault } from './issue';
import { readChronicle } from './readChronicle';

interface Row {
  readonly rule: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly faults?: string[];
  readonly warnings?: string[];
}

const minimal = await readFolder('src/core/fixtures/minimal');
const rows: Row[] = parse(readFileSync('src/core/fixtures/faults.yaml', 'utf8'));

function readWith(changes: Record<string, string | null>) {
  const files = new Map(minimal);
  for (const [file, text] of Object.entries(changes)) text === null ? files.delete(file) : files.set(file, text);
  return readChronicle('minimal', files);
}

function changed(file: string, from: string, to: string): Record<string, string> {
  const text = minimal.get(file) ?? '';
  expect(text, `${file} of the minimal chronicle`).toContain(from);
  return { [file]: text.replace(from, () => to) };
}

const linesOf = (issues: readonly Issue[]) => issues.map(formatIssue);

describe('A minimal chronicle', () => {
  const { chronicle, tours, issues } = readChronicle('minimal', minimal);

  it('reads without an issue', () => {
    expect(linesOf(issues)).toEqual([]);
  });

  it('becomes plain JSON', () => {
    expect(JSON.parse(JSON.stringify({ chronicle, tours }))).toEqual({ chronicle, tours });
    expect(chronicle).toMatchSnapshot();
    expect(tours).toMatchSnapshot();
  });

  it('has its events in order of their ids and their reports in order of publication', () => {
    expect(chronicle?.events.map(({ id }) => id)).toEqual(['first-meeting', 'second-meeting']);
    expect(chronicle?.events[0]?.reports.map(({ source }) => source)).toEqual(['gazette', 'archive']);
  });

  it('reads the same from files with a byte order mark and Windows line ends', () => {
    const files = new Map([...minimal].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    expect(readChronicle('minimal', files)).toEqual({ chronicle, tours, issues });
  });
});

describe('A fault is told with its file, its place and how to mend it', () => {
  it.each(rows)('$rule', ({ file, from, to, faults = [], warnings }) => {
    const { issues } = readWith(changed(file, from, to));
    expect(linesOf(issues.filter(isFault))).toEqual(faults);
    if (warnings) expect(linesOf(issues)).toEqual(warnings);
  });

  it('of a file that has to be there', () => {
    expect(linesOf(readWith({ 'chronicle.yaml': null }).issues)[0]).toBe(
      'chronicle.yaml: A chronicle needs this file, and it is not there. Mend: Write it; docs/data.md says how.',
    );
  });

  it('of a file that is empty', () => {
    expect(linesOf(readWith({ 'events/third-meeting.yaml': '# Later\n' }).issues)).toEqual([
      'events/third-meeting.yaml 1:1: This file is empty. Mend: Write the event, or delete the file.',
    ]);
  });

  it('of a file whose name no chronicle has', () => {
    expect(linesOf(readWith({ 'place.yaml': '' }).issues)).toEqual([
      'place.yaml: A chronicle has no file of this name. Mend: Did you mean `places.yaml`?',
    ]);
  });

  it('of an event whose file name is no id', () => {
    expect(
      linesOf(readWith({ 'events/Third_Meeting.yaml': minimal.get('events/first-meeting.yaml') ?? '' }).issues),
    ).toEqual([
      'events/Third_Meeting.yaml 1:1: `Third_Meeting` is not an id. Mend: Use small letters, digits and hyphens, a letter first, as in `riga-nato-ministers`.',
    ]);
  });

  const first = minimal.get('events/first-meeting.yaml') ?? '';
  it.each<[file: string, text: string, place: string]>([
    ['actors.yaml', `none: {}\n${minimal.get('actors.yaml')}`, '1:1 none'],
    ['disputes.yaml', `none: {}\n${minimal.get('disputes.yaml')}`, '1:1 none'],
    ['gone.yaml', `event:\n  none: {why: {en: Lost., fr: Perdue.}}`, '2:3 event.none'],
    ['measures.yaml', `none: {}\n${minimal.get('measures.yaml')}`, '1:1 none'],
    ['sources.yaml', `none: {}\n${minimal.get('sources.yaml')}`, '1:1 none'],
    ['territories.yaml', `none: {}\n${minimal.get('territories.yaml')}`, '1:1 none'],
    [
      'chronicle.yaml',
      (minimal.get('chronicle.yaml') ?? '').replace('\nlayers:', '\nlayers:\n  none: {}'),
      '12:3 layers.none',
    ],
    ['events/none.yaml', first, '1:1'],
  ])('of an id in %s that in a link means nothing', (file, text, place) => {
    const { issues } = readWith({ [file]: text });
    expect(linesOf(issues)).toContain(
      `${file} ${place}: \`none\` cannot be an id: a link means nothing by it. Mend: Choose another id.`,
    );
  });

  it('of a tour that lacks a language', () => {
    expect(linesOf(readWith({ 'tours/two-days.fr.md': null }).issues)).toEqual([
      'tours/two-days.fr.md: A tour is there in every language of its chronicle, and this file is missing. Mend: Write it with the same links as tours/two-days.md.',
    ]);
  });

  it.each([
    'tours/two-days.de.md',
    'tours/two-days.en.md',
    'tours/two-days.yaml',
    'tours/more/two-days.md',
    'tours/.md',
  ])('of a file among the tours that is called %s', (path) => {
    expect(linesOf(readWith({ [path]: minimal.get('tours/two-days.md') ?? '' }).issues)).toEqual([
      `${path}: A tour has no file of this name. Mend: Rename it to tours/<id>.md or tours/<id>.fr.md.`,
    ]);
  });

  it('of a tour whose name is no id', () => {
    const text = (language: string) => minimal.get(`tours/two-days${language}.md`) ?? '';
    expect(
      readWith({ 'tours/Two_Days.md': text(''), 'tours/Two_Days.fr.md': text('.fr') }).issues.map(({ file }) => file),
    ).toEqual(['tours/Two_Days.fr.md', 'tours/Two_Days.md']);
  });

  it('of a folder whose name is no id', () => {
    expect(linesOf(readChronicle('My Chronicle', minimal).issues)).toEqual([
      'chronicle.yaml: `My Chronicle` is not an id. Mend: Use small letters, digits and hyphens, a letter first, as in `riga-nato-ministers`.',
    ]);
  });

  it('of a list that holds no entries', () => {
    expect(linesOf(readWith({ 'measures.yaml': '- delegates\n' }).issues)[1]).toBe(
      'measures.yaml 1:1: This file holds a list, not entries by id. Mend: Write an id at the start of a line, a colon, and its fields below it.',
    );
  });
});

describe('What follows from a fault is not told as another', () => {
  it('an entry with a fault is not also idle', () => {
    const { issues } = readWith(
      changed('actors.yaml', 'guest:', 'idler: {kind: idle, names: {en: One, fr: Un}}\nguest:'),
    );
    expect(linesOf(issues)).toEqual([
      'actors.yaml 3:9 idler.kind: `idle` is not a kind of actor. Mend: Use `person`, `government`, `organisation` or `group`.',
    ]);
  });

  it('the links of a tour in two languages are not compared while one of them has a fault', () => {
    const { issues, tours } = readWith(changed('tours/two-days.fr.md', 'day=2022-01-18', 'day=soon'));
    expect(issues.map(({ place }) => place)).toEqual(['5:4']);
    expect(tours).toEqual([]);
  });

  it('a tour is not held against a chronicle of which a part was left out', () => {
    const { issues, tours } = readWith(changed('events/second-meeting.yaml', 'status: happened', 'status: hapened'));
    expect(issues.filter(({ file }) => file.startsWith('tours/'))).toEqual([]);
    expect(tours[0]?.steps.map(({ link }) => link)).toEqual(['day=2022-01-18&clock=then&select=first-meeting']);
  });

  it('an entry is not idle while an event that may name it cannot be read', () => {
    const { issues } = readWith(changed('events/second-meeting.yaml', 'en: They met again.', 'en: They met: again.'));
    expect(issues.filter(({ file }) => file === 'places.yaml')).toEqual([]);
  });
});

describe('What is good stays beside what is bad', () => {
  it('a bad report goes, the good report of its event stays', () => {
    const { chronicle } = readWith(changed('events/first-meeting.yaml', 'status: planned', 'status: planed'));
    expect(chronicle?.events[0]?.reports.map(({ source }) => source)).toEqual(['archive']);
  });

  it('an event goes when none of its reports is good, and takes its legs and relations along', () => {
    const { chronicle, issues } = readWith(
      changed('events/second-meeting.yaml', 'status: happened', 'status: hapened'),
    );
    expect(chronicle?.events.map(({ id }) => id)).toEqual(['first-meeting']);
    expect(chronicle?.journeys).toEqual([]);
    expect(linesOf(issues)).toEqual([
      'events/second-meeting.yaml 4:1 reports: Warning: None of the reports of this event can be used, so it is left out. Mend: Mend a report.',
      'events/second-meeting.yaml 7:5 reports[0].status: `hapened` is not a status. Mend: Did you mean `happened`?',
      'gone.yaml 3:52 event.meeting-in-january.became[1]: Warning: The event `second-meeting` has faults of its own, and what names it here is left out with it. Mend: Mend `second-meeting` in the folder events.',
      'journeys.yaml 4:25 january.legs[1]: Warning: The event `second-meeting` has faults of its own, and what names it here is left out with it. Mend: Mend `second-meeting` in the folder events.',
    ]);
  });

  it('an event stays that is related to one that goes', () => {
    const { chronicle } = readWith({
      ...changed('events/first-meeting.yaml', 'kind: meeting', 'kind: meeting\nrelated: {second-meeting: part-of}'),
      ...changed('events/second-meeting.yaml', 'status: happened', 'status: hapened'),
    });
    expect(chronicle?.events.map(({ id, related }) => [id, related])).toEqual([['first-meeting', {}]]);
  });

  it('a bad statement goes, the good ones of its territory stay in order of their dates', () => {
    const statement = (date: string) =>
      `    - {source: gazette, paragraphs: [9], date: "${date}", basis: stated, says: {en: Shared., fr: Partagé.}}\n`;
    const text = `${minimal.get('territories.yaml')}${statement('2014')}${statement('2O15')}${statement('../2013')}`;
    const { chronicle } = readWith({ 'territories.yaml': text });
    expect(chronicle?.territories['leman']?.statements.map(({ date }) => date.edtf)).toEqual([
      '../2013',
      '2014',
      '2022',
    ]);
  });

  it('a bad layer goes, the chronicle stays', () => {
    const { chronicle } = readWith(changed('chronicle.yaml', 'style: line', 'style: dots'));
    expect(chronicle?.layers.map(({ id }) => id)).toEqual(['waters']);
  });

  it('a bad source in a caption becomes plain words, a bad step goes, the rest of its tour stays', () => {
    const { tours } = readWith({
      ...changed('tours/two-days.md', '[Gazette 1, 4]', '[Gazette 2]'),
    });
    expect(tours[0]?.steps[0]?.caption['en']?.[0]?.map(({ type }) => type)).not.toContain('source');
    const bad = (file: string) => changed(file, 'day=2022-01-18&clock', 'day=soon&clock');
    const { tours: shorter } = readWith({ ...bad('tours/two-days.md'), ...bad('tours/two-days.fr.md') });
    expect(shorter[0]?.steps.map(({ link }) => link)).toEqual(['select=second-meeting']);
  });

  it('a chronicle.yaml that cannot be used leaves no chronicle, and all other faults are told too', () => {
    const { chronicle, issues } = readWith({
      'chronicle.yaml': 'title: [',
      ...changed('events/first-meeting.yaml', 'status: planned', 'status: planed'),
    });
    expect(chronicle).toBeNull();
    expect(linesOf(issues)).toContain(
      'events/first-meeting.yaml 14:5 reports[1].status: `planed` is not a status. Mend: Did you mean `planned`?',
    );
  });

  it('every fault of a report is told at once', () => {
    const text = minimal.get('events/first-meeting.yaml') ?? '';
    const worse = text
      .replace('planned', 'planed')
      .replace('weekday', 'outside')
      .replace('[1, 4]', '[4, 1]')
      .replace('guest: p', 'gust: p');
    const { issues } = readWith({ 'events/first-meeting.yaml': worse });
    expect(issues.filter(isFault).map(({ place }) => place)).toEqual([
      '10:37 reports[0].actors.gust',
      '13:5 reports[1].paragraphs',
      '14:5 reports[1].status',
      '16:5 reports[1].basis',
    ]);
  });
});
