import { describe, expect, it } from 'vitest';
import { english } from './english';
import { counted } from './plural';
import { timeWords } from './time';
import { ukrainian } from './ukrainian';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('A counted noun', () => {
  it.each([
    [0, '0 events', '0 подій'],
    [1, '1 event', '1 подія'],
    [2, '2 events', '2 події'],
    [4, '4 events', '4 події'],
    [5, '5 events', '5 подій'],
    [11, '11 events', '11 подій'],
    [12, '12 events', '12 подій'],
    [14, '14 events', '14 подій'],
    [21, '21 events', '21 подія'],
    [22, '22 events', '22 події'],
    [25, '25 events', '25 подій'],
    [101, '101 events', '101 подія'],
    [111, '111 events', '111 подій'],
    [112, '112 events', '112 подій'],
    [1000, '1,000 events', '1 000 подій'],
  ])('of %i is %s and %s', (amount, en, uk) => {
    expect(plain(english.map.eventsAt(amount, 'Riga'))).toContain(`: ${en},`);
    expect(plain(ukrainian.map.eventsAt(amount, 'Рига'))).toContain(`: ${uk},`);
  });

  it.each([
    [1, '1 день', '1 повідомлення', '1 фільтр'],
    [3, '3 дні', '3 повідомлення', '3 фільтри'],
    [7, '7 днів', '7 повідомлень', '7 фільтрів'],
    [11, '11 днів', '11 повідомлень', '11 фільтрів'],
    [31, '31 день', '31 повідомлення', '31 фільтр'],
  ])('is right for %i of other nouns', (amount, days, reports, filters) => {
    const words = ukrainian;
    expect(plain(words.plate.window(amount, '18 січня'))).toBe(`${days}, останній – 18 січня`);
    expect(plain(timeWords.uk.perSecond(amount))).toBe(`${days} за секунду`);
    expect(plain(words.list.reports(amount))).toBe(reports);
    expect(plain(words.filters.active(amount))).toBe(filters);
  });

  it('never parts from its number at the end of a line', () => {
    expect(counted('en')(2, { one: 'day', other: 'days' })).toBe('2\u00a0days');
    expect(counted('uk')(12_345, { one: 'а', few: 'б', many: 'в', other: 'г' })).not.toContain(' ');
  });

  it('has its last form for a part of one', () => {
    expect(counted('uk')(1.5, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })).toBe('1,5\u00a0дня');
  });
});
