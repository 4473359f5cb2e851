import type { Chronicle, Source } from './chronicle';
import type { Day } from './day';
import type { Desk } from './desk';
import { type Issue, inReadingOrder, isFault } from './issue';
import { readDisputes } from './readDisputes';
import { entriesOf, faultOfId } from './readEntries';
import { eventIdOf, readEvents, readJourneys } from './readEvents';
import { readActors, readMeasures, readPlaces, readSources, readTerritories } from './readGazetteers';
import { GONE_FILE, readGone } from './readGone';
import { languagesOf, readHeader } from './readHeader';
import { isInTours, readTours, tourIdOf } from './readTours';
import { readYaml, type YamlFile } from './readYaml';
import { createRegister, type Referenced } from './register';
import { schemasOf } from './schemas';
import { didYouMean, partsOf, sentences } from './sentences';
import { tellUnused } from './tellUnused';
import type { Tour } from './tour';

export interface Reading {
  /** Everything that could be read and all of whose ids resolve; null only when chronicle.yaml cannot be used. */
  readonly chronicle: Chronicle | null;
  /** In order of their ids; none without a chronicle. They stand beside it because a reader may never open one. */
  readonly tours: readonly Tour[];
  readonly issues: readonly Issue[];
}

const HEADER = 'chronicle.yaml';
const LISTS = [
  'sources.yaml',
  'actors.yaml',
  'places.yaml',
  'measures.yaml',
  'territories.yaml',
  'journeys.yaml',
  'disputes.yaml',
  GONE_FILE,
];

/**
 * Reads a chronicle from the texts of its files, by their paths inside its folder (`events/riga.yaml`). Never throws and
 * never stops at a fault: what is bad is told and left out, what is good stays. Files outside of `tours/` that are not YAML
 * are passed over.
 */
export function readChronicle(id: string, files: ReadonlyMap<string, string>): Reading {
  const issues: Issue[] = [];
  const tell = (issue: Issue) => issues.push(issue);
  const tourFiles = new Map([...files].filter(([path]) => isInTours(path)));
  const paths = [...files.keys()].filter((path) => /\.ya?ml$/i.test(path) && !tourFiles.has(path)).sort();
  const yaml = new Map<string, YamlFile>();
  for (const path of paths) {
    if (path !== HEADER && !LISTS.includes(path) && eventIdOf(path) === null) tell(strayFile(path));
    else yaml.set(path, readYaml(path, files.get(path) ?? '', tell));
  }
  for (const needed of [HEADER, 'sources.yaml']) {
    if (!yaml.has(needed)) tell({ file: needed, place: '', ...partsOf(MISSING_FILE) });
  }
  const fault = faultOfId(id);
  if (fault !== null) tell({ file: HEADER, place: '', ...partsOf(fault) });
  const events = paths.flatMap((path) => (eventIdOf(path) === null ? [] : (yaml.get(path) ?? [])));
  const tourIds = [...tourFiles.keys()].flatMap((path) => tourIdOf(path) ?? []);
  const chronicle = read(id, yaml, events, tourIds, tell);
  const whole = !issues.some(isFault);
  return {
    chronicle,
    tours: chronicle ? readTours({ tell }, tourFiles, chronicle, whole) : [],
    issues: inReadingOrder(issues),
  };
}

function read(
  id: string,
  yaml: ReadonlyMap<string, YamlFile>,
  eventFiles: readonly YamlFile[],
  tourIds: readonly string[],
  tell: (issue: Issue) => void,
): Chronicle | null {
  const register = createRegister();
  const list = (kind: Referenced, path: string) =>
    register.list(kind, path, Object.keys(entriesOf(yaml.get(path))), yaml.get(path)?.broken ?? false);
  list('source', 'sources.yaml');
  list('actor', 'actors.yaml');
  list('place', 'places.yaml');
  list('measure', 'measures.yaml');
  list('territory', 'territories.yaml');
  list('dispute', 'disputes.yaml');
  const header = yaml.get(HEADER);
  const layers = entriesOf(header && { ...header, value: entriesOf(header)['layers'] });
  register.list('layer', HEADER, Object.keys(layers), header?.broken ?? false);
  register.list(
    'event',
    'the folder events',
    eventFiles.map(({ file }) => eventIdOf(file) ?? ''),
    false,
  );
  register.list('tour', 'the folder tours', tourIds, false);

  let sources: Record<string, Source> = {};
  const daysOf = (source: string) =>
    Object.hasOwn(sources, source) && sources[source] ? daysOut(sources[source]) : [];
  const schemas = schemasOf({ languages: languagesOf(header), register, daysOf });
  const desk: Desk = { schemas, register, tell };
  sources = readSources(desk, yaml.get('sources.yaml'));
  const actors = readActors(desk, yaml.get('actors.yaml'));
  const places = readPlaces(desk, yaml.get('places.yaml'));
  const measures = readMeasures(desk, yaml.get('measures.yaml'));
  const top = header ? readHeader(desk, header) : null;
  const territories = readTerritories(desk, yaml.get('territories.yaml'), sources);
  const events = readEvents(desk, eventFiles, sources);
  const journeys = readJourneys(desk, yaml.get('journeys.yaml'), events);
  const disputes = readDisputes(desk, yaml.get('disputes.yaml'), events, eventFiles);
  if (!eventFiles.some(({ broken }) => broken)) tellUnused(desk, yaml);
  const gone = readGone(desk, yaml.get(GONE_FILE)); // last: what only it names is not in use
  return top && { id, ...top, sources, actors, places, measures, territories, journeys, disputes, events, gone };
}

/** The days on which a source and its versions came out, the first publication first. */
function daysOut({ published, versions }: Source): readonly Day[] {
  return [published, ...versions.map((version) => version.published)];
}

const MISSING_FILE = sentences('A chronicle needs this file, and it is not there.', 'Write it; docs/data.md says how.');

function strayFile(path: string): Issue {
  const mend = didYouMean(
    path,
    [HEADER, ...LISTS],
    `Rename it to one of ${[HEADER, ...LISTS].join(', ')} or events/<id>.yaml, or take it away.`,
  );
  return { severity: 'fault', file: path, place: '', message: 'A chronicle has no file of this name.', mend };
}
