import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { readChronicle } from '../core/readChronicle';
import { headOf, linkedOf } from './deepLink';

const { chronicle, tours } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to link to.');
const linked = linkedOf(chronicle, tours);
const head = (query: string, site: string) => headOf(linked(query), site);

it.each([
  ['select=geneva-blinken-lavrov', 'Blinken and Lavrov: meeting in Geneva · The road to February · Demarche'],
  [
    'select=dispute:russian-troop-numbers',
    'How many Russian troops stand near Ukraine? · The road to February · Demarche',
  ],
  [
    'tour=riga-to-geneva&step=3',
    'A meeting is announced · From Riga to Geneva: eight weeks of diplomacy · The road to February · Demarche',
  ],
  ['tour=no-such-tour&step=3', 'The road to February · Demarche'],
  ['mode=all&lang=uk', 'Шлях до лютого · Demarche'],
  ['s=1~demq~mR28W', 'The road to February · Demarche'],
])('?%s is titled %s', (query, title) => {
  expect(head(query, 'https://example.org/')).toContain(`<title>${title}</title>`);
});

it('describes what the link shows, by its clock', () => {
  expect(head('day=2021-12-01&mode=moment&clock=then', 'https://example.org/')).toMatch(
    /<meta name="description" content="Wednesday, 1 December 2021, as known then: /,
  );
});

it('calls a plan a plan in the words for its picture', () => {
  expect(head('day=2022-01-18&clock=then&select=geneva-blinken-lavrov', 'https://example.org/')).toMatch(
    /og:image:alt" content="Meeting · planned – Blinken and Lavrov/,
  );
});

it('makes no markup of a query or an address', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'<>"\'&=?%/;~.:sx1'), maxLength: 60 });
  fc.assert(
    fc.property(hostile, hostile, (query, address) => {
      const plain = head('', 'https://example.org/');
      const tags = (markup: string) => markup.match(/<\/?[a-z]+/g);
      expect(tags(head(query, `https://${address}/`))).toEqual(tags(plain));
    }),
  );
});
