/** The parts of the untyped `edtf` package that `edtfDate.ts` uses; after its `src/parser.js` and `src/util.js`. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date';
    /** Year, month from 0 and date, as far as they are written. */
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** A bit for each X in YYYYMMDD, the first Y lowest. */
    readonly unspecified?: number;
  }
  export interface ParsedInterval {
    readonly type: 'Interval';
    /** Infinity is an open end, null an unknown one. */
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null];
  }
  /** Throws where the text is no date of these types within the level. */
  export function parse(
    text: string,
    constraints: { level: number; types: readonly ['Date', 'Interval'] },
  ): ParsedDate | ParsedInterval;
}
