import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './chronicle';

const FOLDER = 'src/core/fixtures/minimal';
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void printed.push(...line.split('\n')));
  }
});
afterEach(() => vi.restoreAllMocks());

describe('The command line', () => {
  it('says how to use it', async () => {
    expect(await main([])).toBe(0);
    expect(printed[0]).toBe('Usage: npm run chronicle -- <command> <folder>');
    expect(printed.join('\n')).toContain('check <folder>...');
  });

  it.each(['--help', '-h'])('says how to use one command, wherever %s stands', async (help) => {
    for (const args of [[help], [FOLDER, help]]) {
      printed = [];
      expect(await main(['export', ...args])).toBe(0);
      expect(printed[0]).toMatch(/^Usage: npm run chronicle -- export <folder> --format/);
    }
  });

  it.each([
    [['chek', 'data/ukraine-2021-22'], 'There is no command `chek`. Did you mean `check`?'],
    [['constructor'], 'There is no command `constructor`.'],
    [['check'], 'Say which folder: npm run chronicle -- check <folder>...'],
  ])('answers %j with 2 and says why', async (args, line) => {
    expect(await main(args)).toBe(2);
    expect(printed[0]).toBe(line);
  });

  it('counts what a good chronicle holds', async () => {
    expect(await main(['check', 'src/core/fixtures/minimal'])).toBe(0);
    expect(printed).toEqual([
      'geo/layers/waters.geojson is not there, so what lies in it is not checked.',
      'geo/layers/shores.geojson is not there, so what lies in it is not checked.',
      'minimal: no faults, no warnings.',
      '2 events, 3 reports',
      'by kind: meeting 2',
      'by source: archive 2, gazette 1',
      'by status: happened 2, planned 1',
      '1 tour, 2 steps',
    ]);
  });

  it('prints the faults of a bad chronicle and answers 1', async () => {
    expect(await main(['check', 'src/core/fixtures/minimal/events'])).toBe(1);
    expect(printed).toContain(
      'chronicle.yaml: A chronicle needs this file, and it is not there. Mend: Write it; docs/data.md says how.',
    );
    expect(printed.at(-1)).toBe('events: 4 faults, no warnings.');
  });

  it('says what differs between two states of a chronicle, or why it cannot', async () => {
    expect(await main(['compare', 'src/core/fixtures/minimal', 'src/core/fixtures/minimal'])).toBe(0);
    expect(printed).toEqual(['They hold the same.']);
    expect(await main(['compare', 'data/ukraine-2021-22', 'src/core/fixtures/minimal'])).toBe(0);
    expect(printed).toContain('header chronicle.yaml: changed (title, subtitle, languages, span, home, licence)');
    expect(printed).toContain('layer waters: added');
    expect(printed).toContain('event first-meeting: added');
    expect(printed).toContain('event geneva-blinken-lavrov: removed');
    expect(printed).toContain('tour two-days: added');
    expect(printed).toContain(
      'Warning: Links to the event geneva-blinken-lavrov lead nowhere now. Mend: Say in gone.yaml what became of it.',
    );
    expect(await main(['compare', 'data/ukraine-2021-22'])).toBe(2);
    expect(await main(['compare', 'data/ukraine-2021-22', 'nowhere'])).toBe(1);
    expect(printed.at(-1)).toBe('nowhere holds no chronicle that can be read; `check` says why.');
  });

  it('draws a link as SVG, and says what it does not understand', async () => {
    const out = join(await mkdtemp(join(tmpdir(), 'picture-')), 'view.svg');
    const args = [FOLDER, '--link', '?clock=then&kinds=x', '--out', out];
    expect(
      await main(['picture', ...args, '--size', '800x600', '--theme', 'dark', '--site', 'https://a.example/']),
    ).toBe(0);
    expect(printed).toEqual(['kinds=x in the link is not used: unknown.', out]);
    const svg = await readFile(out, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="800" height="600"/);
    expect(svg).toContain('https://a.example/?clock=then<');
    expect(await main(['picture', FOLDER, '--size', '9x9'])).toBe(2);
    expect(printed.at(-1)).toBe('`9x9` is no size. Write it as 1200x630, each side 400 to 8000.');
    expect(await main(['picture', FOLDER, '--theme', 'red'])).toBe(2);
    expect(await main(['picture', FOLDER, '--colour', 'red'])).toBe(2);
    expect(await main(['picture', 'nowhere'])).toBe(1);
  });

  it('checks every folder that it is given', async () => {
    expect(await main(['check', 'src/core/fixtures/minimal', 'nowhere'])).toBe(1);
    expect(printed).toContain('minimal: no faults, no warnings.');
    expect(printed.at(-1)).toMatch(
      /nowhere is not a folder\. Name the folder of a chronicle, as in data\/ukraine-2021-22\.$/,
    );
  });
});
