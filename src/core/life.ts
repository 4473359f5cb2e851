import type { Status } from './chronicle';
import type { Day } from './day';
import { shownDays } from './knowledge';
import type { Known } from './known';

/** A day on which sources gave an event a status. */
export interface LifeStep {
  readonly published: Day;
  readonly status: Status;
  readonly reports: number;
  /** In the order in which they came out, once each. */
  readonly sources: readonly string[];
}

/** How an event became known: its reports by day of publication and status, those of one day and status together. */
export function lifeOf({ reports }: Pick<Known, 'reports'>): readonly LifeStep[] {
  const steps: LifeStep[] = [];
  for (const { published, status, source } of reports) {
    const at = steps.findIndex((step) => step.published === published && step.status === status);
    const step = steps[at] ?? { published, status, reports: 0, sources: [] };
    const grown = {
      ...step,
      reports: step.reports + 1,
      sources: step.sources.includes(source) ? step.sources : [...step.sources, source],
    };
    if (at < 0) steps.push(grown);
    else steps[at] = grown;
  }
  return steps;
}

/** True for a plan or an idea that nothing known confirms although the first day it may fall on is over. */
export function isUnconfirmed(known: Known, day: Day): boolean {
  if (known.status !== 'planned' && known.status !== 'considered') return false;
  const { end } = shownDays(known);
  return end !== null && end <= day;
}
