/**
 * The whole address of the site, with a slash at its end, from the variable DEMARCHE_SITE; null where it is not given.
 * Throws where it is no address of the web.
 */
export function siteAddress(): string | null {
  const given = process.env['DEMARCHE_SITE'] ?? '';
  if (given === '') return null;
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(`DEMARCHE_SITE is ${given}, which is no address. Give one as https://example.org/map/.`);
  return address.href.replace(/[?#].*$/, '').replace(/\/*$/, '/');
}
