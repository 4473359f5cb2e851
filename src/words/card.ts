import type { Precision, Relation, Response, Role, TextQuality } from '../core/chronicle';

const en = {
  roles: {
    participant: 'took part',
    speaker: 'spoke',
    host: 'host',
    addressee: 'addressed',
    subject: 'concerned',
    author: 'author',
  } as Record<Role, string>,
  relations: {
    'part-of': 'Part of',
    follows: 'Follows',
    answers: 'Answers',
    repeats: 'Repeats',
    replaces: 'Replaces',
    'not-the-same-as': 'Not the same as',
  } as Record<Relation, string>,
  relatedFrom: {
    'part-of': 'Includes',
    follows: 'Followed by',
    answers: 'Answered by',
    repeats: 'Repeated by',
    replaces: 'Replaced by',
    'not-the-same-as': 'Not the same as',
  } as Record<Relation, string>,
  responses: {
    confirms: (source: string) => `Confirms: ${source}`,
    contradicts: (source: string) => `Contradicts: ${source}`,
    corrects: (source: string) => `Corrects: ${source}`,
    withdraws: (source: string) => `Withdraws: ${source}`,
  } as Record<Response, (source: string) => string>,
  precisions: {
    site: 'site',
    city: 'town',
    near: 'nearby; the point is that of a place close to it',
    region: 'region; the mark stands for all of it',
    country: 'country; the mark stands for all of it',
  } as Record<Precision, string>,
  textQualities: {
    original: 'The text at hand is the original wording.',
    'machine-translated': 'The text at hand was translated by machine; nothing in it is a verbatim quotation.',
    spun: 'The text at hand had its words swapped for synonyms; nothing in it is a verbatim quotation.',
  } as Record<TextQuality, string>,
};

const uk: typeof en = {
  roles: {
    participant: 'бере участь',
    speaker: 'говорить',
    host: 'приймає',
    addressee: 'адресат',
    subject: 'про кого йдеться',
    author: 'автор',
  },
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
  precisions: {
    site: 'об’єкт',
    city: 'місто',
    near: 'поблизу; точка позначає сусіднє місце',
    region: 'регіон; знак стосується його всього',
    country: 'країна; знак стосується її всієї',
  },
  textQualities: {
    original: 'Наявний текст – у первісному вигляді.',
    'machine-translated': 'Наявний текст – машинний переклад; дослівних цитат у ньому немає.',
    spun: 'У наявному тексті слова замінено синонімами; дослівних цитат у ньому немає.',
  },
};

/** Words of cards for what a report, a place, a source or another event is to the thing itself. */
export const cardWords = { en, uk };
