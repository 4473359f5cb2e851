import * as v from 'valibot';
import type { Chronicle } from './chronicle';
import { formatDay } from './day';
import { checked, type Desk, goodReference, tellAt } from './desk';
import { entriesOf } from './readEntries';
import { readLayers } from './readGazetteers';
import type { YamlFile } from './readYaml';
import { sentences } from './sentences';

export type Header = Pick<Chronicle, 'title' | 'subtitle' | 'languages' | 'span' | 'home' | 'licence' | 'layers'>;

const LANGUAGES = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty());

/** The languages that the texts must be in; null where chronicle.yaml gives none. */
export function languagesOf(file: YamlFile | undefined): readonly string[] | null {
  const result = v.safeParse(LANGUAGES, entriesOf(file)['languages']);
  return result.success ? result.output : null;
}

/** Reads chronicle.yaml; null when it cannot carry a chronicle. A bad layer is left out and told. */
export function readHeader(desk: Desk, file: YamlFile): Header | null {
  const raw = checked(desk, desk.schemas.header, file, [], file.value ?? null);
  const layers = readLayers(desk, file, entriesOf(file)['layers'] ?? {});
  if (!raw) return null;
  const { title, subtitle, languages, licence, home } = raw;
  const { start, end, interval, approximate, uncertain } = raw.span;
  if (start === null || end === null || !interval || approximate || uncertain) {
    const mend = 'Write its first and last day, as in "2021-11-01/2022-02-28".';
    tellAt(desk, file, ['span'], sentences('The span needs a certain first and last day.', mend));
    return null;
  }
  if (home.day < start || home.day >= end) {
    const mend = `Choose a day from ${formatDay(start)} to ${formatDay(end - 1)}.`;
    tellAt(desk, file, ['home', 'day'], sentences('The day of the home view is outside the span.', mend));
  }
  if (home.window > end - start) {
    const mend = `Give at most ${end - start} days.`;
    tellAt(desk, file, ['home', 'window'], sentences('The window of the home view is longer than the span.', mend));
  }
  return {
    title,
    subtitle,
    languages,
    span: { start, end },
    home: {
      day: Math.min(Math.max(home.day, start), end - 1),
      mode: home.mode,
      window: Math.min(home.window, end - start),
      bounds: home.bounds,
      layers: home.layers.filter((id, index) => goodReference(desk, 'layer', file, ['home', 'layers', index], id)),
    },
    licence,
    layers,
  };
}
