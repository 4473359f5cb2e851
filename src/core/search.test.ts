import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyChronicle } from './anyChronicle';
import type { Chronicle } from './chronicle';
import { parseDay } from './day';
import { lastOf } from './lastOf';
import { readChronicle } from './readChronicle';
import { type Found, finderSteps } from './search';
import { searchDocuments } from './searchDocuments';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to search.');
const finder = lastOf(finderSteps(chronicle));
const day = parseDay('2022-01-18') ?? Number.NaN;

/** What a reader sees from top to bottom: kind and id. */
const listOf = ({ groups }: Found) =>
  groups.flatMap(({ kind, hits }) => hits.map(({ document }) => `${kind} ${document.id}`));

const find = (query: string) => finder.find(query, { day, clock: 'hindsight' });

/** What stands in the sources' own spelling, in others, in other scripts, with slips, and by what it is. */
const QUERIES: [query: string, found: string][] = [
  ['Kyiv', 'place kyiv'],
  ['Kiev', 'place kyiv'],
  ['Київ', 'place kyiv'],
  ['Киев', 'place kyiv'],
  ['kyiw', 'place kyiv'],
  ['у Києві', 'place kyiv'],
  ['Riga', 'place riga'],
  ['Rīga', 'place riga'],
  ['Рига', 'place riga'],
  ['Stokholm', 'place stockholm'],
  ['Стокгольм', 'place stockholm'],
  ['Genève', 'place geneva'],
  ['geneve', 'place geneva'],
  ['Женева', 'place geneva'],
  ['Мюнхен', 'place munich'],
  ['Munchen', 'place munich'],
  ['Берлин', 'place berlin'],
  ['Moscow', 'place moscow'],
  ['Москва', 'place moscow'],
  ['Авдіївка', 'place avdiivka'],
  ['Авдеевка', 'place avdiivka'],
  ['Avdiyivka', 'place avdiivka'],
  ['Qirim', 'place crimea'],
  ['Крим', 'place crimea'],
  ['Крым', 'place crimea'],
  ['Donbass', 'place donbas'],
  ['Донбасс', 'place donbas'],
  ['Turkiye', 'place turkey'],
  ['США', 'place united-states'],
  ['Lavrov', 'actor sergey-lavrov'],
  ['Лавров', 'actor sergey-lavrov'],
  ['lavro', 'actor sergey-lavrov'],
  ['Sergei Lavrov', 'actor sergey-lavrov'],
  ['Сергій Лавров', 'actor sergey-lavrov'],
  ['Zelenskyy', 'actor volodymyr-zelenskyy'],
  ['Zelensky', 'actor volodymyr-zelenskyy'],
  ['Zelenskij', 'actor volodymyr-zelenskyy'],
  ['Selenskyj', 'actor volodymyr-zelenskyy'],
  ['Зеленський', 'actor volodymyr-zelenskyy'],
  ['Зеленский', 'actor volodymyr-zelenskyy'],
  ['Владимир Зеленский', 'actor volodymyr-zelenskyy'],
  ['Blinken', 'actor antony-blinken'],
  ['Блінкен', 'actor antony-blinken'],
  ['Блинкен', 'actor antony-blinken'],
  ['blinekn', 'actor antony-blinken'],
  ['Путин', 'actor vladimir-putin'],
  ['Путін', 'actor vladimir-putin'],
  ['Байден', 'actor joe-biden'],
  ['Bearbock', 'actor annalena-baerbock'],
  ['Бербок', 'actor annalena-baerbock'],
  ['Stoltenburg', 'actor jens-stoltenberg'],
  ['Столтенберг', 'actor jens-stoltenberg'],
  ['Захарова', 'actor maria-zakharova'],
  ['Sacharowa', 'actor maria-zakharova'],
  ['Melanie Joly', 'actor melanie-joly'],
  ['Karins', 'actor krisjanis-karins'],
  ['rinkevics', 'actor edgars-rinkevics'],
  ['Рінкевичс', 'actor edgars-rinkevics'],
  ['Aliev', 'actor ilham-aliyev'],
  ['Əliyev', 'actor ilham-aliyev'],
  ['НАТО', 'actor nato'],
  ['ОБСЕ', 'actor osce'],
  ['Pentagon', 'place pentagon'],
  ['Держдеп', 'actor us-state-department'],
  ['МИД России', 'actor russian-foreign-ministry'],
  ['foreign minister of Germany', 'actor annalena-baerbock'],
  ['Secretary General of NATO', 'actor jens-stoltenberg'],
  ['Президент України', 'actor volodymyr-zelenskyy'],
  ['press secretary', 'actor jen-psaki'],
  ['Blinken and Lavrov: meeting in Geneva', 'event geneva-blinken-lavrov'],
  ['meeting in geneva', 'event geneva-blinken-lavrov'],
  ['зустріч у Женеві', 'event geneva-blinken-lavrov'],
  ['lavrov stockholm', 'event stockholm-blinken-lavrov'],
  ['playbook of 2014', 'event sullivan-playbook'],
  ['annexation of crimea', 'event crimea-annexation'],
  ['migrant crisis', 'event belarus-migrant-crisis'],
  ['Wall Street Journal', 'source wsj-2022-01-18'],
  ['Foreign Policy', 'source fp-2022-02-23'],
  ['Report from Stockholm', 'source thehill-2021-12-02'],
  ['West Pursues Sanctions', 'source fp-2022-02-23'],
  ['Baltic states', 'territory baltic-states'],
  ['how many russian troops', 'dispute russian-troop-numbers'],
  ['romania 500,000 people', 'statement neighbours-for-refugees'],
  ['tanks and rocket launchers from the far east', 'statement russian-border-regions'],
  ['румунія біженці', 'statement neighbours-for-refugees'],
];

