import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet';
import type { Place } from '../core/chronicle';
import { FAMILY } from '../core/family';
import type { Mark, PlaceMarks } from '../core/scene';
import { spotBoxes, spotLabels, titleLabels } from '../plan/spotLabels';
import { type Cluster, type Room, type Stack, spread } from '../plan/spread';
import { ROOM_FOR_MOUSE, stacksOf } from '../plan/stacks';
import type { Lettering } from './Lettering';
import { fadeOut, pictureOf, stampIn } from './markMotion';
import { isMotionWelcome } from './motion';
import { paneOf } from './panes';
import { symbolElement } from './symbolElement';

/** Words and answers that the marks need from outside. */
export interface MarkHost {
  readonly places: Readonly<Record<string, Place>>;
  readonly nameOf: (mark: Mark) => string;
  readonly titleOf: (mark: Mark) => string;
  readonly countName: (cluster: Cluster, place: string) => string;
  readonly placeName: (place: string) => string;
  /** The name of the first place, and how many more share its marks. */
  readonly clusterName: (places: readonly string[]) => string;
  readonly onSelect: (event: string) => void;
  /** The sign that accounts differ was chosen, rather than the mark. */
  readonly onQuestion: (event: string) => void;
  readonly onOpen: (cluster: Cluster, sign: HTMLElement) => void;
  /** A mark or sign has got the keyboard and must be seen. */
  readonly onFocus: (place: string) => void;
}

/** What does not recede: events, and the places where they are shown. */
export interface Focus {
  readonly events: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Fingers need 44 px: on touch a spot with several events is one sign that opens their list. */
const ROOM_FOR_TOUCH: Room = { pitch: 44, lift: 26, columns: 1, most: 1 };
/** From here on there is room for what a mark is about: the marks of a spot stand in a column, each with its title. */
const TITLES_FROM_ZOOM = 7;
const ROOM_WITH_TITLES: Room = { ...ROOM_FOR_MOUSE, columns: 1 };

/** Of more the eye follows none, as when the mode changes. */
const MOST_FADING = 12;

/**
 * The marks of a scene as buttons on the map. Updated by difference: a mark that stays is moved or restyled,
 * never made anew, and nothing passes through React.
 */
export class MarkLayer {
  private scene: readonly PlaceMarks[] = [];
  private readonly drawn = new Map<string, { marker: Marker; button: HTMLButtonElement; look: string }>();
  private readonly spots = new Map<
    string,
    { marker: Marker; root: HTMLElement; sign: HTMLButtonElement; look: string }
  >();
  private told = '';
  private focus: Focus | null = null;

  constructor(
    private readonly map: LeafletMap,
    private readonly host: MarkHost,
    private readonly lettering: Lettering,
    private readonly touch: boolean,
  ) {
    map.on('zoomend', this.layOut);
  }

  /** Events out of `focus` recede; null where all are alike. */
  update(scene: readonly PlaceMarks[], focus: Focus | null): void {
    this.scene = scene;
    this.focus = focus;
    this.layOut();
  }

  remove(): void {
    this.map.off('zoomend', this.layOut);
    this.lettering.say('marks', []);
    for (const { marker } of [...this.drawn.values(), ...this.spots.values()]) marker.remove();
  }

  private readonly layOut = (): void => {
    const byKey = new Map(this.scene.flatMap(({ first }) => first.map((mark) => [mark.key, mark])));
    const clusters = spread(this.stacks(), this.room());
    const [staleMarks, staleSpots] = [new Set(this.drawn.keys()), new Set(this.spots.keys())];
    for (const cluster of clusters) {
      staleSpots.delete(cluster.key);
      this.drawSpot(cluster, byKey);
      for (const { mark: key, dx, dy } of cluster.shown) {
        const mark = byKey.get(key);
        if (!mark) continue;
        staleMarks.delete(key);
        this.drawMark(mark, cluster, dx, dy);
      }
    }
    this.leave([...staleMarks].filter((key) => !byKey.has(key)));
    for (const key of staleMarks) discard(this.drawn, key);
    for (const key of staleSpots) discard(this.spots, key);
    this.letter(clusters, byKey);
  };

  /** Marks that leave the scene are gone at once; only their pictures fade after them. */
  private leave(keys: readonly string[]): void {
    if (keys.length > MOST_FADING || !isMotionWelcome()) return;
    for (const key of keys) {
      const left = this.drawn.get(key);
      if (!left) continue;
      const picture = pictureOf(left.button);
      const marker = this.place(picture).setLatLng(left.marker.getLatLng()).addTo(this.map);
      fadeOut(picture, () => marker.remove());
    }
  }

  private room(): Room {
    if (this.touch) return ROOM_FOR_TOUCH;
    return this.hasTitles() ? ROOM_WITH_TITLES : ROOM_FOR_MOUSE;
  }

  private hasTitles(): boolean {
    return this.map.getZoom() >= TITLES_FROM_ZOOM;
  }

  /** Has the names of spots and marks written, and keeps other names off them. */
  private letter(clusters: readonly Cluster[], byKey: ReadonlyMap<string, Mark>): void {
    const isSelected = (key: string) => byKey.get(key)?.selected === true;
    const look = clusters
      .map(({ key, x, y, shown, sign }) => {
        const marks = shown.map(({ mark }) => `${mark} ${isSelected(mark)}`);
        return `${key} ${x} ${y} ${marks} ${sign !== null}`;
      })
      .join();
    if (look === this.told) return;
    this.told = look;
    const [zoom, room] = [this.map.getZoom(), this.room()];
    const titleOf = (key: string) => {
      const mark = byKey.get(key);
      return mark ? this.host.titleOf(mark) : '';
    };
    const labels = clusters.flatMap((cluster, at) => {
      const { places } = cluster;
      const words = {
        full: this.host.clusterName(places),
        short: this.host.placeName(places[0] ?? ''),
        isArea: this.isArea(cluster),
      };
      const titles = this.hasTitles() ? titleLabels(cluster, titleOf, room, zoom) : [];
      return [...spotLabels(cluster, words, at, room, zoom), ...titles];
    });
    const blocks = clusters.flatMap((cluster) => spotBoxes(cluster, this.isArea(cluster), room, isSelected));
    this.lettering.say('marks', labels, blocks);
  }

