import type { TileOffer } from '../src/tileOffer';

const MAX_ZOOM = 19; // what most services have
const MOST_ZOOM = 24;
const EXAMPLE = 'https://tiles.example.org/{z}/{x}/{y}.png';

/**
 * The map of somebody else's that a site offers, from the variables DEMARCHE_TILES (the address of a tile),
 * DEMARCHE_TILES_CREDIT (whose it is, and a link if there is one) and DEMARCHE_TILES_ZOOM; null where there is none.
 * Throws where one of them cannot be used, with how to mend it.
 */
export function tileOffer(given: Readonly<Record<string, string | undefined>>): TileOffer | null {
  const { DEMARCHE_TILES: url = '', DEMARCHE_TILES_CREDIT: credit = '', DEMARCHE_TILES_ZOOM: zoom = '' } = given;
  if (url === '') {
    const alone = ['DEMARCHE_TILES_CREDIT', 'DEMARCHE_TILES_ZOOM'].find((name) => given[name]);
    if (alone) throw new Error(`${alone} is set, but DEMARCHE_TILES is not. Give it as ${EXAMPLE}, or unset ${alone}.`);
    return null;
  }
  return { url, ...placeOf(url), ...creditOf(credit), maxZoom: zoomOf(zoom) };
}

/** A host may hold signs that would end its part of the page's policy, or mean any host there. */
const PLAIN_HOST = /^[a-z\d.-]+(?::\d+)?$/;

function placeOf(url: string): Pick<TileOffer, 'origin' | 'host'> {
  const fault = (what: string) => new Error(`DEMARCHE_TILES is ${url}, ${what}. Give it as ${EXAMPLE}.`);
  if (url.includes('{s}'))
    throw fault('which asks several hosts ({s}); the policy of the page names one, and one is as quick');
  const missing = ['{z}', '{x}', '{y}'].filter((part) => !url.includes(part));
  if (missing.length > 0) throw fault(`which lacks ${missing.join(' and ')}`);
  const odd = url.replace(/\{[zxyr]\}/g, '').match(/[{}#\s\p{C}]/u);
  if (odd) throw fault(`which has ${JSON.stringify(odd[0])} in it`);
  const address = URL.parse(url.replace(/\{[zxyr]\}/g, '{}'));
  if (address?.protocol !== 'https:') throw fault('which is no https address');
  if (address.username || address.password) throw fault('which has a password in it, for every reader to see');
  if (!PLAIN_HOST.test(address.host)) throw fault('whose host is no plain name');
  return { origin: address.origin, host: address.host };
}

function creditOf(given: string): Pick<TileOffer, 'credit' | 'creditLink'> {
  const mend = 'Give it as "© Somebody https://example.org/copyright": text, and one https link at its end or none';
  const [, credit = '', link = null] = given.trim().match(/^(.*?)(?:(?:^|\s+)(\S+:\/\/\S+))?$/s) ?? [];
  const text = credit.replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(text))
    throw new Error(`DEMARCHE_TILES_CREDIT does not say whose map DEMARCHE_TILES leads to. ${mend}.`);
  if (/\p{C}|:\/\//u.test(text))
    throw new Error(`DEMARCHE_TILES_CREDIT is ${JSON.stringify(given)}, which is not plain text. ${mend}.`);
  const address = link === null ? null : URL.parse(link);
  if (link !== null && address?.protocol !== 'https:')
    throw new Error(`DEMARCHE_TILES_CREDIT ends with ${link}, which is no https link. ${mend}.`);
  return { credit: text, creditLink: address?.href ?? null };
}

function zoomOf(given: string): number {
  if (given === '') return MAX_ZOOM;
  const zoom = /^\d{1,2}$/.test(given) ? Number(given) : Number.NaN;
  if (zoom <= MOST_ZOOM) return zoom;
  throw new Error(
    `DEMARCHE_TILES_ZOOM is ${given}, which is no zoom. Give the nearest one that has tiles, from 0 to ${MOST_ZOOM}.`,
  );
}
