import { useEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Geometry } from '../core/shape';
import { claimsOn } from '../core/territoryKnown';
import { groundPlan, overlayPlan } from '../plan/groundPlan';
import { highlighted } from '../plan/highlighted';
import { useScene, useSession, useView } from '../session';
import { layerLooks } from '../symbol/layerLook';
import { useTheme } from '../theme';
import { useOverTiles } from '../tileGround';
import { GroundCanvas } from './GroundCanvas';

/** Land, water and borders where nobody else's lie below, the layers that are on, and the area that the selection is about. */
export function Ground({ world, region }: { world: Geometry | null; region: Geometry }) {
  const map = useMap();
  const session = useSession();
  const theme = useTheme();
  const [canvas, setCanvas] = useState<GroundCanvas | null>(null);
  const shown = useView((view) => view.layers);
  const selection = useView((view) => view.selection);
  const places = useScene((scene) => scene.selected?.known?.places.join(' ') ?? ''); // other places, not another list of them
  const claims = useView((view) => claimsOn(session.chronicle, view.day, view.clock));
  const overTiles = useOverTiles();
  const looks = useMemo(() => layerLooks(session.chronicle.layers), [session]);

  useEffect(() => {
    const made = new GroundCanvas(map);
    setCanvas(made);
    return () => made.remove();
  }, [map]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read through the style sheet
  useEffect(() => {
    const planOf = import.meta.env.TILES && overTiles ? overlayPlan : groundPlan;
    canvas?.show(
      planOf({
        world,
        region,
        looks,
        layers: session.chronicle.layers.filter(({ id }) => shown.includes(id)),
        claimed: claims.map(({ territory }) => territory),
        highlighted: highlighted(session.chronicle, selection, places === '' ? [] : places.split(' ')),
      }),
    );
  }, [canvas, world, region, looks, session, shown, claims, selection, places, overTiles, theme]);
  return null;
}
