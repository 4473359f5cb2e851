import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../cli/readFolder';
import { english } from '../../words/english';
import { wordingOf } from '../../words/exportWording';
import { indexChronicle, knowledgeAt } from '../knowledge';
import { linkFactsOf, parseView } from '../link';
import { readChronicle } from '../readChronicle';
import { copiedOf } from './copied';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to copy from.');
const index = indexChronicle(chronicle);
const occasion = { wording: wordingOf(english), linkBase: 'https://demarche.test/?', exportedOn: 20_000 };

function copyOf(link: string, id: string, remarks: readonly string[] = []) {
  const { view } = parseView(link, linkFactsOf(index.chronicle));
  const known = knowledgeAt(index, view.day, view.clock).byEvent.get(id);
  return known ? copiedOf(index, view, known, occasion, remarks) : null;
}

describe('What is copied of an event', () => {
  it('has what is said, by whose word, the source with its paragraphs, and the link to it', () => {
    expect(copyOf('?day=2022-01-18&clock=then', 'geneva-blinken-lavrov', ['only a plan'])?.text).toMatchInlineSnapshot(`
      "Blinken and Lavrov: meeting in Geneva
      Meeting · planned · 21 January 2022 · Geneva
      only a plan

      The two ministers are to see each other in Geneva on Friday. (planned; 21 January 2022; published 18 January 2022)

      Report before the Kyiv visit, paragraph 4: “Antony Blinken heads to Ukraine as potential Russian invasion looms”, probably CNBC, through a site that swaps words for synonyms, 18 January 2022 [text at hand with words swapped].

      Demarche: Blinken and Lavrov: meeting in Geneva · The road to February, as known on 18 January 2022. Chronicle ukraine-2021-22, CC-BY-4.0. https://demarche.test/?day=2022-01-18&clock=then&select=geneva-blinken-lavrov Accessed 4 October 2024."
    `);
  });

  it('is the same in HTML, its title a link, and no text in it is markup', () => {
    const copied = copyOf('?mode=all', 'geneva-blinken-lavrov', ['<b>']);
    expect(copied?.html).toContain(
      '<p><a href="https://demarche.test/?mode=all&amp;select=geneva-blinken-lavrov"><strong>',
    );
    expect(copied?.html).toContain('&lt;b&gt;');
    expect(copied?.html).not.toContain('<b>');
  });

  it('is there for every event of the list, whatever is known of it', () => {
    for (const link of ['?mode=all', '?mode=all&clock=then&day=2022-01-18&list=known']) {
      const { view } = parseView(link, linkFactsOf(index.chronicle));
      for (const known of knowledgeAt(index, view.day, view.clock).known)
        expect(copyOf(link, known.event.id)?.text, known.event.id).toContain(`select=${known.event.id}`);
    }
  });
});
