import * as v from 'valibot';
import type { UncertainDate } from './chronicle';
import { type Day, parseDay } from './day';
import { parseDate } from './edtfDate';
import { atLeast, fields, mapOf } from './fields';
import { anyOf, didYouMean, sentences, shortened, wanted } from './sentences';

export const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const COUNTRY = /^[A-Z]{3}$/;

/** A text that is not empty, in no particular language. */
export function words() {
  const empty = sentences('This text is empty.', 'Write the text.');
  return v.pipe(
    v.string(wanted('a text', 'Put it in quotes.')),
    v.check((text) => text.trim() !== '', empty),
  );
}

/** A text in every language of the chronicle; in any where those are not known. */
export function text(languages: readonly string[] | null): v.GenericSchema<unknown, Record<string, string>> {
  const example = (languages ?? ['en']).map((language) => `${language}: …`).join(', ');
  const message = wanted('a text in every language', `Give it in every language of the chronicle: \`{${example}}\`.`);
  if (languages) return fields(Object.fromEntries(languages.map((language) => [language, words()])), message);
  return mapOf(v.string(), words(), message);
}

export function choice<const T extends readonly string[]>(what: string, options: T) {
  return v.picklist(options, ({ input }) => {
    const all = `Use ${anyOf(options)}.`;
    if (typeof input !== 'string') return wanted(`a ${what}`, all)({ input });
    return sentences(`\`${shortened(input)}\` is not a ${what}.`, didYouMean(input, options, all));
  });
}

export function date() {
  return v.pipe(
    v.string(wanted('a date in quotes', 'Write the date in quotes, as in "2022-01-18" or "2014".')),
    v.rawTransform<string, UncertainDate>(({ dataset, addIssue, NEVER }) => {
      const found = parseDate(dataset.value);
      if (!found) addIssue({ message: noDate(dataset.value) });
      return found ?? NEVER;
    }),
  );
}

function noDate(given: string): string {
  const known =
    'Write a date that exists, as in "2022-01-18", "2022-01", "2014/..", "2022-01-15/2022-01-16" or "2021-12-01~".';
  const [start, end] = given.split('/').map(parseDate);
  if (start && end)
    return sentences(`The interval \`${given}\` ends before it starts.`, 'Give the earlier date first.');
  return sentences(`\`${shortened(given)}\` is no date of the kinds that are read here.`, known);
}

export function day() {
  return v.pipe(
    v.string(wanted('a day in quotes', 'Write the day in quotes, as in "2022-01-18".')),
    v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
      const found = parseDay(dataset.value);
      const message = sentences(
        `\`${shortened(dataset.value)}\` is no day.`,
        'Write a day that exists, as in "2022-01-18".',
      );
      if (found === null) addIssue({ message });
      return found ?? NEVER;
    }),
  );
}

export function number(what: string, mend: string) {
  const isNumber = (input: unknown) => typeof input === 'number' && Number.isFinite(input);
  return v.custom<number>(isNumber, wanted(what, mend));
}

function numberBetween(least: number, most: number) {
  const mend = `Give a number from ${least} to ${most}.`;
  const out = sentences(`This number is out of range.`, mend);
  return v.pipe(
    number('a plain number', mend),
    v.check((given) => given >= least && given <= most, out),
  );
}

function notNumbers(form: string) {
  return (issue: v.BaseIssue<unknown>) =>
    issue.expected === 'never'
      ? sentences('This list has too many numbers.', `Write ${form}.`)
      : wanted(form, `Write ${form}.`)(issue);
}

export function point() {
  return v.strictTuple([longitude(), latitude()], notNumbers('[longitude, latitude]'));
}

export function bounds() {
  const turned = sentences('These bounds have no inside.', 'Write [west, south, east, north], lower numbers first.');
  return v.pipe(
    v.strictTuple([longitude(), latitude(), longitude(), latitude()], notNumbers('[west, south, east, north]')),
    v.check(([west, south, east, north]) => west < east && south < north, turned),
  );
}

const longitude = () => numberBetween(-180, 180);
const latitude = () => numberBetween(-90, 90);

export function wholeNumber() {
  const mend = 'Give a whole number from 1 up.';
  const wrong = sentences('This is not a whole number from 1 up.', mend);
  return v.pipe(
    number('a plain number', mend),
    v.check((given) => Number.isSafeInteger(given) && given >= 1, wrong),
  );
}

/** Numbers of paragraphs or records, each greater than the one before. */
export function paragraphs() {
  const order = sentences('The paragraphs are not in ascending order.', 'List each once, lowest first.');
  return v.pipe(
    v.array(wholeNumber(), wanted('a list of numbers', 'Write it in square brackets: `[7, 8]`.')),
    atLeast(1, 'paragraph'),
    v.check((list) => list.every((given, index) => index === 0 || given > (list[index - 1] ?? 0)), order),
  );
}

function matching(pattern: RegExp, what: string, mend: string) {
  return v.pipe(
    v.string(wanted(what, mend)),
    v.regex(pattern, ({ input }) => sentences(`\`${shortened(input)}\` is not ${what}.`, mend)),
  );
}

export const id = () =>
  matching(KEBAB, 'an id', 'Write an id in small letters, digits and hyphens, a letter first: `riga-nato-ministers`.');
export const language = () => matching(LANGUAGE, 'a language', 'Write its BCP 47 code, as in `en` or `uk`.');
export const country = () => matching(COUNTRY, 'a country', 'Write its ISO 3166-1 alpha-3 code, as in `UKR`.');
export const url = () => matching(/^https?:\/\/\S+$/, 'a web address', 'Write it in full, starting with `https://`.');
