import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { build, createServer, type InlineConfig, type Rolldown, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chroniclePlugin } from './chroniclePlugin';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chronicles-'));
  await cp('src/core/fixtures/minimal', join(root, 'data/two-meetings'), { recursive: true });
  await mkdir(join(root, 'data/notes'));
  await mkdir(join(root, 'geo'));
  await writeFile(join(root, 'geo/world.json'), '{"type":"Topology"}');
  await writeFile(join(root, 'index.html'), '<head><title>%TITLE%. %SUBTITLE%</title></head>');
  await writeFile(join(root, 'main.js'), "export { homeChronicle, chronicles } from 'virtual:chronicles';\n");
});
afterAll(() => rm(root, { recursive: true }));

function config(site: string | null = null): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [chroniclePlugin({ data: 'data', geo: 'geo', site })],
    build: {
      write: false,
      rolldownOptions: { input: [join(root, 'main.js'), join(root, 'index.html')], preserveEntrySignatures: 'strict' },
    },
  };
}

/** The texts of a build by their paths. */
async function built(site: string | null = null): Promise<ReadonlyMap<string, string>> {
  const { output } = (await build(config(site))) as Rolldown.RolldownOutput;
  return new Map(output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]));
}

const MEETING = 'events/first-meeting.yaml';

/** Runs `body` while a line of a file reads otherwise. */
async function withChange(file: string, from: string, to: string, body: () => Promise<void>): Promise<void> {
  const path = join(root, 'data/two-meetings', file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(from, to));
  try {
    await body();
  } finally {
    await writeFile(path, text);
  }
}

const SUBTITLE = { en: 'A chronicle for tests', fr: 'Une chronique pour les tests' };
const TITLE = { en: 'The two meetings', fr: 'Les deux rencontres' };

describe('The build', () => {
  it('writes chronicles, their list and the geometry under stable names', async () => {
    const files = await built();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'chronicles/index.json',
        'chronicles/two-meetings.json',
        'chronicles/two-meetings.tours.json',
        'geo/world.json',
      ]),
    );
    expect(JSON.parse(files.get('chronicles/index.json') ?? '')).toEqual({
      home: 'two-meetings',
      chronicles: [{ id: 'two-meetings', title: TITLE, subtitle: SUBTITLE }],
    });
    expect(JSON.parse(files.get('chronicles/two-meetings.json') ?? '')).toMatchObject({
      id: 'two-meetings',
      title: TITLE,
      events: [{ id: 'first-meeting' }, { id: 'second-meeting' }],
    });
    expect(JSON.parse(files.get('chronicles/two-meetings.tours.json') ?? '')).toMatchObject([
      { id: 'two-days', title: { en: 'Two days', fr: 'Deux jours' } },
    ]);
    expect(files.get('chronicles/two-meetings.json')).not.toContain('Two days');
    expect(files.get('geo/world.json')).toBe('{"type":"Topology"}');
  });

  it('tells the app its chronicles without a request', async () => {
    const { output } = (await build(config())) as Rolldown.RolldownOutput;
    const entry = output.find((file) => file.type === 'chunk' && file.name === 'main');
    const code = entry?.type === 'chunk' ? entry.code : '';
    const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    expect(module).toMatchObject({
      homeChronicle: 'two-meetings',
      chronicles: [{ id: 'two-meetings', title: TITLE, subtitle: SUBTITLE }],
    });
  });

  it('writes the title of the home chronicle into the page as text', async () => {
    const path = join(root, 'data/two-meetings/chronicle.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace('The two meetings', () => '"<b>$& \'n\' \\"two\\""'),
    );
    const files = await built();
    await writeFile(path, text);
    expect(files.get('index.html')).toContain(
      `<title>&lt;b&gt;$&amp; 'n' &quot;two&quot;. A chronicle for tests</title>`,
    );
  });

  it('writes a feed and a calendar in each language, which the page names and which need no host', async () => {
    const files = await built();
    const feed = parseAtomFeed(files.get('chronicles/two-meetings.fr.atom') ?? '');
    expect(feed).toMatchObject({ title: { value: 'Les deux rencontres' }, updated: '2022-07-27T00:00:00Z' });
    expect(feed.id).toBe('tag:demarche.invalid,2026:two-meetings/fr');
    const links = [feed, ...(feed.entries ?? [])].flatMap(({ links = [] }) => links.map(({ href }) => href));
    expect(links).toContain('two-meetings.fr.atom');
    const base = 'https://example.org/any/path/chronicles/two-meetings.fr.atom';
    for (const link of links) expect(new URL(link ?? '', base).href).toMatch(/^https:\/\/example\.org\/any\/path\//);
    expect(files.get('chronicles/two-meetings.en.ics')).toContain('SUMMARY:The first meeting');
    expect(files.get('index.html')).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" hreflang="fr" title="Les deux rencontres" href="\.\/chronicles\/two-meetings\.fr\.atom">/,
    );
  });

  it('writes whole addresses where it is told the site, and the same identifiers', async () => {
    const [here, there] = [await built(), await built('https://example.org/map/')];
    const path = 'chronicles/two-meetings.en.atom';
    expect(there.get(path)).toContain('href="https://example.org/map/chronicles/two-meetings.en.atom"');
    expect(there.get('chronicles/two-meetings.en.ics')).toContain(
      'URL:https://example.org/map/?chronicle=two-meetings',
    );
    const ids = (text = '') => text.match(/<id>[^<]+<\/id>/g);
    expect(ids(there.get(path))).toEqual(ids(here.get(path)));
    expect(ids(here.get(path))?.length).toBeGreaterThan(3);
  });

  it('stops at faults and lists all of them', async () => {
    await withChange(MEETING, 'status: planned\n    date: "2022-01-21"', 'status: planed\n    date: soon', async () => {
      const failed = await build(config()).then(
        () => null,
        (error: Error) => error.message,
      );
      expect(failed).toContain(
        'two-meetings/events/first-meeting.yaml 14:5 reports[1].status: `planed` is not a status.',
      );
      expect(failed).toContain('two-meetings/events/first-meeting.yaml 15:5 reports[1].date: `soon` is no date');
    });
  });

  it('stops at a fault in a tour', async () => {
    await withChange('tours/two-days.md', '[Archive 4]', '[Archive 5]', async () => {
      const failed = await build(config()).then(
        () => null,
        (error: Error) => error.message,
      );
      expect(failed).toContain('two-meetings/tours/two-days.md 12:23: Nothing in the chronicle rests on');
    });
  });
});

