import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet';
import { WORLD_PX } from '../core/mercator';
import type { Geometry } from '../core/shape';
import { type Box, meet } from '../plan/box';
import { layerOf } from '../plan/groundPlan';
import { type Label, labelsAt, wishOf } from '../plan/label';
import { type Corner, type LabelWish, type PlacedLabel, planLabels } from '../plan/labelPlan';
import { openFrame } from '../plan/openFrame';
import type { Size } from '../plan/projection';
import { labelElement, labelSizes } from './labelSizes';
import { paneOf } from './panes';

/** Whose the names are; those of one are said anew together. */
export type Speaker = 'names' | 'said' | 'marks' | 'legs';

/** What lies on the edge of the screen and does not move with the map, in pixels of the zoom's world. */
export interface Rim {
  readonly wishes: (open: Box, covers: readonly Box[]) => readonly LabelWish[];
  readonly show: (placed: readonly PlacedLabel[], corner: Corner) => void;
}

const COVER_STEP = 48; // px, so that a longer word in the title moves no name
const BEYOND = 0.4; // of a screen's size that is lettered ahead, so that a drag finds names there

/**
 * All that is lettered on the map, placed together: names of lands, seas and towns, of spots and of what is said of
 * areas, and the signs at the edge, clear of the marks and of what lies on the map. It is laid out anew when a move
 * ends or when what is to be said changes, and what can stay stays.
 */
export class Lettering {
  private map: LeafletMap | null = null;
  private region: Geometry | null = null;
  private onTerritory: (id: string) => void = () => {};
  private readonly labels = new Map<Speaker, readonly Label[]>();
  private readonly blocks = new Map<Speaker, readonly Box[]>();
  private lines: readonly Box[] = [];
  private covers: readonly Box[] = [];
  private rim: Rim | null = null;
  private readonly sizes = new Map<string, Size>();
  private readonly drawn = new Map<string, Marker>();
  /** Corners relative to their points, and the zoom for which they hold. */
  private stood: ReadonlyMap<string, Corner> = new Map();
  private stoodAt = Number.NaN;
  private wished = { sight: '', region: null as Geometry | null, wishes: new WeakMap<Label, LabelWish>() };
  private frame = 0;

  /** Letters a map until what is answered is called. Sizes are those of the type that is drawn, so the fonts are waited for. */
  bind(map: LeafletMap, onTerritory: (id: string) => void): () => void {
    let gone = false;
    this.onTerritory = onTerritory;
    map.on('moveend zoomend resize', this.layOutSoon);
    document.fonts.ready.then(() => {
      if (gone) return;
      this.map = map;
      this.layOut();
    });
    return () => {
      gone = true;
      this.map = null;
      cancelAnimationFrame(this.frame);
      map.off('moveend zoomend resize', this.layOutSoon);
      for (const marker of this.drawn.values()) marker.remove();
      this.drawn.clear();
      this.sizes.clear();
      this.wished = { sight: '', region: null, wishes: new WeakMap() };
      this.stood = new Map();
    };
  }

  /** The ground on which names of lands and seas may be moved. */
  stand(region: Geometry): void {
    this.region = region;
    this.layOutSoon();
  }

  /** `blocks` are in pixels of the zoom's world. */
  say(speaker: Speaker, labels: readonly Label[], blocks: readonly Box[] = []): void {
    this.labels.set(speaker, labels);
    this.blocks.set(speaker, blocks);
    this.layOutSoon();
  }

  /** What names had better not cross, in pixels of the zoom's world. */
  keepOff(lines: readonly Box[]): void {
    this.lines = lines;
    this.layOutSoon();
  }

  /** What lies on the map and does not move with it, in pixels of its container. */
  cover(covers: readonly Box[]): void {
    const roomy = covers.map(({ left, top, right, bottom }) => ({
      left,
      top,
      right: Math.ceil(right / COVER_STEP) * COVER_STEP,
      bottom,
    }));
    if (JSON.stringify(roomy) === JSON.stringify(this.covers)) return;
    this.covers = roomy;
    this.layOutSoon();
  }

  /** What is lettered at the edge; null when nothing is any more. */
  edge(rim: Rim | null): void {
    this.rim = rim;
    this.layOutSoon();
  }

