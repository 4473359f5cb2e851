// @ts-check

/**
 * The part of a link that says what is shown, whatever host it was copied from: `?day=2022-01-18#x`.
 * @param {string} link a query string, with or without its question mark, or a whole address
 * @returns {string}
 */
export function stateOf(link) {
  if (/^[a-z]+:\/\//i.test(link)) {
    const { search, hash } = new URL(link);
    return search + hash;
  }
  return link === '' || /^[?#]/.test(link) ? link : `?${link}`;
}

/**
 * A file name for a link: letters, digits and single hyphens.
 * @param {string} state
 */
export function slugOf(state) {
  const slug = state.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return slug.slice(0, 80) || 'home';
}
