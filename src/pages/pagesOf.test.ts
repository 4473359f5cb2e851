import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import type { Chronicle } from '../core/chronicle';
import { learnTours } from '../core/learnTours';
import { linkFactsOf, parseView } from '../core/link';
import { readChronicle } from '../core/readChronicle';
import { pageLinksOf, pagesOf } from './pagesOf';

const { chronicle, tours } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to write pages of.');
const pages = pagesOf(chronicle, tours, null);
const facts = linkFactsOf(chronicle);
learnTours(facts, tours);

const dataIn = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '');
const isGone = (file: string) => {
  const [type = '', name = ''] = file.split('/');
  return Object.hasOwn(chronicle.gone[type as 'event'] ?? {}, name.split('.')[0] ?? '');
};
const pageOf = (file: string) => pages.get(file) ?? '';

describe('The pages', () => {
  it('are one for each tour, event, source and question in each language, and their contents', () => {
    const { events, sources, disputes } = chronicle;
    const things = tours.length + events.length + Object.keys(sources).length + Object.keys(disputes).length + 1;
    expect([...pages.keys()].filter((file) => !isGone(file))).toHaveLength(2 * things);
  });

  it('stand in the place of what is gone, lead to what took it', () => {
    expect(pageOf('event/exercise-rules.html')).toContain('href="../event/official-beyond-exercise.html"');
    expect(pageOf('event/exercise-rules.uk.html')).toContain('href="../?select=official-beyond-exercise&amp;lang=uk"');
    expect(pageOf('dispute/blinken-in-berlin.html')).toContain('A stay and a day within it do not contradict');
  });

  it('lead only to pages that are there and to views that can be shown', () => {
    for (const [file, page] of pages) {
      const hrefs = [...page.matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? '');
      expect(hrefs.length).toBeGreaterThan(5);
      for (const href of hrefs) {
        const { pathname, search } = new URL(href.replaceAll('&amp;', '&'), `https://example.org/map/${file}`);
        const inside = pathname.replace('/map/', '');
        if (inside === '') expect(parseView(search, facts).notes, href).toEqual([]);
        else expect(pages.has(inside) || ['icon.svg', 'pages.css'].includes(inside), `${href} in ${file}`).toBe(true);
      }
    }
  });

  it('tell machines an exact day only where a source gives one', () => {
    expect(dataIn(pageOf('event/geneva-blinken-lavrov.html'))).toMatchObject({
      '@type': 'Event',
      startDate: '2022-01-21',
    });
    for (const event of chronicle.events) {
      const data = dataIn(pageOf(`event/${event.id}.html`));
      if (event.reports.every(({ date }) => date.approximate || date.uncertain || date.start === null))
        expect(data, event.id).not.toHaveProperty('startDate');
    }
  });

  it('never tell machines that a plan or an allegation took place', () => {
    const kinds = new Set<string>();
    for (const event of chronicle.events) {
      const page = pageOf(`event/${event.id}.html`);
      const { '@type': type, eventStatus } = dataIn(page);
      kinds.add(type);
      if (/<strong>(alleged|denied|considered)/.test(page)) expect(type, event.id).toBe('Claim');
      if (/<strong>called off/.test(page) && type === 'Event') expect(eventStatus).toMatch(/Cancelled$/);
    }
    expect([...kinds].sort()).toEqual(['Claim', 'Event']);
  });

  it('speak the language that they are in', () => {
    expect(pageOf('event/geneva-blinken-lavrov.uk.html')).toContain('<html lang="uk">');
    expect(pageOf('event/geneva-blinken-lavrov.uk.html')).toContain('Що кажуть джерела');
    expect(pageOf('event/geneva-blinken-lavrov.uk.html')).toContain(
      'href="../?select=geneva-blinken-lavrov&amp;lang=uk"',
    );
  });

  it('tell a tour step by step, each sentence with the way to its source, and each step with the way to its view', () => {
    const [tour] = tours;
    if (!tour) throw new Error('There is no tour.');
    const page = pageOf(`tour/${tour.id}.html`);
    for (const { heading } of tour.steps)
      expect(page).toContain(`<h2>${heading['en']?.replaceAll("'", '&#x27;')}</h2>`);
    expect(page).toContain(`href="../?tour=${tour.id}&amp;step=2"`);
    expect(page).toMatch(/<a href="\.\.\/source\/[^"]+\.html" title="[^"]+paragraph/);
    expect(pageOf('contents/index.html')).toContain(`href="../tour/${tour.id}.html"`);
  });

  it('give whole addresses where the site is known, and a sitemap of them', () => {
    const site = 'https://example.org/map/';
    const known = pagesOf(chronicle, tours, site);
    expect(known.get('event/geneva-blinken-lavrov.html')).toContain(
      `<link rel="canonical" href="${site}event/geneva-blinken-lavrov.html"/>`,
    );
    const listed = [...(known.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
    expect(listed).toEqual([site, ...[...pages.keys()].filter((file) => !isGone(file)).map((file) => site + file)]);
    expect(pages.has('sitemap.xml')).toBe(false);
  }, 30_000);

  it('show a picture of their view, and say what is to be seen on it', () => {
    for (const { file, picture, query } of pageLinksOf(chronicle, tours)) {
      const page = pageOf(file);
      expect(parseView(query, facts).notes, query).toEqual([]);
      expect(page).toContain(`<meta property="og:image" content="../${picture}"/>`);
      expect(page).toMatch(/<meta property="og:image:alt" content="[^"]{30,}"/);
    }
    expect(pageOf('event/stockholm-blinken-lavrov.html').replaceAll('\u00a0', ' ')).toContain(
      'Meeting · happened – Blinken and Lavrov: meeting in Stockholm – 2 December 2021. 7 days to Thursday, 2 December 2021, in hindsight: ',
    );
  });

  it('say where the code of their frame is, which has all that oEmbed requires', () => {
    const site = 'https://example.org/map/';
    const known = pagesOf(chronicle, tours, site);
    for (const { file, picture, query } of pageLinksOf(chronicle, tours)) {
      const href = /type="application\/json\+oembed"[^>]* href="([^"]*)"/.exec(known.get(file) ?? '')?.[1] ?? '';
      const told = JSON.parse(known.get(href.replace(site, '')) ?? 'null');
      expect(told, file).toMatchObject({
        ...{ version: '1.0', type: 'rich', width: 800, height: 480 },
        ...{ thumbnail_url: site + picture, thumbnail_width: 1200, thumbnail_height: 630 },
      });
      expect(told.html).toContain(`src="${site}?${query.replaceAll('&', '&amp;')}`);
    }
    expect([...pages.values()].some((page) => page.includes('oembed'))).toBe(false);
  }, 30_000);

  it('show hostile text as text', { timeout: 30_000 }, () => {
    const evil = '</script><img src=x onerror=alert(1)>"\'&';
    const poisoned: Chronicle = {
      ...chronicle,
      title: { en: evil, uk: evil },
      events: chronicle.events.map((event) => ({
        ...event,
        title: { en: evil, uk: evil },
        reports: event.reports.map((report) => ({ ...report, says: { en: evil, uk: evil } })),
      })),
    };
    for (const [file, page] of pagesOf(poisoned, tours, null)) {
      expect(page, file).not.toContain('<img');
      expect(page.match(/<\/script>/g), file).toHaveLength(1);
      expect(() => dataIn(page), file).not.toThrow();
    }
  });
});
