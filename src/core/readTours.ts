import type { Chronicle, Text } from './chronicle';
import type { Desk } from './desk';
import type { Issue } from './issue';
import { linkFactsOf } from './link';
import { faultOfId } from './readEntries';
import { readTour } from './readTour';
import { partsOf, sentences } from './sentences';
import type { Step, Tour, WrittenTour } from './tour';
import { tourFactsOf } from './tourFacts';

/** The id of the tour that a file is of; null for a file that is of none. */
export function tourIdOf(path: string): string | null {
  return PATH.exec(path)?.[1] ?? null;
}

const PATH = /^tours\/([^/.]+)(?:\.([^/]+))?\.md$/;

/** True for a path that only a tour, or something misplaced, can have. */
export function isInTours(path: string): boolean {
  return path.startsWith('tours/');
}

/**
 * Reads the tours of a chronicle, in order of their ids, from files of Markdown by their paths: `tours/<id>.md` is in the
 * chronicle's first language, `tours/<id>.<language>.md` in another. A tour that lacks a language is told and left out.
 * `isWhole`: nothing of the chronicle was left out, so that a tour may be held against it.
 */
export function readTours(
  { tell }: Pick<Desk, 'tell'>,
  files: ReadonlyMap<string, string>,
  chronicle: Chronicle,
  isWhole: boolean,
): Tour[] {
  const facts = tourFactsOf(chronicle, linkFactsOf(chronicle), isWhole);
  const byId = new Map<string, Map<string, ReadFile>>();
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const named = nameOf(path, chronicle.languages);
    if (!named) {
      tell({ file: path, place: '', ...partsOf(strayFile(chronicle.languages)) });
      continue;
    }
    let whole = isWhole;
    const heard = (issue: Issue) => {
      whole = false;
      tell(issue);
    };
    const fault = faultOfId(named.id);
    if (fault !== null) heard({ file: path, place: '', ...partsOf(fault) });
    const tour = readTour(path, text, facts, heard);
    const written = byId.get(named.id) ?? new Map<string, ReadFile>();
    byId.set(named.id, written.set(named.language, { path, tour, whole }));
  }
  return [...byId].flatMap(([id, written]) => inEveryLanguage(id, written, chronicle.languages, tell) ?? []);
}

/** A file as it was read; `whole` if nothing of it was left out either. */
interface ReadFile {
  readonly path: string;
  readonly tour: WrittenTour | null;
  readonly whole: boolean;
}

function nameOf(path: string, [first = '', ...others]: readonly string[]): { id: string; language: string } | null {
  const [, id, language] = PATH.exec(path) ?? [];
  if (id === undefined) return null;
  if (language === undefined) return { id, language: first };
  return others.includes(language) ? { id, language } : null;
}

/** One tour from its languages; null unless each has it with the same steps. */
function inEveryLanguage(
  id: string,
  written: ReadonlyMap<string, ReadFile>,
  languages: readonly string[],
  tell: Desk['tell'],
): Tour | null {
  const complain = (file: string, what: string) => tell({ file, place: '', ...partsOf(what) });
  const missing = languages.filter((language) => !written.has(language));
  const there = [...written.values()].map(({ path }) => path).join(', ');
  for (const language of missing) complain(pathOf(id, language, languages), missingLanguage(there));
  const all = languages.flatMap((language) => {
    const { tour = null, path = '', whole = true } = written.get(language) ?? {};
    return tour ? [{ language, tour, path, whole }] : [];
  });
  const [main] = all;
  if (!main || all.length < languages.length || faultOfId(id) !== null) return null;
  const differing = all.filter(({ tour }) => linksOf(tour) !== linksOf(main.tour));
  for (const { path, whole } of differing) if (whole && main.whole) complain(path, otherSteps(main.path));
  if (differing.length > 0) return null;
  const inAll = (textOf: (tour: WrittenTour) => string): Text =>
    Object.fromEntries(all.map(({ language, tour }) => [language, textOf(tour)]));
  return {
    id,
    title: inAll(({ title }) => title),
    summary: inAll(({ summary }) => summary),
    steps: main.tour.steps.map(
      ({ link }, index): Step => ({
        link,
        heading: inAll(({ steps }) => steps[index]?.heading ?? ''),
        caption: Object.fromEntries(all.map(({ language, tour }) => [language, tour.steps[index]?.caption ?? []])),
      }),
    ),
  };
}

function pathOf(id: string, language: string, [first]: readonly string[]): string {
  return `tours/${id}${language === first ? '' : `.${language}`}.md`;
}

function linksOf({ steps }: WrittenTour): string {
  return steps.map(({ link }) => link).join('\n');
}

function missingLanguage(there: string): string {
  return sentences(
    'A tour is there in every language of its chronicle, and this file is missing.',
    `Write it with the same links as ${there}.`,
  );
}

function otherSteps(file: string): string {
  return sentences(`The links of the steps are not those of ${file}.`, 'Give both files the same, in the same order.');
}

function strayFile([, ...others]: readonly string[]): string {
  const more = others.map((language) => ` or tours/<id>.${language}.md`).join('');
  return sentences('A tour has no file of this name.', `Rename it to tours/<id>.md${more}.`);
}
