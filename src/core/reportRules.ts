import * as v from 'valibot';
import type { UncertainDate } from './chronicle';
import { type Day, formatDay } from './day';
import { sentences } from './sentences';

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

/** A report knows nothing of what came after its source was out. */
export function reportRules<T extends Loose>(publishedOf: (source: string) => Day | null) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const report = fieldsOf(dataset.value);
    const { status, source, date } = report;
    const published = typeof report['published'] === 'number' ? report['published'] : publishedOf(String(source));
    if (published === null || !isDate(date)) return;
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