  private isInFocus({ event }: Mark): boolean {
    return this.focus === null || this.focus.events.has(event);
  }

  private isArea({ places: [place = ''] }: Cluster): boolean {
    const precision = this.host.places[place]?.precision;
    return precision === 'country' || precision === 'region';
  }

  private stacks(): readonly Stack[] {
    const zoom = this.map.getZoom();
    return stacksOf(this.scene, this.host.places, (lng, lat) => this.map.project([lat, lng], zoom));
  }

  private drawMark(mark: Mark, cluster: Cluster, dx: number, dy: number): void {
    let drawn = this.drawn.get(mark.key);
    if (!drawn) {
      const button = document.createElement('button');
      button.type = 'button';
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        const onSign = event.target instanceof Element && event.target.closest('.mark-question');
        if (onSign) this.host.onQuestion(mark.event);
        else this.host.onSelect(mark.event);
      });
      this.tellFocus(button, mark.place);
      drawn = { marker: this.place(button), button, look: '' };
      this.drawn.set(mark.key, drawn);
    }
    this.moveTo(drawn.marker, cluster);
    drawn.button.style.translate = `${dx}px ${dy}px`;
    const isAside = !this.isInFocus(mark);
    const look = `${isAside} ${mark.status} ${mark.emphasis} ${mark.selected} ${mark.contradicted} ${mark.disputed} ${this.host.nameOf(mark)}`;
    if (look === drawn.look) return;
    const isOther = drawn.look !== '' && drawn.button.dataset['status'] !== mark.status;
    drawn.look = look;
    const { button } = drawn;
    button.className = 'mark';
    button.dataset['family'] = FAMILY[mark.kind];
    button.dataset['emphasis'] = mark.emphasis;
    button.dataset['status'] = mark.status;
    button.toggleAttribute('data-aside', isAside);
    button.toggleAttribute('data-contradicted', mark.contradicted);
    button.toggleAttribute('data-disputed', mark.disputed);
    button.setAttribute('aria-pressed', String(mark.selected));
    button.setAttribute('aria-label', this.host.nameOf(mark));
    const name = document.createElement('span');
    name.className = 'mark-name';
    name.textContent = this.host.titleOf(mark);
    const symbol = symbolElement(mark.kind, mark.status);
    button.replaceChildren(symbol, name, ...(mark.disputed ? [questionSign()] : []));
    if (isOther && isMotionWelcome()) stampIn(symbol);
  }

  private drawSpot(cluster: Cluster, byKey: ReadonlyMap<string, Mark>): void {
    let spot = this.spots.get(cluster.key);
    if (!spot) {
      const root = document.createElement('div');
      root.className = 'spot';
      const sign = document.createElement('button');
      sign.type = 'button';
      sign.className = 'spot-sign';
      root.append(sign);
      this.tellFocus(sign, cluster.places[0] ?? '');
      spot = { marker: this.place(root), root, sign, look: '' };
      this.spots.set(cluster.key, spot);
    }
    this.moveTo(spot.marker, cluster);
    const [place] = cluster.places;
    const precision = (place && this.host.places[place]?.precision) ?? 'city';
    const { focus } = this;
    const isAside = focus !== null && !cluster.places.some((there) => focus.places.has(there));
    const family = FAMILY[byKey.get(cluster.lead ?? '')?.kind ?? 'background'];
    const look = `${isAside} ${precision} ${cluster.hidden} ${cluster.sign?.dx} ${cluster.sign?.dy} ${family}`;
    if (look === spot.look || place === undefined) return;
    spot.look = look;
    const { root, sign } = spot;
    root.dataset['precision'] = precision;
    root.toggleAttribute('data-aside', isAside);
    sign.hidden = cluster.sign === null;
    if (cluster.sign) {
      sign.style.translate = `${cluster.sign.dx}px ${cluster.sign.dy}px`;
      sign.textContent = cluster.shown.length > 0 ? `+${cluster.hidden}` : String(cluster.hidden);
      sign.setAttribute('aria-label', this.host.countName(cluster, place));
      sign.dataset['family'] = family;
      sign.onclick = (event) => {
        event.stopPropagation();
        this.host.onOpen(cluster, sign);
      };
    }
  }

  private tellFocus(button: HTMLElement, place: string): void {
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) this.host.onFocus(place);
    });
  }

  /** An element that stands at a point of the map and moves with it, zoom animation included. */
  private place(element: HTMLElement): Marker {
    return new Marker([0, 0], {
      pane: paneOf(this.map, 'marks'),
      icon: new DivIcon({ html: element, className: 'standing', iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
    });
  }

  private moveTo(marker: Marker, { x, y }: Cluster): void {
    marker.setLatLng(this.map.unproject([x, y], this.map.getZoom()));
    if (!marker.getElement()) marker.addTo(this.map);
  }
}

function discard(drawn: Map<string, { marker: Marker }>, key: string): void {
  drawn.get(key)?.marker.remove();
  drawn.delete(key);
}

/** For the eye and the pointer; the mark's name says it, and its card leads there by keyboard. */
function questionSign(): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'mark-question';
  sign.ariaHidden = 'true';
  return sign;
}
