import { type Desk, tellAt } from './desk';
import { entriesOf } from './readEntries';
import type { YamlFile } from './readYaml';
import { sentences } from './sentences';

/** Tells what nothing names: an orphaned source is a fault, as it claims to carry something; the rest is only idle. */
export function tellUnused(desk: Desk, yaml: ReadonlyMap<string, YamlFile>): void {
  for (const [kind, path, severity] of KINDS) {
    const file = yaml.get(path);
    if (!file) continue;
    for (const id of Object.keys(entriesOf(file))) {
      if (desk.register.isNamed(kind, id) || !desk.register.isGood(kind, id)) continue;
      const message =
        kind === 'source' ? `No report uses the source \`${id}\`.` : `Nothing names the ${kind} \`${id}\`.`;
      tellAt(desk, file, [id], sentences(message, 'Use it, or take it away.', severity));
    }
  }
}

const KINDS = [
  ['source', 'sources.yaml', 'fault'],
  ['actor', 'actors.yaml', 'warning'],
  ['place', 'places.yaml', 'warning'],
  ['measure', 'measures.yaml', 'warning'],
] as const;
