import '../style/panelMoves.css';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../session';
import { panelWords } from '../words/panel';
import { wordsFor } from '../words/words';
import { bindPanelEdge, NARROWEST, WIDEST } from './panelEdge';
import { bindSheetDrag } from './sheetDrag';
import type { Rest } from './sheetRests';

interface PanelMovesProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly onRest: (rest: Rest) => void;
  /** px; null where the style sheet decides. */
  readonly width: number | null;
  readonly onWidth: (width: number) => void;
}

/** What moves the panel besides its buttons: the sheet by a finger, the edge of the column by the pointer or the arrows. */
export function PanelMoves({ panel, onRest, width, onWidth }: PanelMovesProps) {
  const words = useWords();
  const edge = useRef<HTMLDivElement>(null);
  const tellRest = useEffectEvent(onRest);
  const tellWidth = useEffectEvent(onWidth);
  useEffect(() => (panel.current ? bindSheetDrag(panel.current, (rest) => tellRest(rest)) : undefined), [panel]);
  useEffect(() => (edge.current ? bindPanelEdge(edge.current, (next) => tellWidth(next)) : undefined), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className="panel-edge"
      ref={edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={wordsFor(panelWords, words).width}
      aria-controls="panel"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width ?? NARROWEST}
    />
  );
}
