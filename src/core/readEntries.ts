import type * as v from 'valibot';
import { checked, type Desk, tellAt } from './desk';
import type { YamlFile } from './readYaml';
import type { Referenced } from './register';
import { inWords, sentences, shortened } from './sentences';
import { KEBAB } from './values';
import { NONE } from './view';

/** The top of a file as a map; empty for anything else. */
export function entriesOf(file: YamlFile | undefined): Record<string, unknown> {
  const value = file?.value;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Reads the good ones of the entries of a file, `id: fields`, in the order of the file; tells and leaves out the bad. */
export function readEntries<S extends v.GenericSchema, T>(
  desk: Desk,
  file: YamlFile | undefined,
  kind: Referenced | null,
  schema: S,
  shape: (id: string, raw: v.InferOutput<S>) => T | null,
): Record<string, T> {
  const good: Record<string, T> = {};
  if (!file) return good;
  if (file.value !== undefined && entriesOf(file) !== file.value) {
    const mend = 'Write an id at the start of a line, a colon, and its fields below it.';
    tellAt(desk, file, [], sentences(`This file holds ${inWords(file.value)}, not entries by id.`, mend));
  }
  for (const [id, value] of Object.entries(entriesOf(file))) {
    const raw = checked(desk, schema, file, [id], value);
    const fault = faultOfId(id);
    if (fault !== null) tellAt(desk, file, [id], fault);
    const entry = raw !== null && fault === null ? shape(id, raw) : null;
    if (entry !== null) good[id] = entry;
    else if (kind) desk.register.leaveOut(kind, id);
  }
  return good;
}

/** What is wrong with an id, made by `sentences`; null for nothing. */
export function faultOfId(id: string): string | null {
  if (id === NONE) return sentences(`\`${NONE}\` cannot be an id: a link means nothing by it.`, 'Choose another id.');
  if (KEBAB.test(id)) return null;
  return sentences(
    `\`${shortened(id)}\` is not an id.`,
    'Use small letters, digits and hyphens, a letter first, as in `riga-nato-ministers`.',
  );
}
