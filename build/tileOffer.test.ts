import { expect, it } from 'vitest';
import { policyFor } from './policyPlugin';
import { tileOffer } from './tileOffer';

const URL = 'https://tiles.example.org/{z}/{x}/{y}.png';
const CREDIT = '© Somebody https://example.org/copyright';
const offerOf = (url: string, credit = CREDIT, zoom = '') =>
  tileOffer({ DEMARCHE_TILES: url, DEMARCHE_TILES_CREDIT: credit, DEMARCHE_TILES_ZOOM: zoom });

it('without variables there are no tiles, and the policy of the page names no other origin', () => {
  for (const given of [{}, { DEMARCHE_TILES: '' }, { DEMARCHE_TILES: '', DEMARCHE_TILES_CREDIT: '' }])
    expect(tileOffer(given)).toBeNull();
  expect(policyFor(null)).toContain("; img-src 'self' data: blob:; ");
});

it('an offer says where tiles are, whose they are and how near they go', () => {
  expect(offerOf(URL, CREDIT, '12')).toEqual({
    url: URL,
    origin: 'https://tiles.example.org',
    host: 'tiles.example.org',
    credit: '© Somebody',
    creditLink: 'https://example.org/copyright',
    maxZoom: 12,
  });
});

it.each([
  ['https://tiles.example.org:8443/{z}/{x}/{y}{r}.png?key=a1', 'https://tiles.example.org:8443'],
  ['https://TILES.example.org/style/{z}/{y}/{x}', 'https://tiles.example.org'],
  ['https://tiles.example.org?z={z}&x={x}&y={y}', 'https://tiles.example.org'],
  ['https://мапи.example/{z}/{x}/{y}', 'https://xn--80aqkn.example'],
])('%s has the policy name %s and nothing else', (url, origin) => {
  const policy = policyFor(offerOf(url));
  expect(policy.split('; ').filter((part) => part.includes(origin))).toEqual([`img-src 'self' data: blob: ${origin}`]);
  expect(policy.replace(` ${origin}`, '')).toBe(policyFor(null));
});

it.each([
  ['© Somebody', '© Somebody', null],
  ['  ©  Somebody \n and others  ', '© Somebody and others', null],
  ['Мапа https://example.org', 'Мапа', 'https://example.org/'],
  ['<b>Somebody</b>', '<b>Somebody</b>', null],
])('the credit %j is read as %j with the link %s', (given, credit, creditLink) => {
  expect(offerOf(URL, given)).toMatchObject({ credit, creditLink, maxZoom: 19 });
});

it.each([
  ['http://tiles.example.org/{z}/{x}/{y}.png', 'no https address'],
  ['//tiles.example.org/{z}/{x}/{y}.png', 'no https address'],
  ['javascript:alert({z},{x},{y})', 'no https address'],
  ['tiles', 'lacks {z} and {x} and {y}'],
  ['https://tiles.example.org/{z}/{x}.png', 'lacks {y}'],
  ['https://{s}.example.org/{z}/{x}/{y}.png', 'asks several hosts ({s})'],
  ['https://tiles.example.org/{z}/{x}/{y}/{key}', 'has "{" in it'],
  ['https://tiles.example.org/#{z}/{x}/{y}', 'has "#" in it'],
  ['https://tiles.example.org/{z}/{x}/{y} https://other.example', 'has " " in it'],
  ['https://{x}.example.org/{z}/{y}', 'no plain name'],
  ['https://me:secret@tiles.example.org/{z}/{x}/{y}', 'has a password in it'],
  ['https://*/{z}/{x}/{y}', 'no plain name'],
  ['https://*.example.org/{z}/{x}/{y}', 'no plain name'],
  ["https://a;script-src'unsafe-inline'/{z}/{x}/{y}", 'no plain name'],
  ['https://[::1]/{z}/{x}/{y}', 'no plain name'],
])('%s is refused: it %s', (url, why) => {
  expect(() => offerOf(url)).toThrow(/^DEMARCHE_TILES is /);
  expect(() => offerOf(url)).toThrow(why);
  expect(() => offerOf(url)).toThrow('Give it as https://tiles.example.org/{z}/{x}/{y}.png.');
});

it.each([
  ['', 'does not say whose map'],
  [' https://example.org/copyright', 'does not say whose map'],
  ['© 2026', 'does not say whose map'],
  ['© Somebody http://example.org', 'no https link'],
  ['© Somebody javascript://example.org/%0Aalert(1)', 'no https link'],
  ['© https://example.org Somebody', 'not plain text'],
  ['© Some\u202Ebody', 'not plain text'],
])('the credit %j is refused: it %s', (credit, why) => {
  expect(() => offerOf(URL, credit)).toThrow(/^DEMARCHE_TILES_CREDIT /);
  expect(() => offerOf(URL, credit)).toThrow(why);
});

it.each(['-1', '25', '1.5', 'near', '1e1'])('the zoom %s is refused', (zoom) => {
  expect(() => offerOf(URL, CREDIT, zoom)).toThrow(/^DEMARCHE_TILES_ZOOM is .*from 0 to 24\.$/);
});

it('what belongs to tiles is not passed over without their address', () => {
  expect(() => tileOffer({ DEMARCHE_TILES_CREDIT: CREDIT })).toThrow('but DEMARCHE_TILES is not');
  expect(() => tileOffer({ DEMARCHE_TILES_ZOOM: '9' })).toThrow('unset DEMARCHE_TILES_ZOOM');
});
