import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOf, soundOf, wordsIn } from './searchFold';
import { answeringName, piecesOf } from './searchMark';

describe('The sound of a name', () => {
  it.each([
    [['Kyiv', 'Kiev', 'KYIV', 'Київ', 'Киев', 'Києва', 'Києві', 'Kyiv’s', 'Kyjiw']],
    [['Zelenskyy', 'Zelensky', 'Zelenskiy', 'Zelenskii', 'Зеленський', 'Зеленский']],
    [['Lavrov', 'Лавров', 'Лаврова', 'Лаврову', 'Lavrow']],
    [['Zakharova', 'Захарова', 'Захарову']],
    [['Luhansk', 'Lugansk', 'Луганськ', 'Луганск', 'Луганська']],
    [['Avdiivka', 'Avdeevka', 'Avdiyivka', 'Авдіївка', 'Авдеевка', 'Авдіївку']],
    [['Donbas', 'Donbass', 'Донбас', 'Донбасс', 'Донбасу']],
    [['Sergey', 'Sergei', 'Sergii', 'Сергей', 'Сергій']],
    [['Yanukovych', 'Янукович', 'Janukovich']],
    [['Baerbock', 'Бербок']],
    [['Rossiya', 'Rossija', 'Росія', 'Россия', 'Росії', 'России']],
    [['Ukraine', 'Ukraina', 'Україна', 'Украина', 'України', 'Україну']],
    [['Psaki', 'Псакі', 'Псаки']],
    [['Krišjānis', 'Krisjanis', 'KRISJANIS']],
    [['Stockholm', 'Стокгольм', 'Стокгольма']],
    [['Прем’єр', "Прем'єр", 'Премʼєр', 'Премєр']],
  ])('is one for %j', (spellings) => {
    expect(new Set(spellings.map(soundOf)).size).toBe(1);
  });

  it.each([
    ['Riga', 'Rada'],
    ['Minsk', 'Munich'],
    ['Putin', 'Portman'],
    ['Kyiv', 'Kuleba'],
    ['Belarus', 'Berlin'],
  ])('tells %s from %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  it('of anything is a word without capitals, marks and Cyrillic that the tables know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (word) => {
        expect(soundOf(word)).not.toMatch(/[\p{M}'а-яіїєґё]/u);
        expect(plainOf(word.toUpperCase().toLowerCase())).toBe(plainOf(plainOf(word.toUpperCase().toLowerCase())));
      }),
    );
  });
});

describe('The words of a text', () => {
  it.each<[text: string, words: string[]]>([
    ['Blinken and Lavrov: meeting', ['Blinken', 'and', 'Lavrov', 'meeting']],
    ['Прем’єр-міністр Латвії', ['Прем’єр', 'міністр', 'Латвії']],
    ['500,000 people (G-8)', ['500', '000', 'people', 'G', '8']],
    ['…—“”', []],
    ['<b>bold</b>', ['b', 'bold', 'b']],
  ])('%s are %j', (text, words) => {
    expect(wordsIn(text).map((word) => word.text)).toEqual(words);
  });

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const word of wordsIn(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });
});

describe('The pieces of a text', () => {
  it('mark the words that answered, however they are spelt', () => {
    expect(piecesOf('Лавров і Блінкен, Lavrov', new Set([soundOf('Lavrov')]))).toEqual([
      { text: 'Лавров', hit: true },
      { text: ' і Блінкен, ', hit: false },
      { text: 'Lavrov', hit: true },
    ]);
  });

  it('are the text again when put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const sounds = new Set(
          wordsIn(text)
            .slice(0, 2)
            .map((word) => soundOf(word.text)),
        );
        expect(
          piecesOf(text, sounds)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('come from another name where the one that is shown does not answer', () => {
    const sounds = new Set([soundOf('Пентагон')]);
    expect(answeringName('US Department of Defense', ['Defense Department', 'Pentagon'], sounds)).toBe('Pentagon');
    expect(answeringName('Pentagon', ['Пентагон'], sounds)).toBeNull();
    expect(answeringName('Riga', ['Rīga'], sounds)).toBeNull();
  });
});
