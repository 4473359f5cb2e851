import type { Chronicle } from '../core/chronicle';
import { filtersOn } from '../core/filters';
import type { Scene } from '../core/scene';
import type { View } from '../core/view';
import { layerLooks } from '../symbol/layerLook';
import { layerNote } from '../words/layerNote';
import { legendWords } from '../words/legend';
import { pictureWords } from '../words/picture';
import { shownTime } from '../words/shownTime';
import { plainDay, spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';
import type { HeaderTexts } from './header';
import { keyGroups } from './keys';
import type { LegendTexts } from './legend';
import type { Look } from './look';
import type { OnMap } from './onMap';

/** What the words of a picture are about. */
export interface Told {
  readonly chronicle: Chronicle;
  readonly view: View;
  /** `sceneOf` of chronicle and view. */
  readonly scene: Scene;
  readonly look: Look;
  readonly words: Words;
  /** The address of the view, as it is written under the map. */
  readonly link: string;
}

export function headerTexts({ chronicle, view, words }: Pick<Told, 'chronicle' | 'view' | 'words'>): HeaderTexts {
  const own = wordsFor(pictureWords, words);
  const filtered = filtersOn(view).length > 0;
  const clock = view.clock === 'then' ? own.asKnownOn(plainDay(view.day, words)) : own.inHindsight;
  return {
    title: inLanguage(chronicle.title, words),
    subtitle: inLanguage(chronicle.subtitle, words),
    days: shownTime(view, words),
    clock: filtered ? `${clock} · ${words.plate.filtered}` : clock,
  };
}

/** The legend of what is on the map, with every note there is. */
export function legendTexts(told: Told, onMap: OnMap): LegendTexts {
  const { chronicle, scene, words, look, link } = told;
  const [own, legend] = [wordsFor(pictureWords, words), wordsFor(legendWords, words)];
  const { unplaced } = scene.counts;
  return {
    groups: keyGroups(onMap, { selected: selectedName(told, onMap), looks: layerLooks(chronicle.layers), words, look }),
    notes: [
      ...(unplaced > 0 ? [own.unplaced(unplaced)] : []),
      ...onMap.layers.map((layer) => layerNote(layer, words)),
      legend.borders,
    ],
    credits: `${own.chronicle(chronicle.id, chronicle.licence)} ${legend.credits}`,
    link,
  };
}

/** A place, and how many others share its marks or its pointer. */
export function placeName({ chronicle, words }: Told, place: string, others: number): string {
  const name = inLanguage(chronicle.places[place]?.names ?? {}, words);
  return others > 0 ? words.map.andOthers(name, others) : name;
}

/** What the selection is called if the map shows it: an event with its date, or an area. */
function selectedName({ chronicle, view, scene, words }: Told, { marks, territory }: OnMap): string | null {
  const known = scene.selected?.known;
  if (known && marks.some(({ selected }) => selected))
    return `${inLanguage(known.event.title, words)}, ${spokenDate(known.date, known.event.kind, words)}`;
  const area = view.selection?.type === 'territory' ? chronicle.territories[view.selection.id] : undefined;
  return area && territory ? inLanguage(area.names, words) : null;
}
