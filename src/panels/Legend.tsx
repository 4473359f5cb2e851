import { later } from '../later';
import { useWords } from '../session';
import { Fold } from './Fold';

const LegendBody = later(() => import('./LegendBody').then(({ LegendBody }) => LegendBody));

/** What the marks mean, and the layers. */
export function Legend() {
  const words = useWords();
  const title = (
    <>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path d="m8 2 6 3.2-6 3.2-6-3.2ZM2.6 8.4 8 11.2l5.4-2.8M2.6 11.2 8 14l5.4-2.8" />
      </svg>
      <span>{words.legend.title}</span>
    </>
  );
  return (
    <Fold className="legend" name={words.legend.title} title={title} covers>
      <LegendBody />
    </Fold>
  );
}
