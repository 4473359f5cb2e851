import { DomUtil, type Map as LeafletMap, type Point, point, type ZoomAnimEvent } from 'leaflet';
import { WORLD_PX } from '../core/mercator';
import { type Box, meet } from '../plan/box';
import { type Colour, type GroundStroke, type Hatch, type Stroke, strokesAt } from '../plan/groundPlan';
import { type Projection, seenBox } from '../plan/projection';
import { STEP, trace } from '../plan/trace';
import { type CanvasPaint, paintOf } from './palette';
import { paneOf } from './panes';

/**
 * How far beyond the screen the canvas reaches, as a share of the screen, so that a short pan shows no edge.
 * Without a GPU the browser copies the whole canvas for each frame it paints, so more is not better.
 */
const MARGIN = 0.15;

/**
 * The ground on one canvas: arcs that were projected once are scaled and drawn; what is off the canvas costs a
 * comparison. Leaflet's own vector layers keep an object for every feature and project it anew at each zoom.
 */
export class GroundCanvas {
  private readonly canvas = document.createElement('canvas');
  private plan: readonly GroundStroke[] = [];
  /** Paints as the style sheet had them since the plan came, by what they are of. */
  private readonly paints = new Map<string, CanvasPaint>();
  /** The zoom and the upper left corner, in pixels of that zoom's world, that the canvas was drawn for. */
  private zoom = 0;
  private corner: Point = point(0, 0);
  private frame = 0;

  constructor(private readonly map: LeafletMap) {
    this.canvas.className = 'ground leaflet-zoom-animated';
    map.getPane(paneOf(map, 'ground'))?.append(this.canvas);
    map.on('moveend zoomend resize viewreset', this.drawSoon);
    map.on('move', this.followFar);
    map.on('zoom', this.followZoom);
    map.on('zoomanim', this.animate);
  }

  show(plan: readonly GroundStroke[]): void {
    this.plan = plan;
    this.paints.clear();
    this.drawSoon();
  }

  remove(): void {
    cancelAnimationFrame(this.frame);
    this.map.off('moveend zoomend resize viewreset', this.drawSoon);
    this.map.off('move', this.followFar);
    this.map.off('zoom', this.followZoom);
    this.map.off('zoomanim', this.animate);
    this.canvas.remove();
  }

  /** Several causes within a frame, as at the end of a zoom, are one drawing. */
  private readonly drawSoon = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.draw);
  };

  private readonly draw = (): void => {
    const { map, canvas } = this;
    const size = map.getSize();
    const margin = size.multiplyBy(MARGIN).round();
    const whole = size.add(margin.multiplyBy(2));
    const ratio = window.devicePixelRatio || 1;
    this.zoom = map.getZoom();
    this.corner = map.getPixelBounds().getTopLeft().subtract(margin);
    DomUtil.setTransform(canvas, map.containerPointToLayerPoint(margin.multiplyBy(-1)), 1);
    const [width, height] = [Math.round(whole.x * ratio), Math.round(whole.y * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${whole.x}px`;
      canvas.style.height = `${whole.y}px`;
    }
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, whole.x, whole.y);
    context.lineJoin = 'round';
    context.lineCap = 'round';
    const projection = { scale: WORLD_PX * 2 ** this.zoom, left: this.corner.x, top: this.corner.y };
    const seen = seenBox(projection, { width: whole.x, height: whole.y });
    for (const stroke of strokesAt(this.plan, this.zoom)) this.drawStroke(context, stroke, projection, seen);
  };

  /** A long drag would run off the canvas before it ends. */
  private readonly followFar = (): void => {
    if (this.map.getZoom() !== this.zoom) return;
    const size = this.map.getSize();
    const moved = this.map.getPixelBounds().getTopLeft().subtract(this.corner);
    const room = size.multiplyBy(2 * MARGIN);
    if (moved.x < 0 || moved.y < 0 || moved.x > room.x || moved.y > room.y) this.drawSoon();
  };

  private readonly followZoom = (): void => this.stand(this.map.getCenter(), this.map.getZoom());

  private readonly animate = ({ center, zoom }: ZoomAnimEvent): void => this.stand(center, zoom);

  /** Scales and moves what is drawn to where it belongs in another view, until it is drawn anew. */
  private stand(center: Parameters<LeafletMap['project']>[0], zoom: number): void {
    const { map } = this;
    const scale = map.getZoomScale(zoom, this.zoom);
    const pane = DomUtil.getPosition(map.getPane('mapPane') as HTMLElement);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    DomUtil.setTransform(this.canvas, this.corner.multiplyBy(scale).subtract(origin), scale);
  }

  private drawStroke(
    context: CanvasRenderingContext2D,
    { geometry, shapes, fill, opacity = 1, line, width, dash, least = 0 }: Stroke,
    projection: Projection,
    seen: Box,
  ): void {
    context.beginPath();
    for (const shape of shapes)
      if (meet(shape.box, seen)) trace(context, geometry, shape, projection, { step: STEP, least, seen });
    if (fill !== undefined) {
      context.globalAlpha = opacity;
      context.fillStyle = this.paintFor(fill);
      context.fill('evenodd');
      context.globalAlpha = 1;
    }
    if (line !== undefined) {
      context.strokeStyle = this.paintFor(line);
      context.lineWidth = width ?? 1;
      context.setLineDash([...(dash ?? [])]);
      context.stroke();
    }
  }

  private paintFor(paint: Colour | Hatch): CanvasPaint {
    const key = typeof paint === 'string' ? paint : Object.values(paint).join();
    const known = this.paints.get(key) ?? paintOf(paint, this.canvas);
    this.paints.set(key, known);
    return known;
  }
}