describe('The server for development', () => {
  let server: ViteDevServer;
  let origin = '';

  beforeAll(async () => {
    server = await createServer({
      ...config(),
      server: { port: 0, host: '127.0.0.1' },
      optimizeDeps: { noDiscovery: true },
    });
    await server.listen();
    origin = server.resolvedUrls?.local[0] ?? '';
  });
  afterAll(() => server.close());

  it.each([
    ['chronicles/index.json', 'application/json', '{'],
    ['chronicles/two-meetings.json', 'application/json', '{'],
    ['chronicles/two-meetings.tours.json', 'application/json', '['],
    ['geo/world.json', 'application/json', '{'],
    ['chronicles/two-meetings.en.atom', 'application/atom+xml; charset=utf-8', '<?xml'],
    ['chronicles/two-meetings.fr.ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'],
  ])('serves %s as %s', async (path, type, start) => {
    const response = await fetch(`${origin}${path}?t=1`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toMatch(new RegExp(`^${start.replace(/[?{[]/g, '\\$&')}`));
  });

  it('has nothing under other names', async () => {
    expect((await fetch(`${origin}chronicles/nowhere.json`)).status).toBe(404);
    expect((await fetch(`${origin}chronicles/%E0%A4%A.json`)).status).not.toBe(500);
  });

  it('reloads the page and serves the new text when a file changes', async () => {
    const reload = new Promise((resolve) => {
      server.ws.send = ((message: unknown) => resolve(message)) as typeof server.ws.send;
    });
    await withChange(MEETING, 'They are to meet on Friday.', 'They are to meet.', async () => {
      expect(await reload).toEqual({ type: 'full-reload' });
      expect(await (await fetch(`${origin}chronicles/two-meetings.json`)).text()).toContain('They are to meet."');
    });
  });
});
