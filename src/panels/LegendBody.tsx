import '../style/legend.css';
import { Fragment, useEffect, useMemo, useRef } from 'react';
import { MOVEMENT_KEY } from '../plan/movementArrow';
import { useSession, useView, useWords } from '../session';
import { toggleLayer } from '../store';
import { layerLooks } from '../symbol/layerLook';
import { legendWords } from '../words/legend';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { SymbolKeys } from './SymbolKeys';
import { TerritoryCounts } from './TerritoryCounts';
import { TilesChoice } from './TilesChoice';

/** Each layer says what it shows, as of when and according to whom. */
export function LegendBody() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(legendWords, words);
  const shown = useView((state) => state.layers);
  const looks = useMemo(() => layerLooks(chronicle.layers), [chronicle]);
  const order = chronicle.layers.map((layer) => layer.id);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => bindEscape(body.current?.closest('details')), []);
  return (
    <div className="legend-body" ref={body}>
      <fieldset className="layers">
        <legend>{own.layers}</legend>
        {[...chronicle.layers].reverse().map((layer) => {
          const look = looks.get(layer.id);
          return (
            <Fragment key={layer.id}>
              <label className="layer">
                <input
                  type="checkbox"
                  checked={shown.includes(layer.id)}
                  onChange={() => toggleLayer(view, layer.id, order)}
                />
                <span
                  className="swatch"
                  data-style={layer.style}
                  data-direction={look?.direction}
                  style={look && { color: `var(${look.colour})` }}
                />
                <span className="layer-words">
                  <span className="layer-name">{inLanguage(layer.names, words)}</span>
                  <span className="layer-shows">
                    {inLanguage(layer.shows, words)}. {own.asOf(spokenDate(layer.asOf, 'background', words))}{' '}
                    {inLanguage(layer.according, words)}.
                  </span>
                </span>
              </label>
              <TerritoryCounts layer={layer.id} />
            </Fragment>
          );
        })}
      </fieldset>
      {import.meta.env.TILES && <TilesChoice offer={import.meta.env.TILES} />}
      <SymbolKeys />
      <section>
        <h2>{own.lines}</h2>
        <ul className="keys">
          {(['journey', 'movement', 'call'] as const).map((type) => (
            <li key={type}>
              <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
                <path className={`arc ${type} day firm`} d={type === 'movement' ? MOVEMENT_KEY : 'M1 8Q17 -2 33 8'} />
              </svg>{' '}
              {own[type]}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{own.signs}</h2>
        <ul className="keys">
          <li>
            <span className="legend-sign">?</span> {words.disputed}
          </li>
          <li>
            <span className="legend-sign solid">≠</span> {words.contradicted}
          </li>
        </ul>
      </section>
      <p className="aside">{own.borders}</p>
      <p className="aside">{own.credits}</p>
    </div>
  );
}

function bindEscape(legend: HTMLDetailsElement | null | undefined): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !legend?.open) return;
    event.stopPropagation(); // the selection stays
    legend.open = false;
    legend.querySelector('summary')?.focus();
  };
  legend?.addEventListener('keydown', onKey);
  return () => legend?.removeEventListener('keydown', onKey);
}
