import { parseFragment } from 'parse5';
import { passageOf } from './geojson';
import type { Back } from './row';

interface Slide {
  readonly unique_id: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly demarche: {
    readonly status: string;
    readonly date: string;
    readonly places: readonly string[];
    readonly reports: readonly { readonly source: string; readonly paragraphs: readonly number[] }[];
  };
}

export function readTimelineJs(text: string): Back {
  const { events } = JSON.parse(text) as { events: readonly Slide[] };
  return {
    rows: events.map(({ unique_id, text: { headline }, demarche }) => ({
      id: unique_id,
      title: textOf(headline),
      status: demarche.status,
      date: demarche.date,
      places: demarche.places,
      passages: demarche.reports.map(passageOf),
    })),
    markup: events.flatMap(({ text: { headline, text } }) => [headline, text]),
  };
}

/** The text of a piece of HTML. */
function textOf(html: string): string {
  return parseFragment(html)
    .childNodes.map((node) => ('value' in node ? node.value : `<${node.nodeName}>`))
    .join('');
}
