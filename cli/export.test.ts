import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './chronicle';

const OURS = 'data/ukraine-2021-22';
let folder = '';
let said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** Exports into a file and reads it as JSON. */
async function exported(...options: string[]) {
  const out = join(folder, 'out.json');
  expect(await main(['export', OURS, '--format', 'geojson', '--out', out, ...options])).toBe(0);
  return JSON.parse(await readFile(out, 'utf8'));
}

describe('The command `export`', () => {
  it('writes everything in hindsight, with the day on which it was made', async () => {
    const { about, features } = await exported('--exported-on', '2026-11-25');
    expect(about).toMatchObject({ scope: 'all', clock: 'hindsight', exported_on: '2026-11-25', licence: 'CC-BY-4.0' });
    expect(features.length).toBeGreaterThan(150);
  });

  it('takes the day of whoever runs it where none is given', async () => {
    vi.useFakeTimers({ now: new Date(2031, 1, 3), toFake: ['Date'] });
    expect((await exported()).about.exported_on).toBe('2031-02-03');
    vi.useRealTimers();
  });

  it.each([
    '?day=2022-01-18&clock=then&kinds=meeting',
    'http://127.0.0.1:4173/?day=2022-01-18&clock=then&kinds=meeting',
  ])('writes what a link shows: %s', async (link) => {
    const { about, features } = await exported('--link', link);
    expect(about).toMatchObject({ scope: 'shown', clock: 'then', view_day: '2022-01-18' });
    for (const { properties } of features) expect(properties.kind).toBe('meeting');
    expect(features.find(({ id }: { id: string }) => id === 'geneva-blinken-lavrov').properties.status).toBe('planned');
  });

  it('writes what a step of a tour shows, with links that stand outside of it', async () => {
    const { about, features } = await exported('--link', '?tour=three-meetings&step=4');
    expect(about).toMatchObject({ scope: 'shown', clock: 'then', view_day: '2022-01-18' });
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features) expect(properties.link).not.toContain('tour=');
    for (const { properties } of features) expect(properties.link).toContain('day=2022-01-18');
  });

  it('writes everything as known on a day', async () => {
    const { about } = await exported('--day', '2022-01-18');
    expect(about).toMatchObject({
      scope: 'all',
      clock: 'then',
      view_day: '2022-01-18',
      latest_publication: '2022-01-18',
    });
  });

  it('writes whole addresses where it is told the site', async () => {
    const { features } = await exported('--site', 'https://example.org/map/', '--link', '?mode=all&lang=uk');
    expect(features[0].properties.link).toMatch(
      /^https:\/\/example\.org\/map\/\?chronicle=ukraine-2021-22&mode=all&select=[a-z-]+&lang=uk$/,
    );
  });

  it('writes to the standard output where no file is named', async () => {
    let text = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      text += part;
      return true;
    });
    expect(await main(['export', OURS, '--format', 'bibtex', '--link', '?lang=uk'])).toBe(0);
    expect(text).toMatch(/^@article\{/);
  });

  it.each([
    [[OURS, '--format', 'geojsn'], 2, 'There is no format `geojsn`. Did you mean `geojson`?'],
    [[OURS], 2, 'Give one of these as --format: geojson, csv-events,'],
    [['--format', 'kml'], 2, 'Name one folder'],
    [[OURS, 'more', '--format', 'kml'], 2, 'Name one folder'],
    [[OURS, '--format', 'kml', '--frmat'], 2, '--frmat'],
    [[OURS, '--format', 'kml', '--link', '?kinds=parade'], 2, 'kinds=parade is not known here.'],
    [[OURS, '--format', 'kml', '--day', '2032-01-18'], 2, 'day=2032-01-18 lies outside of this chronicle.'],
    [[OURS, '--format', 'kml', '--day', '2022-01-18', '--link', '?mode=all'], 2, 'Give --link or --day'],
    [[OURS, '--format', 'kml', '--exported-on', 'today'], 2, '`today` is no day.'],
    [[OURS, '--format', 'kml', '--site', 'here'], 2, '`here` is no address.'],
    [['nowhere', '--format', 'kml'], 1, 'nowhere holds no chronicle without faults; `check` says why.'],
  ])('refuses %j with %d and says why', async (args, code, line) => {
    expect(await main(['export', ...args])).toBe(code);
    expect(said.join('\n')).toContain(line);
  });
});
