import * as v from 'valibot';
import type { UncertainDate } from './chronicle';
import { type Day, formatDay } from './day';
import { anyOf, sentences } from './sentences';

type Loose = Record<string, unknown>;

/** A basis outside the text needs a sentence that says how the date is known. */
export function becauseRule<T extends Loose>() {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const dated = fieldsOf(dataset.value);
    const { basis, because } = dated;
    if ((basis !== 'cross-source' && basis !== 'outside') || because) return;
    const message = sentences(
      `The basis \`${basis}\` needs a reason.`,
      'Add `because`: one short sentence that says how the date is known.',
    );
    addIssue({ message, path: pathTo(dated, 'basis') });
  });
}

/** The versions of a source come one after the other, each after its first publication. */
export function versionsRule<T extends Loose>() {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const source = fieldsOf(dataset.value);
    const versions = Array.isArray(source['versions']) ? source['versions'].map(fieldsOf) : [];
    const days = [source['published'], ...versions.map(({ published }) => published)];
    const inOrder = days.every((day, at) => at === 0 || Number(day) > Number(days[at - 1]));
    if (inOrder || days.some((day) => typeof day !== 'number')) return;
    const message = sentences(
      'The versions of this source are not in the order of their days.',
      'List them oldest first, each later than `published`.',
    );
    addIssue({ message, path: pathTo(source, 'versions') });
  });
}

/** The days on which a source and its versions came out, the first publication first. */
type DaysOf = (source: string) => readonly Day[];

/** What says when it came out says a day on which its source or a version of it did. */
export function publishedRule<T extends Loose>(daysOf: DaysOf) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const dated = fieldsOf(dataset.value);
    const { source, published } = dated;
    const days = daysOf(String(source));
    if (typeof published !== 'number' || days.length === 0 || days.includes(published)) return;
    const message = sentences(
      `Neither the source \`${source}\` nor a version of it came out on ${formatDay(published)}.`,
      `Write ${anyOf(days.map(formatDay))}, or list this version among \`versions\` of the source.`,
    );
    addIssue({ message, path: pathTo(dated, 'published') });
  });
}

/** A claim is somebody's. */
export function claimRule<T extends Loose>() {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const statement = fieldsOf(dataset.value);
    const { claim, by } = statement;
    if (typeof claim !== 'string' || (Array.isArray(by) && by.length > 0)) return;
    const message = sentences(
      `The claim \`${claim}\` is nobody’s here.`,
      'Name in `by` those who make it, or take `claim` away.',
    );
    addIssue({ message, path: pathTo(statement, 'claim') });
  });
}

/** A report knows nothing of what came after its source was out. */
export function reportRules<T extends Loose>(daysOf: DaysOf) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const report = fieldsOf(dataset.value);
    const { status, source, date } = report;
    const published = typeof report['published'] === 'number' ? report['published'] : daysOf(String(source))[0];
    if (published === undefined || !isDate(date)) return;
    const rough = date.approximate || date.uncertain;
    const out = formatDay(published);
    if ((status === 'happened' || status === 'underway') && !rough && date.start !== null && date.start > published) {
      const message = `The source came out on ${out}, so in its report a thing dated ${date.edtf} cannot be \`${status}\`.`;
      addIssue({ message: sentences(message, 'Make it `planned`, or mend the date.'), path: pathTo(report, 'status') });
    } else if (status === 'happened' && !rough && date.interval && (date.end === null || date.end > published + 1)) {
      const message = `The source came out on ${out}, before ${date.edtf} was over, so in its report it cannot be \`happened\`.`;
      const mend = `Make it \`underway\`, or let the date end by ${out}.`;
      addIssue({ message: sentences(message, mend), path: pathTo(report, 'status') });
    }
    if (status === 'planned' && !rough && date.end !== null && date.end <= published) {
      const message = `The source came out on ${out}, when ${date.edtf} was over, so in its report it cannot be \`planned\`.`;
      addIssue({ message: sentences(message, 'Mend the status or the date.'), path: pathTo(report, 'status') });
    }
  });
}

/** Rules look at what could be read even where the rest could not. */
function fieldsOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function isDate(value: unknown): value is UncertainDate {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}

function pathTo(input: Loose, key: string): [v.IssuePathItem] {
  return [{ type: 'object', origin: 'value', input, key, value: input[key] }];
}
