import type { Relation, Response } from '../core/chronicle';

interface RelationWords {
  /** What an event is to another, and what the other is to it. */
  readonly relations: Readonly<Record<Relation, string>>;
  readonly relatedFrom: Readonly<Record<Relation, string>>;
  /** What a report does to what a source had reported. */
  readonly responses: Readonly<Record<Response, (source: string) => string>>;
}

const en: RelationWords = {
  relations: {
    'part-of': 'Part of',
    follows: 'Follows',
    answers: 'Answers',
    repeats: 'Repeats',
    replaces: 'Replaces',
    'not-the-same-as': 'Not the same as',
  },
  relatedFrom: {
    'part-of': 'Includes',
    follows: 'Followed by',
    answers: 'Answered by',
    repeats: 'Repeated by',
    replaces: 'Replaced by',
    'not-the-same-as': 'Not the same as',
  },
  responses: {
    confirms: (source) => `Confirms: ${source}`,
    contradicts: (source) => `Contradicts: ${source}`,
    corrects: (source) => `Corrects: ${source}`,
    withdraws: (source) => `Withdraws: ${source}`,
  },
};

const uk: RelationWords = {
  relations: {
    'part-of': 'Частина',
    follows: 'Після',
    answers: 'Відповідь на',
    repeats: 'Повторює',
    replaces: 'Замість',
    'not-the-same-as': 'Не те саме, що',
  },
  relatedFrom: {
    'part-of': 'Охоплює',
    follows: 'Далі',
    answers: 'Відповідь',
    repeats: 'Повторено в',
    replaces: 'Замінено на',
    'not-the-same-as': 'Не те саме, що',
  },
  responses: {
    confirms: (source) => `Підтверджує: ${source}`,
    contradicts: (source) => `Суперечить: ${source}`,
    corrects: (source) => `Виправляє: ${source}`,
    withdraws: (source) => `Відкликає: ${source}`,
  },
};

/** Words for what events and reports are to each other. */
export const relationWords = { en, uk };
