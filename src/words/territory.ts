/** The words of an area's history, its counts and the claims about it. */
interface TerritoryWords {
  readonly recognised: (by: readonly string[], day: string) => string;
  readonly nothingYet: string;
  readonly newest: string;
  readonly later: string;
  readonly count: (name: string, count: number, day: string) => string;
}

const english: TerritoryWords = {
  recognised: (by, day) => `recognised by ${by.join(', ')}, ${day}`,
  nothingYet: 'The sources say nothing of this area up to this day.',
  newest: 'Newest',
  later: 'Of later days',
  count: (name, count, day) => `${name}: ${count} ${count === 1 ? 'statement' : 'statements'} by ${day}`,
};

const ukrainian: TerritoryWords = {
  recognised: (by, day) => `${by.length === 1 ? 'визнає' : 'визнають'} ${by.join(', ')}, ${day}`,
  nothingYet: 'До цього дня джерела нічого не кажуть про цю територію.',
  newest: 'Найновіше',
  later: 'Про пізніші дні',
  count: (name, count, day) => `${name}: тверджень на ${day} – ${count}`,
};

export const territoryWords = { en: english, uk: ukrainian };
