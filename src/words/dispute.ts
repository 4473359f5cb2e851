import { counted } from './plural';

const en = {
  kind: 'Open question',
  kinds: 'Open questions',
  neutral: 'The accounts stand side by side; none is marked as the right one.',
  knownBy: (count: number, day: string) => `${inEnglish(count, { one: 'account', other: 'accounts' })} known by ${day}`,
  noneKnown: 'No account was known yet.',
  differ: (question: string) => `Accounts differ: ${question}`,
  accounts: (count: number) => inEnglish(count, { one: 'account', other: 'accounts' }),
  ownVoice: (sources: string) => `${sources}, in its own voice`,
  reports: 'Reports',
};

const uk: typeof en = {
  kind: 'Відкрите питання',
  kinds: 'Відкриті питання',
  neutral: 'Версії подано поряд; жодну не позначено як правильну.',
  knownBy: (count, day) => `Версії, відомі на ${day}: ${count}`,
  noneKnown: 'Тоді ще не було відомо жодної версії.',
  differ: (question) => `Версії розходяться: ${question}`,
  accounts: (count) => inUkrainian(count, { one: 'версія', few: 'версії', many: 'версій', other: 'версії' }),
  ownVoice: (sources) => `${sources}, від власного імені`,
  reports: 'Повідомлення',
};

const inEnglish = counted('en-GB');
const inUkrainian = counted('uk');

export const disputeWords = { en, uk };
