import * as v from 'valibot';
import type { UncertainDate } from './chronicle';
import { type Day, formatDay } from './day';
import { sentences } from './sentences';

type Loose = Record<string, unknown>;

/** A basis outside the text needs a sentence that says how the date is known. */
export function becauseRule<T extends Loose>() {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const { basis, because } = dataset.value as Loose;
    if ((basis !== 'cross-source' && basis !== 'outside') || because) return;
    const message = sentences(
      `The basis \`${basis}\` needs a reason.`,
      'Add `because`: one short sentence that says how the date is known.',
    );
    addIssue({ message, path: pathTo(dataset.value as Loose, 'basis') });
  });
}

/** A report knows nothing of what came after its source was out. */
export function reportRules<T extends Loose>(publishedOf: (source: string) => Day | null) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    const report = dataset.value as Loose;
    const { status, source, date } = report;
    const published = typeof report['published'] === 'number' ? report['published'] : publishedOf(String(source));
    if (published === null || !isDate(date)) return;
    const rough = date.approximate || date.uncertain;
    const out = formatDay(published);
    if ((status === 'happened' || status === 'underway') && !rough && date.start !== null && date.start > published) {
      const message = `The source came out on ${out} and cannot say that a thing dated ${date.edtf} is ${status}.`;
      addIssue({ message: sentences(message, 'Make it `planned`, or mend the date.'), path: pathTo(report, 'status') });
    } else if (status === 'happened' && !rough && date.interval && (date.end === null || date.end > published + 1)) {
      const message = `The source came out on ${out}, before ${date.edtf} was over, and cannot say that it happened.`;
      const mend = `Make it \`underway\`, or let the date end by ${out}.`;
      addIssue({ message: sentences(message, mend), path: pathTo(report, 'status') });
    }
    if (status === 'planned' && !rough && date.end !== null && date.end <= published) {
      const message = `The source came out on ${out}, when ${date.edtf} was over, and cannot plan for it.`;
      addIssue({ message: sentences(message, 'Mend the status or the date.'), path: pathTo(report, 'status') });
    }
  });
}

function isDate(value: unknown): value is UncertainDate {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}

function pathTo(input: Loose, key: string): [v.IssuePathItem] {
  return [{ type: 'object', origin: 'value', input, key, value: input[key] }];
}
