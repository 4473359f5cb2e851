import * as v from 'valibot';
import type { Issue } from './issue';
import type { Path } from './path';
import type { YamlFile } from './readYaml';
import type { Referenced, Register } from './register';
import type { Schemas } from './schemas';
import { partsOf } from './sentences';

/** What every part of the reader works with. */
export interface Desk {
  readonly schemas: Schemas;
  readonly register: Register;
  readonly tell: (issue: Issue) => void;
}

/** Tells what is wrong at a path of a file; `joined` is made by `sentences`. */
export function tellAt(desk: Pick<Desk, 'tell'>, file: YamlFile, path: Path, joined: string): void {
  desk.tell({ file: file.file, place: file.placeOf(path), ...partsOf(joined) });
}

/** The value in its shape, or null when all that is wrong with it has been told. */
export function checked<S extends v.GenericSchema>(
  desk: Pick<Desk, 'tell'>,
  schema: S,
  file: YamlFile,
  path: Path,
  value: unknown,
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const steps = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
    tellAt(desk, file, [...path, ...steps], issue.message);
  }
  return null;
}

/** True if the id can be used; tells why it cannot. */
export function goodReference(desk: Desk, kind: Referenced, file: YamlFile, path: Path, id: string): boolean {
  const complaint = desk.register.complaint(kind, id);
  if (complaint !== null) tellAt(desk, file, path, complaint);
  return complaint === null;
}