describe('A query', () => {
  it.each(QUERIES)('%s finds %s among the first three', (query, found) => {
    expect(listOf(find(query)).slice(0, 3)).toContain(found);
  });

  it.each(['', ' ', 'b', '…', '<b>', '"', 'xyzzyx', '\u0301', '𝒳'])('%j finds nothing and harms nothing', (query) => {
    expect(find(query)).toEqual({ groups: [], later: { hits: [], total: 0 } });
  });

  it('of any signs is answered, and with each thing once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const list = listOf(find(query)).filter((line) => !/^(report|statement) /.test(line));
        expect(new Set(list).size).toBe(list.length);
      }),
      { numRuns: 50 },
    );
  });

  it('that nothing has all words of finds what has some', () => {
    expect(listOf(find('Lavrov xyzzyx'))).toContain('actor sergey-lavrov');
  });

  it('says how many there are where it tells the first of them only', () => {
    const events = find('Blinken').groups.find(({ kind }) => kind === 'event');
    expect(events?.hits.length).toBeLessThan(events?.total ?? 0);
  });
});

describe('By the clock of a day', () => {
  const then = (query: string, on: string) => finder.find(query, { day: parseDay(on) ?? 0, clock: 'then' });
  const laterOf = ({ later }: Found) => later.hits.map(({ document }) => `${document.kind} ${document.id}`);

  it('what nobody had reported stands apart', () => {
    const before = then('meeting in Geneva', '2022-01-17');
    expect(listOf(before)).not.toContain('event geneva-blinken-lavrov');
    expect(laterOf(before)).toContain('event geneva-blinken-lavrov');
    const after = then('meeting in Geneva', '2022-01-18');
    expect(listOf(after)).toContain('event geneva-blinken-lavrov');
    expect(laterOf(after)).not.toContain('event geneva-blinken-lavrov');
  });

  it('an event is not found by a name that only a later report has', () => {
    const documents = [...searchDocuments(chronicle)].filter(({ kind }) => kind === 'event');
    const grown = documents.filter(({ id }, at) => documents[at - 1]?.id === id);
    expect(grown.length).toBeGreaterThan(2);
    for (const document of grown) {
      const { id, title, more, since } = document;
      const before = documents[documents.indexOf(document) - 1];
      const query = `${title['en']} ${more.find((word) => !before?.more.includes(word))}`;
      const shown = (on: number) => listOf(finder.find(query, { day: on, clock: 'then' }));
      expect(shown(since ?? 0), query).toContain(`event ${id}`);
      expect(laterOf(finder.find(query, { day: (since ?? 0) - 1, clock: 'then' })), query).toContain(`event ${id}`);
    }
  });

  it('a source is later until its day of publication', () => {
    expect(laterOf(then('foreign policy', '2022-02-22'))).toContain('source fp-2022-02-23');
    expect(listOf(then('foreign policy', '2022-02-23'))).toContain('source fp-2022-02-23');
  });

  it('nothing is told as known that is not, and nothing is both, in any chronicle', () => {
    const anyQuery = fc.constantFrom('event', 'minister', 'town', 'thing said', 'herald', 'account');
    const anyDay = fc.integer({ min: 18_890, max: 18_970 });
    fc.assert(
      fc.property(anyChronicle, anyQuery, anyDay, (some: Chronicle, query, on) => {
        const found = lastOf(finderSteps(some)).find(query, { day: on, clock: 'then' });
        const known = found.groups.flatMap(({ hits }) => hits.map(({ document }) => document));
        for (const { since } of known) expect(since ?? on).toBeLessThanOrEqual(on);
        for (const { document } of found.later.hits) {
          expect(document.since).toBeGreaterThan(on);
          expect(
            known.filter(
              ({ kind, id, said }) =>
                kind === document.kind && id === document.id && said === null && document.said === null,
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
