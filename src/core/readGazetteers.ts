import type { Actor, Layer, Measure, Place, Source, Territory, TerritoryStatement } from './chronicle';
import { checked, type Desk, goodReference, tellAt } from './desk';
import { readEntries } from './readEntries';
import type { YamlFile } from './readYaml';
import { sentences } from './sentences';

type File = YamlFile | undefined;

export function readSources(desk: Desk, file: File): Record<string, Source> {
  return readEntries(desk, file, 'source', desk.schemas.source, (id, raw) => ({
    id,
    type: raw.type,
    title: raw.title,
    short: raw.short,
    author: raw.author.map(({ family, given }) => ({ family, given })),
    containerTitle: raw['container-title'],
    containerBasis: raw['container-basis'],
    publisher: raw.publisher,
    url: raw.url,
    published: raw.published,
    basis: raw.basis,
    because: raw.because,
    language: raw.language,
    text: raw.text,
    locator: raw.locator,
    licence: raw.licence,
    versions: raw.versions.map(({ published, note }) => ({ published, note })),
  }));
}

/** Reads the actors; a body that an actor cannot belong to is told and left out. */
export function readActors(desk: Desk, file: File): Record<string, Actor> {
  const actors = readEntries<typeof desk.schemas.actor, Actor>(desk, file, 'actor', desk.schemas.actor, (id, raw) => ({
    id,
    kind: raw.kind,
    names: raw.names,
    native: raw.native,
    variants: raw.variants,
    role: raw.role,
    of: raw.of,
    country: raw.country,
    note: raw.note,
  }));
  if (!file) return actors;
  for (const actor of Object.values(actors)) {
    if (actor.of === null) continue;
    const circle = isInCircle(actors, actor.id);
    const mend = 'Name the body above it, or take `of` away.';
    if (circle) tellAt(desk, file, [actor.id, 'of'], sentences('This actor belongs to itself.', mend));
    if (circle || !goodReference(desk, 'actor', file, [actor.id, 'of'], actor.of)) {
      actors[actor.id] = { ...actor, of: null };
    }
  }
  return actors;
}

function isInCircle(actors: Record<string, Actor>, id: string): boolean {
  const seen = new Set<string>();
  for (let above = of(actors, id); above !== null && !seen.has(above); above = of(actors, above)) {
    if (above === id) return true;
    seen.add(above);
  }
  return false;
}

function of(actors: Record<string, Actor>, id: string): string | null {
  return Object.hasOwn(actors, id) ? (actors[id]?.of ?? null) : null;
}

export function readPlaces(desk: Desk, file: File): Record<string, Place> {
  return readEntries(desk, file, 'place', desk.schemas.place, (id, raw) => ({
    id,
    names: raw.names,
    variants: raw.variants,
    precision: raw.precision,
    point: raw.point,
    country: raw.country,
    area: raw.area && { layer: raw.area.layer, features: raw.area.features },
    coordinates: raw.coordinates,
    note: raw.note,
  }));
}

export function readMeasures(desk: Desk, file: File): Record<string, Measure> {
  return readEntries(desk, file, 'measure', desk.schemas.measure, (id, { names, unit }) => ({ id, names, unit }));
}

export function readLayers(desk: Desk, file: YamlFile, layers: unknown): Layer[] {
  const inner: YamlFile = { ...file, value: layers, placeOf: (path) => file.placeOf(['layers', ...path]) };
  return Object.values(
    readEntries(desk, inner, 'layer', desk.schemas.layer, (id, { names, shows, according, 'as-of': asOf, style }) => ({
      id,
      names,
      shows,
      according,
      asOf,
      style,
    })),
  );
}

/** Reads the territories; the statements of each in order of their dates. */
export function readTerritories(desk: Desk, file: File, sources: Record<string, Source>): Record<string, Territory> {
  return readEntries(desk, file, 'territory', desk.schemas.territory, (id, raw) => {
    const statements = raw.statements.flatMap((statement, index) =>
      file ? readStatement(desk, file, [id, 'statements', index], statement, sources) : [],
    );
    statements.sort((a, b) => (a.date.start ?? -Infinity) - (b.date.start ?? -Infinity));
    return statements.length > 0
      ? { id, layer: raw.layer, features: raw.features, names: raw.names, statements }
      : null;
  });
}

function readStatement(
  desk: Desk,
  file: YamlFile,
  path: (string | number)[],
  value: unknown,
  sources: Record<string, Source>,
): TerritoryStatement[] {
  const raw = checked(desk, desk.schemas.statement, file, path, value);
  const source = raw && sources[raw.source];
  if (!raw || !source) return [];
  const { paragraphs, published = source.published, date, basis, because, by, claim, says } = raw;
  return [{ source: source.id, paragraphs, published, date, basis, because, by, claim, says }];
}
