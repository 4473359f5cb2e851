import { useEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Geometry } from '../core/shape';
import { claimsOn } from '../core/territoryKnown';
import { claimLabels } from '../plan/claimLabels';
import { namesOf } from '../plan/label';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { select } from '../store';
import { useOverTiles } from '../tileGround';
import { badgeKey, badgeLabels } from './badgeLabels';
import { isTouch } from './isTouch';
import type { Lettering } from './Lettering';

/** Names of seas, countries, regions and towns in the reader's language, and what is said of areas. */
export function Labels({ region, lettering }: { region: Geometry; lettering: Lettering }) {
  const map = useMap();
  const { chronicle, view } = useSession();
  const words = useWords();
  const layers = useView((view) => view.layers);
  const claims = useView((view) => claimsOn(chronicle, view.day, view.clock));
  const overTiles = useOverTiles(); // which have names of their own
  const names = useMemo(() => (overTiles ? [] : namesOf(region, words)), [overTiles, region, words]);
  const said = useMemo(
    () => claimLabels(chronicle, claims, layers, region, words),
    [chronicle, claims, layers, region, words],
  );
  const [touch] = useState(isTouch); // a badge is too small for a finger; the legend has the same counts as rows
  const scene = useSettledScene(); // names are laid out anew for them, so they wait until the slider rests
  const counts = touch || !scene ? '' : badgeKey(chronicle, { day: scene.day, clock: scene.clock, layers });
  const badges = useMemo(() => badgeLabels(chronicle, counts, region), [chronicle, counts, region]);
  // a name of the same feature has another size in another language
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => lettering.bind(map, (id) => select(view, { type: 'territory', id })), [lettering, map, view, words]);
  useEffect(() => lettering.stand(region), [lettering, region]);
  useEffect(() => lettering.say('names', names), [lettering, names]);
  useEffect(() => lettering.say('said', [...said, ...badges]), [lettering, said, badges]);
  return null;
}
