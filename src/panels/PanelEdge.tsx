import '../style/panelEdge.css';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../session';
import { panelWords } from '../words/panel';
import { wordsFor } from '../words/words';
import { bindPanelEdge, NARROWEST, WIDEST } from './panelEdge';

interface PanelEdgeProps {
  /** px; null where the style sheet decides. */
  readonly width: number | null;
  readonly onWidth: (width: number) => void;
}

/** The edge of the panel where it is a column: it is moved by the pointer or the arrows. */
export function PanelEdge({ width, onWidth }: PanelEdgeProps) {
  const words = useWords();
  const edge = useRef<HTMLDivElement>(null);
  const tellWidth = useEffectEvent(onWidth);
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
