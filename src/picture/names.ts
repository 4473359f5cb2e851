import type { Geometry } from '../core/shape';
import type { Box } from '../plan/box';
import { isTown, type Label, labelsAt, wishOf } from '../plan/label';
import { planLabels } from '../plan/labelPlan';
import type { Look, Type } from './look';
import { balanced, textWidth } from './textWidth';
import type { Window } from './window';
import { cased, MIDDLE, written } from './writing';
import { element } from './xml';

/** A name with the place that was found for it, px of the window. */
export interface PlacedLabel {
  readonly label: Label;
  readonly type: Type;
  readonly lines: readonly string[];
  readonly box: Box;
  /** Of the point that it is written for. */
  readonly x: number;
  readonly y: number;
}

const LINE = 1.1; // heights of the type, as on the map
const CLAIM_WIDTH = 12; // em, as on the map

/** The names that fit into a window and touch neither each other nor what is `occupied` nor the edge. */
export function placedLabels(
  labels: readonly Label[],
  region: Geometry,
  window: Window,
  look: Look,
  occupied: readonly Box[],
  named: readonly string[],
): readonly PlacedLabel[] {
  const sized = labelsAt(labels, window.zoom, named).map((label) => ({ label, ...sizeOf(label, look) }));
  const byId = new Map(sized.map((one) => [one.label.id, one]));
  const inWorld = (box: Box) => moved(box, window.left, window.top);
  const wishes = sized.map(({ label, size }) => wishOf(label, window.zoom, size, region));
  const taken = [...occupied, ...beyond(window)].map(inWorld);
  return planLabels(wishes, taken).flatMap(({ id, x, y }): PlacedLabel[] => {
    const found = byId.get(id);
    if (!found) return [];
    const { label, type, lines, size } = found;
    const [left, top] = [x - window.left, y - window.top];
    const box = { left, top, right: left + size.width, bottom: top + size.height };
    const point = { x: label.x * window.scale - window.left, y: label.y * window.scale - window.top };
    return [{ label, type, lines, box, ...point }];
  });
}

/** The placed names as markup, towns with their dots. */
export function labelsMarkup(labels: readonly PlacedLabel[], look: Look): string {
  return labels.map((label) => labelMarkup(label, look)).join('');
}

function sizeOf({ kind, rank, name }: Label, look: Look) {
  const type = look.label({ kind, rank });
  const text = cased(name, type);
  const lines = kind === 'claim' ? balanced(text, type, CLAIM_WIDTH * type.size) : [text];
  const width = Math.max(...lines.map((line) => textWidth(line, type)));
  return { type, lines, size: { width, height: lines.length * type.size * LINE } };
}

/** The four sides beyond a window's edge. */
function beyond({ width, height }: Window): readonly Box[] {
  const [none, all] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [
    { left: none, top: none, right: 0, bottom: all },
    { left: width, top: none, right: all, bottom: all },
    { left: none, top: none, right: all, bottom: 0 },
    { left: none, top: height, right: all, bottom: all },
  ];
}

function moved({ left, top, right, bottom }: Box, dx: number, dy: number): Box {
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

const TOWN_DOT = { radius: 2.5, line: 1.4 };
const CAPITAL_DOT = { radius: 3.2, line: 2 };

function labelMarkup({ label: { kind }, type, lines, box, x, y }: PlacedLabel, look: Look): string {
  const { radius, line } = kind === 'capital' ? CAPITAL_DOT : TOWN_DOT;
  const step = (box.bottom - box.top) / lines.length;
  const middle = (box.left + box.right) / 2 + type.spacing / 2; // the space after the last letter is no part of the sight
  return element(
    'g',
    { 'data-name': kind },
    isTown(kind)
      ? element('circle', {
          cx: x,
          cy: y,
          r: radius - line / 2,
          fill: look.ink('--paper').colour,
          stroke: look.ink('--town-name').colour,
          'stroke-width': line,
        })
      : '',
    ...lines.map((text, at) =>
      written(text, type, look, {
        x: middle,
        y: box.top + step * (at + 0.5) + type.size * MIDDLE,
        anchor: 'middle',
        halo: true,
      }),
    ),
  );
}