  /** Several causes within a frame are one layout. */
  readonly layOutSoon = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.layOut);
  };

  private readonly layOut = (): void => {
    const { map, region } = this;
    if (!map || !region) return;
    const zoom = map.getZoom();
    if (zoom !== this.stoodAt) this.stood = new Map();
    this.stoodAt = zoom;
    const { x: left, y: top } = map.getPixelBounds().getTopLeft();
    const { x: width, y: height } = map.getSize();
    const frame = { left, top, right: left + width, bottom: top + height };
    const covers = this.covers.map((cover) => shifted(cover, left, top));
    const open = openFrame(frame, covers);
    const labels = this.labelsNear(zoom, frame, region);
    const wishes = this.wishesOf(labels, zoom, region, open);
    const rim = this.rim?.wishes(open, covers) ?? [];
    const blocks = [...this.blocks.values()].flat();
    const lines = this.lines.filter((line) => meet(line, frame));
    const placed = planLabels([...wishes, ...rim], blocks, { frame, covers, lines, before: this.stood });
    const atRim = new Set(rim.map(({ id }) => id));
    this.stood = this.draw(
      labels,
      placed.filter(({ id }) => !atRim.has(id)),
      WORLD_PX * 2 ** zoom,
    );
    this.rim?.show(
      placed.filter(({ id }) => atRim.has(id)),
      { x: left, y: top },
    );
  };

  /** What labels ask for depends on where the map looks, so a step of the slider asks again only for what is new. */
  private wishesOf(labels: readonly Label[], zoom: number, region: Geometry, open: Box): readonly LabelWish[] {
    const sight = JSON.stringify([zoom, open]);
    if (sight !== this.wished.sight || region !== this.wished.region)
      this.wished = { sight, region, wishes: new WeakMap() };
    const { wishes } = this.wished;
    return labels.map((label) => {
      const wish = wishes.get(label) ?? wishOf(label, zoom, this.sizeOf(label), region, open);
      wishes.set(label, wish);
      return wish;
    });
  }

  /** Those of the zoom whose point or land is on the screen or a little beyond it. */
  private labelsNear(zoom: number, frame: Box, region: Geometry): readonly Label[] {
    const scale = WORLD_PX * 2 ** zoom;
    const [across, down] = [BEYOND * (frame.right - frame.left), BEYOND * (frame.bottom - frame.top)];
    const near = {
      left: frame.left - across,
      top: frame.top - down,
      right: frame.right + across,
      bottom: frame.bottom + down,
    };
    const lands = new Map(layerOf(region, 'countries').map(({ id, box }) => [id, box]));
    const labels = labelsAt([...this.labels.values()].flat(), zoom, []).filter(({ id, x, y, reach = NONE }) => {
      const around = { left: x - reach.x, top: y - reach.y, right: x + reach.x, bottom: y + reach.y };
      const land = lands.get(id);
      return meet(scaled(around, scale), near) || (land && meet(scaled(land, scale), frame));
    });
    this.measure(labels);
    return labels;
  }

  private measure(labels: readonly Label[]): void {
    const unmeasured = labels.filter(({ id }) => !this.sizes.has(id));
    if (unmeasured.length === 0) return;
    const sizes = labelSizes(unmeasured, {});
    for (const [at, { id }] of unmeasured.entries()) {
      const size = sizes[at];
      if (size) this.sizes.set(id, size);
    }
  }

  private sizeOf({ id }: Label): Size {
    return this.sizes.get(id) ?? { width: 0, height: 0 };
  }

  /** Draws by difference and answers where each stands, relative to its point. */
  private draw(labels: readonly Label[], placed: readonly PlacedLabel[], scale: number): ReadonlyMap<string, Corner> {
    const map = this.map as LeafletMap;
    const byId = new Map(labels.map((label) => [label.id, label]));
    const stand = new Map<string, Corner>();
    for (const { id, x, y } of placed) {
      const label = byId.get(id);
      if (!label) continue;
      const corner = { x: x - label.x * scale, y: y - label.y * scale };
      const marker = this.drawn.get(id) ?? this.marker(map, label);
      const text = marker.getElement()?.querySelector<HTMLElement>('.label');
      if (text) text.style.translate = `${Math.round(corner.x)}px ${Math.round(corner.y)}px`;
      stand.set(id, corner);
    }
    for (const [id, marker] of this.drawn)
      if (!stand.has(id)) {
        marker.remove();
        this.drawn.delete(id);
      }
    return stand;
  }

  private marker(map: LeafletMap, label: Label): Marker {
    const html = labelElement(label);
    const { territory } = label;
    if (territory !== undefined)
      html.querySelector('.label')?.addEventListener('click', (event) => {
        event.stopPropagation();
        this.onTerritory(territory);
      });
    const marker = new Marker(map.unproject([label.x * WORLD_PX, label.y * WORLD_PX], 0), {
      pane: paneOf(map, 'labels'),
      icon: new DivIcon({ html, className: 'standing', iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
    }).addTo(map);
    this.drawn.set(label.id, marker);
    return marker;
  }
}

const NONE = { x: 0, y: 0 };

function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}
