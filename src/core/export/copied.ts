import { citationOf, citationOfView } from '../citation';
import { escaped } from '../escaped';
import type { ChronicleIndex } from '../knowledge';
import type { Known } from '../known';
import type { View } from '../view';
import { exportedEventOf } from './exportedOf';
import { element, inParagraphs } from './markup';
import type { Occasion } from './sheet';
import { factsOf } from './told';

/** A passage as plain text and as HTML. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/**
 * An event of the list to be quoted elsewhere: title and facts, what its leading report says, the source with its
 * paragraphs, and how to cite it with the link that opens it. `remarks` stand below the facts.
 */
export function copiedOf(
  index: ChronicleIndex,
  view: View,
  known: Known,
  occasion: Omit<Occasion, 'scope'>,
  remarks: readonly string[],
): Copied {
  const event = exportedEventOf(index, view, known, { ...occasion, scope: 'shown' });
  const { id, title, link, reports } = event;
  const lead = reports[known.reports.indexOf(known.decidedBy)];
  const source = lead && index.chronicle.sources[lead.source];
  const about = { ...view, selection: { type: 'event', id } } as const;
  const facts = [factsOf(event), ...remarks].join('\n');
  const cited = [
    ...(lead ? [`${lead.says} (${lead.spoken.facts})`] : []),
    ...(lead && source ? [`${lead.spoken.cited}: ${citationOf(source, view.language)}`] : []),
    citationOfView(index.chronicle, about, link.address ?? '', occasion.exportedOn, view.language),
  ];
  const heading = element('a', { href: link.address }, element('strong', {}, escaped(title)));
  return {
    text: [`${title}\n${facts}`, ...cited].join('\n\n'),
    html: `${element('p', {}, heading)}${inParagraphs([facts, ...cited])}`,
  };
}
