import * as v from 'valibot';
import { didYouMean, sentences, shortened, wanted } from './sentences';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Message = ReturnType<typeof wanted>;

/** A field that may be missing or left empty; null then. */
export function maybe<S extends Schema>(schema: S) {
  return v.optional(v.nullable(schema), null);
}

/** A map with these fields and no others. */
export function fields<const E extends v.ObjectEntries>(entries: E, notAMap: Message = NOT_A_MAP) {
  const names = Object.keys(entries);
  return v.pipe(
    aMap(notAMap),
    v.looseObject(entries, ({ expected }) => {
      const name = String(expected).replaceAll('"', '');
      return sentences(`The field \`${name}\` is missing.`, `Add \`${name}\`.`);
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Record<string, unknown>;
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        const mend = didYouMean(key, names, `Take it away; the fields here are ${names.join(', ')}.`);
        const message = sentences(`There is no field \`${shortened(key)}\` here.`, mend);
        addIssue({ message, path: [{ type: 'object', origin: 'key', input, key, value }] });
      }
    }),
  );
}

const NOT_A_MAP = wanted('a map of fields', 'Write `field: value` lines.');

function aMap(message: Message) {
  const isMap = (input: unknown) => typeof input === 'object' && input !== null && !Array.isArray(input);
  return v.custom<Record<string, unknown>>(isMap, message);
}

/** A map from ids to something; the schema of the ids says which. */
export function mapOf<K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>, S extends Schema>(
  key: K,
  value: S,
  notAMap: Message = NOT_A_MAP,
) {
  return v.pipe(aMap(notAMap), v.record(key, value));
}

/** A list in which nothing stands twice. */
export function listOf<S extends Schema>(item: S) {
  return v.pipe(
    v.array(item, wanted('a list', 'Write it in square brackets: `[…]`.')),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as unknown[];
      if (!Array.isArray(input)) return;
      for (const [key, value] of input.entries()) {
        if (typeof value !== 'string' || input.indexOf(value) === key) continue;
        const message = sentences(`\`${shortened(value)}\` stands in this list twice.`, 'Keep one of them.');
        addIssue({ message, path: [{ type: 'array', origin: 'value', input, key, value }] });
      }
    }),
  );
}

export function atLeast<T extends unknown[]>(count: number, what: string) {
  const few = count === 1 ? 'This list is empty.' : `This list has fewer than ${count} entries.`;
  return v.check<T, string>((list) => list.length >= count, sentences(few, `Give at least ${count} ${what}.`));
}

/** A list whose entries are read one by one, so that a bad one does not spoil the good. */
export function entries(what: string, least = 1) {
  const all = least === 1 ? what : `${what}s`;
  return v.pipe(v.array(v.unknown(), wanted('a list', `Start each ${what} with a hyphen.`)), atLeast(least, all));
}
