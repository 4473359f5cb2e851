import type { Kind, Source, Status, UncertainDate } from '../chronicle';
import type { Day } from '../day';

/** The words of a language that files for people are written in. */
export interface Wording {
  readonly language: string;
  readonly kind: (kind: Kind) => string;
  readonly status: (status: Status) => string;
  readonly date: (date: UncertainDate, kind: Kind) => string;
  /** "paragraphs 4, 19" or "record 4048". */
  readonly passage: (locator: Source['locator'], numbers: readonly number[]) => string;
  readonly published: (day: Day) => string;
  readonly saidBy: (names: string) => string;
  readonly contradicted: string;
  readonly setAside: string;
  readonly noPlace: string;
  readonly sources: string;
}
