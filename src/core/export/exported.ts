import type {
  Basis,
  Kind,
  Precision,
  Qualifier,
  Relation,
  Response,
  Role,
  Source,
  Status,
  UncertainDate,
} from '../chronicle';
import type { Day, Span } from '../day';
import type { Clock } from '../view';

/** Whether what the view shows is exported, or all that is known on its clock. */
export const SCOPES = ['shown', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What goes into a file, before any format: plain data, every text clean and in one language. */
export interface Exported {
  readonly about: About;
  /** In order of time, then of id. */
  readonly events: readonly ExportedEvent[];
  /** Those that the events rest on, in order of publication; later versions of them only as far as they were out. */
  readonly sources: readonly Source[];
}

/** Where a file comes from and what it was asked for. */
export interface About {
  readonly chronicle: string;
  readonly title: string;
  readonly subtitle: string;
  readonly licence: string;
  readonly language: string;
  readonly scope: Scope;
  readonly clock: Clock;
  /** The day of the view. */
  readonly day: Day;
  /** The last day on which a report in the file came out; the day of the view where the file has none. */
  readonly latest: Day;
  /** Null for files that are written without a day, so that the same data make the same bytes. */
  readonly exportedOn: Day | null;
  /** The address that opens what is exported. */
  readonly link: Link;
  /** All of this as one citation. */
  readonly citation: string;
  /** What stands over a list of sources. */
  readonly sourcesHeading: string;
}

/** A view's query, and where it opens: an address, relative or absolute; null where nobody knows where the app is. */
export interface Link {
  readonly query: string;
  readonly address: string | null;
}

export interface ExportedEvent {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly status: Status;
  readonly date: UncertainDate;
  /** The days on which the map shows it. */
  readonly shown: Span;
  readonly basis: Basis;
  readonly because: string | null;
  readonly places: readonly ExportedPlace[];
  /** Where troops or things leave, `places` being where they go. */
  readonly from: ExportedPlace | null;
  readonly actors: readonly Part[];
  readonly contradicted: boolean;
  /** Ids of the questions about it on which accounts differ. */
  readonly disputes: readonly string[];
  readonly related: readonly { readonly event: string; readonly relation: Relation }[];
  /** In order of publication; at least one. */
  readonly reports: readonly ExportedReport[];
  readonly link: Link;
  /** The days on which a source said something of it, ascending, each with what was known then. */
  readonly knownOn: readonly { readonly day: Day; readonly link: Link }[];
  readonly spoken: { readonly kind: string; readonly status: string; readonly date: string; readonly places: string };
}

export interface ExportedReport {
  readonly source: string;
  readonly paragraphs: readonly number[];
  readonly published: Day;
  readonly status: Status;
  readonly date: UncertainDate;
  readonly basis: Basis;
  readonly because: string | null;
  readonly places: readonly ExportedPlace[];
  readonly from: ExportedPlace | null;
  readonly by: readonly Named[];
  readonly actors: readonly Part[];
  readonly figures: readonly ExportedFigure[];
  readonly responds: Readonly<Record<string, Response>>;
  readonly says: string;
  /** A later report corrects or withdraws it. */
  readonly setAside: boolean;
  /** `cited` names the source and the paragraphs; `facts` is status, date and whose word it is, in one line. */
  readonly spoken: { readonly cited: string; readonly facts: string };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Part extends Named {
  readonly role: Role;
}

export interface ExportedPlace extends Named {
  readonly names: Readonly<Record<string, string>>;
  readonly precision: Precision;
  /** [longitude, latitude]; of a region or country only a point to show it at. */
  readonly point: readonly [number, number];
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
}

export interface ExportedFigure {
  readonly measure: string;
  readonly value: number;
  readonly qualifier: Qualifier | null;
  readonly unit: string;
  readonly by: Named | null;
  readonly asOf: UncertainDate | null;
}
