import type { ChangeKind } from '../core/changes';
import { counted } from './plural';

const english = counted('en-GB');
const ukrainian = counted('uk');

interface HistoryWords {
  readonly life: string;
  readonly lifeStep: (status: string, day: string, reports: number) => string;
  readonly changesSince: (day: string) => string;
  readonly knownBy: (day: string) => string;
  readonly hindsight: string;
  readonly summary: (amount: number, parts: readonly string[]) => string;
  readonly none: string;
  readonly earlier: string;
  readonly close: string;
  readonly from: (before: string, now: string) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
}

/** Words for how a thing became known, and for what changed between two states of knowledge. */
export const historyWords: Readonly<Record<'en' | 'uk', HistoryWords>> = {
  en: {
    life: 'How it became known',
    lifeStep: (status, day, reports) => `${status}, ${day}, ${english(reports, { one: 'report', other: 'reports' })}`,
    changesSince: (day) => `What changed since ${day}`,
    knownBy: (day) => `compared with what was known by ${day}`,
    hindsight: 'compared with all that was written later',
    summary: (amount, parts) =>
      `${english(amount, { one: 'change', other: 'changes' })}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
    none: 'No source changed anything between the two.',
    earlier: 'Compare with',
    close: 'Stop comparing',
    from: (before, now) => `${before} → ${now}`,
    kinds: {
      new: 'new',
      confirmed: 'confirmed',
      'called-off': 'called off',
      moved: 'moved, or dated otherwise',
      contradicted: 'contradicted',
      'never-confirmed': 'never confirmed',
    },
  },
  uk: {
    life: 'Як це ставало відомим',
    lifeStep: (status, day, reports) =>
      `${status}, ${day}, ${ukrainian(reports, { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' })}`,
    changesSince: (day) => `Що змінилося після ${day}`,
    knownBy: (day) => `порівняно з тим, що було відомо на ${day}`,
    hindsight: 'порівняно з усім, що написано згодом',
    summary: (amount, parts) =>
      `${ukrainian(amount, { one: 'зміна', few: 'зміни', many: 'змін', other: 'зміни' })}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
    none: 'Між цими двома станами жодне джерело нічого не змінило.',
    earlier: 'Порівняти з',
    close: 'Припинити порівняння',
    from: (before, now) => `${before} → ${now}`,
    kinds: {
      new: 'нове',
      confirmed: 'підтверджено',
      'called-off': 'скасовано',
      moved: 'перенесено або датовано інакше',
      contradicted: 'заперечено',
      'never-confirmed': 'так і не підтверджено',
    },
  },
};
