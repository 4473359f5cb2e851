import type { Day, Span } from './day';
import type { Gone, Traced } from './gone';

export const KINDS = [
  'meeting',
  'call',
  'visit',
  'talks',
  'statement',
  'warning',
  'demand',
  'sanction',
  'deployment',
  'exercise',
  'decision',
  'offer',
  'dispatch',
  'background',
] as const;
export const STATUSES = [
  'considered',
  'planned',
  'underway',
  'happened',
  'suspended',
  'cancelled',
  'alleged',
  'denied',
] as const;
export const BASES = ['stated', 'weekday', 'cross-source', 'outside'] as const;
export const ROLES = ['participant', 'speaker', 'host', 'addressee', 'subject', 'author'] as const;
export const QUALIFIERS = ['about', 'nearly', 'at-least', 'more-than', 'up-to'] as const;
export const RELATIONS = ['part-of', 'follows', 'answers', 'repeats', 'replaces', 'not-the-same-as'] as const;
/** What a report says of what others had reported of the same event. */
export const RESPONSES = ['confirms', 'contradicts', 'corrects', 'withdraws'] as const;
export const PRECISIONS = ['site', 'city', 'near', 'region', 'country'] as const;
export const ACTOR_KINDS = ['person', 'government', 'organisation', 'group'] as const;
export const TEXT_QUALITIES = ['original', 'machine-translated', 'spun'] as const;
export const LAYER_STYLES = ['tint', 'hatch', 'outline', 'line'] as const;
export const CLAIMS = ['recognition'] as const;
export const MODES = ['moment', 'window', 'until', 'all'] as const;

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Basis = (typeof BASES)[number];
export type Role = (typeof ROLES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Relation = (typeof RELATIONS)[number];
export type Response = (typeof RESPONSES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type TextQuality = (typeof TEXT_QUALITIES)[number];
export type LayerStyle = (typeof LAYER_STYLES)[number];
/** What a statement says somebody claims of an area; *recognition*: that it is a state. It says nothing of who is right. */
export type Claim = (typeof CLAIMS)[number];
export type Mode = (typeof MODES)[number];

/** A text for readers, by BCP 47 language; every language of the chronicle is there. */
export type Text = Readonly<Record<string, string>>;

/** A date as its source gives it: the EDTF string as written, and the days that it may fall on. */
export interface UncertainDate extends Span {
  readonly edtf: string;
  /** The first or last day is only roughly known (`~` or `%`). */
  readonly approximate: boolean;
  /** The source is unsure (`?` or `%`). */
  readonly uncertain: boolean;
  /** Written as an interval: it lasts, or lies somewhere, between two days. */
  readonly interval: boolean;
}

export interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly qualifier: Qualifier | null;
  readonly by: string | null;
  readonly asOf: UncertainDate | null;
}

/** What one source says of one event. */
export interface Report {
  readonly source: string;
  readonly paragraphs: readonly number[];
  /** The day on which it was out: that of the source unless this part came later. */
  readonly published: Day;
  readonly status: Status;
  readonly date: UncertainDate;
  readonly basis: Basis;
  readonly because: Text | null;
  readonly places: readonly string[];
  readonly from: string | null;
  readonly by: readonly string[];
  readonly actors: Readonly<Record<string, Role>>;
  readonly figures: readonly Figure[];
  /** By source, its own included: what this report does to what that source had reported of the event before. */
  readonly responds: Readonly<Record<string, Response>>;
  readonly says: Text;
}

export interface ChronicleEvent {
  readonly id: string;
  readonly kind: Kind;
  readonly title: Text;
  readonly related: Readonly<Record<string, Relation>>;
  /** In order of publication; at least one. */
  readonly reports: readonly Report[];
}

/** A later state of a source: the day on which it was out, and what it changed. */
export interface SourceVersion {
  readonly published: Day;
  readonly note: Text;
}

export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly short: Text;
  readonly author: readonly { readonly family: string; readonly given: string }[];
  readonly containerTitle: Text;
  readonly containerBasis: Text | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Day;
  readonly basis: Basis;
  readonly because: Text | null;
  readonly language: string;
  readonly text: TextQuality;
  readonly locator: 'paragraph' | 'record';
  readonly licence: string | null;
  /** In order of their days; each is later than the first publication. */
  readonly versions: readonly SourceVersion[];
}

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: Text;
  readonly native: string | null;
  readonly variants: readonly string[];
  readonly role: Text | null;
  readonly of: string | null;
  readonly country: string | null;
  readonly note: Text | null;
}

/** Features of a layer; an empty list means all of them. */
export interface Area {
  readonly layer: string;
  readonly features: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly names: Text;
  readonly variants: readonly string[];
  readonly precision: Precision;
  /** [longitude, latitude]; for a region or country only where label and marks stand. */
  readonly point: readonly [number, number];
  readonly country: string | null;
  readonly area: Area | null;
  readonly coordinates: 'geonames' | 'label' | 'outside';
  readonly note: Text | null;
}

export interface Measure {
  readonly id: string;
  readonly names: Text;
  readonly unit: Text;
}

export interface TerritoryStatement {
  readonly source: string;
  readonly paragraphs: readonly number[];
  readonly published: Day;
  readonly date: UncertainDate;
  readonly basis: Basis;
  readonly because: Text | null;
  readonly by: readonly string[];
  readonly claim: Claim | null;
  readonly says: Text;
}

export interface Territory extends Area {
  readonly id: string;
  readonly names: Text;
  /** In order of their dates. */
  readonly statements: readonly TerritoryStatement[];
}

export interface Journey {
  readonly id: string;
  readonly traveller: string;
  readonly names: Text;
  readonly legs: readonly string[];
}

export interface Layer {
  readonly id: string;
  readonly names: Text;
  readonly shows: Text;
  readonly according: Text;
  readonly asOf: UncertainDate;
  readonly style: LayerStyle;
}

export interface Home {
  readonly day: Day;
  readonly mode: Mode;
  readonly window: number;
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly layers: readonly string[];
}

/** A report as others point to it: what a source says of an event, in these paragraphs. */
export interface Cited {
  readonly event: string;
  readonly source: string;
  readonly paragraphs: readonly number[];
}

/** One account of a disputed question, and the reports that give it. */
export interface Answer {
  readonly id: string;
  /** The actors whose account it is; empty where it is the sources' own voice. */
  readonly by: readonly string[];
  readonly says: Text;
  readonly reports: readonly Cited[];
}

/** A question on which accounts differ; nothing in it says who is right. */
export interface Dispute {
  readonly id: string;
  readonly question: Text;
  readonly answers: readonly Answer[];
}

/** A crisis as data: facts, who says them, and where they are drawn. Plain JSON; every id in it resolves. */
export interface Chronicle {
  readonly id: string;
  readonly title: Text;
  readonly subtitle: Text;
  readonly languages: readonly string[];
  /** The days that the timeline is drawn for; what lies before stands in the background strip. */
  readonly span: { readonly start: Day; readonly end: Day };
  readonly home: Home;
  readonly licence: string;
  /** In drawing order, lowest first. */
  readonly layers: readonly Layer[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly actors: Readonly<Record<string, Actor>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly territories: Readonly<Record<string, Territory>>;
  readonly journeys: readonly Journey[];
  readonly disputes: Readonly<Record<string, Dispute>>;
  /** In order of their ids. */
  readonly events: readonly ChronicleEvent[];
  /** What became of ids that are no longer here, by their types. */
  readonly gone: Readonly<Record<Traced, Readonly<Record<string, Gone>>>>;
}
