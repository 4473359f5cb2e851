import { Suspense } from 'react';
import { later } from '../later';
import { useWords } from '../session';
import { Menu } from './Menu';

const OwnPageLink = later(() => import('./OwnPageLink').then(({ OwnPageLink }) => OwnPageLink));

interface ControlsProps {
  /** In another page there is one way out and nothing to set. */
  readonly embedded: boolean;
  readonly panelShown: boolean;
  readonly onOpenPanel: () => void;
}

/** The way back to a closed panel, and what is done with the page as a whole. */
export function Controls({ embedded, panelShown, onOpenPanel }: ControlsProps) {
  const words = useWords();
  return (
    <nav className="controls" aria-label={words.controls.label}>
      {!panelShown && (
        <button type="button" className="control" id="open-list" onClick={onOpenPanel}>
          {words.controls.showPanel}
        </button>
      )}
      {embedded ? (
        <Suspense>
          <OwnPageLink />
        </Suspense>
      ) : (
        <Menu />
      )}
    </nav>
  );
}
