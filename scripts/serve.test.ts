import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DeepLinks } from '../build/deepLinks';
import { serve } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const dist = join(folder, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(dist, 'data.json'), JSON.stringify({ text: 'a'.repeat(2000) }));
  writeFileSync(join(dist, 'assets/index-Dx3_9-aB.js'), 'export {};');
  writeFileSync(join(dist, 'assets/latin-Dx3_9zaB.woff2'), 'font');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serve(dist);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` would tidy the path up before it asks. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('a served folder', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/?day=2022-01-18', 'text/html; charset=utf-8', 'no-cache'],
    ['/data.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/index-Dx3_9-aB.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/latin-Dx3_9zaB.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('gives %s its type and how long it may be kept', async (path, type, cacheControl) => {
    const { status, headers } = await fetch(server.url + path.slice(1));
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, cacheControl]);
  });

  it.each([
    '/nothing',
    '/assets/',
    '/index.html/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/%',
    '/%00',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('takes no POST', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  it('sends no body to HEAD', async () => {
    expect(await ask('/', 'HEAD')).toEqual({ status: 200, body: '' });
  });

  it('packs text for those who can unpack it, and only for them', async () => {
    const packed = await fetch(`${server.url}data.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(100);
    expect((await packed.json()).text).toHaveLength(2000);
    const plain = await fetch(`${server.url}data.json`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('does not send again what the reader has', async () => {
    const first = await fetch(`${server.url}data.json`);
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(`${server.url}data.json`, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
  });
});

describe('a taken port', () => {
  it('is passed over for the next one', async () => {
    const second = await serve(dist, { port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });

  it('is an error if that very port is wanted', async () => {
    await expect(serve(dist, { port: server.port, strict: true })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

it('a closed server leaves its port at once', async () => {
  const first = await serve(dist);
  await fetch(first.url);
  await first.close();
  const second = await serve(dist, { port: first.port, strict: true });
  expect(second.port).toBe(first.port);
  await second.close();
});

describe('a link to the page', () => {
  const HOME =
    '<title>Home</title><meta name="description" content="All" /><meta property="og:title" content="Home" />';
  const asked: string[][] = [];
  const picture = Promise.resolve(Buffer.from('picture'));
  const links: DeepLinks = {
    head(...given) {
      asked.push(given);
      return '<title>$& told</title>';
    },
    picture: (query) => (query === 'busy' ? null : query === 'broken' ? Promise.reject(new Error('broken')) : picture),
    pagePicture: (file) => (file === 'preview/event/one.png' ? picture : undefined),
    oembed: (url, site, most) =>
      url.startsWith(site) ? { ...NOTHING, title: url, provider_url: site, width: Math.min(800, most.width) } : null,
  };
  const NOTHING = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Demarche',
    cache_age: 1,
    html: '',
    height: 1,
  } as const;
  let telling: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    writeFileSync(join(dist, 'index.html'), `${HOME}<h1>Home</h1>`);
    telling = await serve(dist, { links });
  });
  afterAll(() => telling.close());

  const get = (path: string) => fetch(telling.url + path);

  it('is told of in its head, and nothing else is touched', async () => {
    const text = (path: string) => get(path).then((response) => response.text());
    expect(await text('?day=2022-01-18')).toBe('<title>$& told</title><h1>Home</h1>');
    expect(await text('')).toBe(`${HOME}<h1>Home</h1>`);
    expect(await text('data.json?day=2022-01-18')).toContain('aaa');
    expect(asked).toEqual([['day=2022-01-18', telling.url]]);
  });

  it('is told of at the address that readers know', async () => {
    const known = await serve(dist, { links, address: 'https://example.org/map/' });
    await fetch(`${known.url}?day=2022-01-18`);
    expect(asked.at(-1)).toEqual(['day=2022-01-18', 'https://example.org/map/']);
    await known.close();
  });

  it.each(['preview.png', 'preview.png?day=2022-01-18', 'preview/event/one.png'])('has a picture, %s', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(await response.text()).toBe('picture');
  });

  it('has no picture of what is no page', async () => {
    expect((await get('preview/event/two.png')).status).toBe(404);
  });

  it('asks to come again where too much is being drawn', async () => {
    const response = await get('preview.png?busy');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('goes on after a picture that could not be drawn', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await get('preview.png?broken')).status).toBe(500);
    expect((await get('preview.png')).status).toBe(200);
    complaint.mockRestore();
  });

  it.each([
    ['', 404],
    ['?url=https://example.com/', 404],
    ['?format=xml&url=SITE', 501],
    ['?url=SITE', 200],
    ['?format=json&url=SITE%3Fday=2022-01-18', 200],
  ])('has a code for frames of this site, as JSON: oembed%s answers %i', async (query, status) => {
    const response = await get(`oembed${query.replace('SITE', encodeURIComponent(telling.url))}`);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, '*']);
    if (status === 200) expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('heeds how much room there is, if it is a number', async () => {
    const widthIn = async (room: string) =>
      (await (await get(`oembed?maxwidth=${room}&url=${encodeURIComponent(telling.url)}`)).json()).width;
    expect([await widthIn('320'), await widthIn('0'), await widthIn('-1'), await widthIn('much')]).toEqual([
      320, 800, 800, 800,
    ]);
  });
});
