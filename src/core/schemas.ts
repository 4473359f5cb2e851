import * as v from 'valibot';
import { BASE_LAYERS } from './baseLayers';
import {
  ACTOR_KINDS,
  BASES,
  CLAIMS,
  KINDS,
  LAYER_STYLES,
  MODES,
  PRECISIONS,
  QUALIFIERS,
  RELATIONS,
  RESPONSES,
  ROLES,
  STATUSES,
  TEXT_QUALITIES,
} from './chronicle';
import type { Day } from './day';
import { atLeast, entries, fields, listOf, mapOf, maybe } from './fields';
import { TRACED } from './gone';
import type { Referenced, Register } from './register';
import { becauseRule, claimRule, publishedRule, reportRules, versionsRule } from './reportRules';
import { wanted } from './sentences';
import {
  bounds,
  choice,
  country,
  date,
  day,
  id,
  language,
  number,
  paragraphs,
  point,
  text,
  url,
  wholeNumber,
  words,
} from './values';

/** What the shape of a file depends on. */
export interface Setting {
  /** null where chronicle.yaml does not say. */
  readonly languages: readonly string[] | null;
  readonly register: Register;
  /** The days on which a source and its versions came out, the first publication first; none of one that is not there. */
  readonly daysOf: (source: string) => readonly Day[];
}

/** The shape of everything that a chronicle's files hold, as they hold it. */
export function schemasOf({ languages, register, daysOf }: Setting) {
  const texts = () => text(languages);
  const ref = (kind: Referenced) =>
    v.pipe(
      v.string(wanted('an id', 'Write the id alone.')),
      v.rawCheck(({ dataset, addIssue }) => {
        const message = typeof dataset.value === 'string' ? register.complaint(kind, dataset.value) : null;
        if (message !== null) addIssue({ message });
      }),
    );
  const refs = (kind: Referenced) => v.optional(listOf(ref(kind)), []);
  const oneOrMore = v.lazy((input) =>
    Array.isArray(input) ? v.pipe(listOf(ref('place')), atLeast(1, 'place')) : ref('place'),
  );
  const oneOrMoreIds = v.lazy((input) => (Array.isArray(input) ? v.pipe(listOf(id()), atLeast(1, 'id')) : id()));
  const areaLayer = v.lazy((input) => (BASE_LAYERS.some((base) => base === input) ? v.string() : ref('layer')));
  const features = v.optional(listOf(words()), []);
  const dated = {
    source: ref('source'),
    paragraphs: paragraphs(),
    published: v.optional(day()),
    date: date(),
    basis: choice('basis', BASES),
    because: maybe(texts()),
    by: refs('actor'),
    says: texts(),
  };

  const source = v.pipe(
    fields({
      type: words(),
      title: words(),
      short: texts(),
      author: v.optional(v.array(fields({ family: words(), given: words() })), []),
      'container-title': texts(),
      'container-basis': maybe(texts()),
      publisher: maybe(words()),
      url: maybe(url()),
      published: day(),
      basis: choice('basis', BASES),
      because: maybe(texts()),
      language: language(),
      text: choice('quality of text', TEXT_QUALITIES),
      locator: choice('locator', ['paragraph', 'record']),
      licence: maybe(words()),
      versions: v.optional(v.array(fields({ published: day(), note: texts() })), []),
    }),
    becauseRule(),
    versionsRule(),
  );
  const actor = fields({
    kind: choice('kind of actor', ACTOR_KINDS),
    names: texts(),
    native: maybe(words()),
    variants: v.optional(listOf(words()), []),
    role: maybe(texts()),
    of: maybe(v.string(wanted('an id', 'Write the id alone.'))),
    country: maybe(country()),
    note: maybe(texts()),
  });
  const place = fields({
    names: texts(),
    variants: v.optional(listOf(words()), []),
    precision: choice('precision', PRECISIONS),
    point: point(),
    country: maybe(country()),
    area: maybe(fields({ layer: areaLayer, features })),
    coordinates: choice('origin of coordinates', ['geonames', 'label', 'outside']),
    note: maybe(texts()),
  });
  const measure = fields({ names: texts(), unit: texts() });
  const territory = fields({
    layer: ref('layer'),
    features,
    names: texts(),
    statements: entries('statement'),
  });
  const journey = fields({
    traveller: ref('actor'),
    names: texts(),
    legs: v.pipe(listOf(ref('event')), atLeast(2, 'events')),
  });
  const dispute = fields({ question: texts(), answers: entries('answer', 2) });
  const answer = fields({ id: id(), by: refs('actor'), says: texts(), reports: entries('report') });
  const cited = fields({ event: ref('event'), source: ref('source'), paragraphs: paragraphs() });
  const event = fields({
    kind: choice('kind', KINDS),
    title: texts(),
    related: v.optional(mapOf(v.string(), v.unknown()), {}),
    reports: entries('report'),
  });
  const figure = fields({
    measure: ref('measure'),
    value: number('a plain number', 'Give it in digits, as in 100000.'),
    qualifier: maybe(choice('qualifier', QUALIFIERS)),
    by: maybe(ref('actor')),
    'as-of': maybe(date()),
  });
  const report = v.pipe(
    fields({
      ...dated,
      status: choice('status', STATUSES),
      place: v.optional(oneOrMore),
      from: maybe(ref('place')),
      actors: v.optional(mapOf(ref('actor'), choice('role', ROLES)), {}),
      figures: v.optional(v.array(figure), []),
      responds: v.optional(mapOf(ref('source'), choice('response', RESPONSES)), {}),
    }),
    becauseRule(),
    publishedRule(daysOf),
    reportRules(daysOf),
  );
  const statement = v.pipe(
    fields({ ...dated, claim: maybe(choice('claim', CLAIMS)) }),
    becauseRule(),
    publishedRule(daysOf),
    claimRule(),
  );
  const layer = fields({
    names: texts(),
    shows: texts(),
    according: texts(),
    'as-of': date(),
    style: choice('style', LAYER_STYLES),
  });
  const home = fields({
    day: day(),
    mode: choice('mode', MODES),
    window: wholeNumber(),
    bounds: bounds(),
    layers: listOf(id()),
  });
  const header = fields({
    title: texts(),
    subtitle: texts(),
    languages: v.pipe(listOf(language()), atLeast(1, 'language')),
    span: date(),
    home,
    layers: mapOf(id(), v.unknown()),
    licence: words(),
  });
  const goneTypes = fields(Object.fromEntries(TRACED.map((type) => [type, v.optional(v.unknown())])));
  const gone = fields({ became: v.optional(oneOrMoreIds), why: texts() });
  const relation = choice('relation', RELATIONS);
  const disputed = { dispute, answer, cited };
  return {
    relation,
    header,
    layer,
    source,
    actor,
    place,
    measure,
    territory,
    statement,
    journey,
    event,
    report,
    goneTypes,
    gone,
    ...disputed,
  };
}

export type Schemas = ReturnType<typeof schemasOf>;
