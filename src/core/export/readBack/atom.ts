import { parseAtomFeed } from 'feedsmith';
import type { Back } from './row';
import { readXml } from './xml';

/** A row an entry. Throws where the text is no well-formed XML, or no feed. */
export function readAtom(text: string): Back {
  readXml(text);
  const { entries = [] } = parseAtomFeed(text);
  const rows = entries.map(({ id = '', title, categories = [] }) => {
    const terms = (scheme: string) =>
      categories.flatMap((category) => (category.scheme?.endsWith(`/${scheme}`) ? [category.term ?? ''] : []));
    return {
      id: id.split('/').slice(-2).join(' '),
      title: title?.value ?? '',
      status: terms('status').join(' '),
      date: terms('date').join(' '),
      places: terms('place'),
      passages: terms('source'),
    };
  });
  return { rows, markup: entries.map(({ content }) => content?.value ?? '') };
}
