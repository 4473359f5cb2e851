import { checked, type Desk, goodReference, tellAt } from './desk';
import { type Gone, TRACED, type Traced } from './gone';
import type { Path } from './path';
import { entriesOf, readEntries } from './readEntries';
import type { YamlFile } from './readYaml';
import { sentences } from './sentences';

export const GONE_FILE = 'gone.yaml';

type Entries = Readonly<Record<string, Gone>>;

/** Reads what became of ids that are gone; each is followed to what is there today. */
export function readGone(desk: Desk, file: YamlFile | undefined): Readonly<Record<Traced, Entries>> {
  if (file?.value !== undefined) checked(desk, desk.schemas.goneTypes, file, [], file.value);
  return Object.fromEntries(TRACED.map((type) => [type, file ? readType(desk, file, type) : {}])) as Record<
    Traced,
    Entries
  >;
}

function readType(desk: Desk, file: YamlFile, type: Traced): Entries {
  const value = entriesOf(file)[type];
  const inner: YamlFile = { ...file, value, placeOf: (path) => file.placeOf([type, ...path]) };
  const written = readEntries<typeof desk.schemas.gone, Gone>(desk, inner, null, desk.schemas.gone, (id, raw) => {
    const where = desk.register.placeOf(type, id);
    if (where === null) return { became: [raw.became ?? []].flat(), why: raw.why };
    const message = `The ${type} \`${id}\` is gone by this file, and it is in ${where}.`;
    tellAt(desk, inner, [id], sentences(message, `Take it out of ${GONE_FILE}, or out of ${where}.`));
    return null;
  });
  const followed = Object.entries(written).map(([id, { why }]): [string, Gone] => {
    tellDeadEnds(desk, inner, type, written, id);
    const living = [...reachedFrom(written, id)].filter((next) => desk.register.isGood(type, next));
    return [id, { became: living, why }];
  });
  return Object.fromEntries(followed);
}

/** Tells what of the ids that this one became leads nowhere. */
function tellDeadEnds(desk: Desk, file: YamlFile, type: Traced, written: Entries, id: string): void {
  const became = written[id]?.became ?? [];
  for (const [index, next] of became.entries()) {
    const path: Path = [id, 'became', ...(Array.isArray(fieldOf(file, id)) ? [index] : [])];
    if (!Object.hasOwn(entriesOf(file), next) || desk.register.placeOf(type, next) !== null) {
      goodReference(desk, type, file, path, next);
    } else if (next === id || reachedFrom(written, next).has(id)) {
      const message = `What became of \`${id}\` leads back to itself.`;
      tellAt(desk, file, path, sentences(message, `Name what is there today, or leave \`became\` out.`));
    } else if (written[next]?.became.length === 0) {
      const message = `The ${type} \`${next}\` is gone too, and nothing took its place.`;
      tellAt(desk, file, path, sentences(message, `Name what is there today, or leave \`became\` out and say why.`));
    }
  }
}

function fieldOf(file: YamlFile, id: string): unknown {
  return (entriesOf(file)[id] as { became?: unknown }).became;
}

/** All that an id became, step by step, what is gone again among it; itself only where a way leads back. */
function reachedFrom(written: Entries, id: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [id];
  for (let from = ahead.pop(); from !== undefined; from = ahead.pop())
    for (const next of Object.hasOwn(written, from) ? (written[from]?.became ?? []) : [])
      if (!reached.has(next)) {
        reached.add(next);
        ahead.push(next);
      }
  return reached;
}
