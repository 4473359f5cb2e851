import { Suspense } from 'react';
import type { Basis, Text } from '../core/chronicle';
import { later } from '../later';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { plainDay } from '../words/spokenDate';
import { inLanguage } from '../words/words';

// Fetched with the first card: the first view needs it not.
const HowKnown = later(() => import('./HowKnown').then(({ HowKnown }) => HowKnown));

/** Where a thing is said: source, paragraph, day of publication. One step leads to the source. */
export function SourceReference({
  source,
  paragraphs,
  published,
  basis,
  because,
}: {
  source: string;
  paragraphs: readonly number[];
  published: number;
  basis: Basis;
  because: Text | null;
}) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const cited = chronicle.sources[source];
  if (!cited) return null;
  const where = cited.locator === 'record' ? words.card.record(paragraphs) : words.card.paragraph(paragraphs);
  return (
    <>
      <p className="reference">
        <button type="button" className="source-link" onClick={() => select(view, { type: 'source', id: source })}>
          {inLanguage(cited.short, words)}
        </button>{' '}
        · {where} · {words.card.published(plainDay(published, words))}
      </p>
      <Suspense>
        <HowKnown source={cited} basis={basis} because={because} />
      </Suspense>
    </>
  );
}
