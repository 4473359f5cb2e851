import { sameIn, VIEW_FIELDS, type View } from '../core/view';
import type { Session } from '../session';
import { openView } from '../store';

/** The view of a step in the reader's language; null where there is no such step. */
export function viewOfStep({ facts, view }: Session, tour: string, step: number): View | null {
  const shown = facts.tours.get(tour)?.[step - 1];
  return shown ? { ...shown, tour, step, language: view.getState().language } : null;
}

/** Shows a step as its link says it, whatever the reader had changed. */
export function openStep(session: Session, tour: string, step: number): void {
  const view = viewOfStep(session, tour, step);
  if (view) openView(session.view, view);
}

let entered = false;

/** Shows a step to a reader who was in no tour: the focus goes along, as what had it will be gone. */
export function enterTour(session: Session, tour: string, step: number): void {
  entered = true;
  openStep(session, tour, step);
}

/** Whether the focus is to go to the tour, once; a tour that a link opens leaves it where it is. */
export function takesFocus(): boolean {
  const takes = entered;
  entered = false;
  return takes;
}

/** Ends the tour; what is seen stays. */
export function leaveTour({ view }: Session): void {
  openView(view, { ...view.getState(), tour: null, step: 1 });
}

/** What a reader has changed since the step was opened: nothing, what the panel is about, or something else. */
export function strayedFrom(step: View, now: View): 'no' | 'selection' | 'view' {
  if (!sameIn('selection', step, now)) return 'selection';
  return VIEW_FIELDS.every((field) => field === 'language' || sameIn(field, step, now)) ? 'no' : 'view';
}
