import { useState } from 'react';
import { remember, remembered } from '../remembered';

const KEY = 'demarche-panel-width';

/** The reader's own width of the panel, px, kept on the device; null where the style sheet decides, which also sets bounds. */
export function usePanelWidth(): [width: number | null, setWidth: (width: number) => void] {
  const [width, setWidth] = useState(() => Number(remembered(KEY)) || null);
  return [
    width,
    (next) => {
      remember(KEY, String(next));
      setWidth(next);
    },
  ];
}
