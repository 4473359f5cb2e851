const en = {
  passage: (paragraph: number) => `Paragraph ${paragraph}`,
  record: (record: number) => `Record ${record}`,
  alsoIn: (numbers: string) => `also in ${numbers}`,
  area: 'Area',
  later: (count: number) => `Came out after the day shown and left out here: ${count}.`,
  notOut: (day: string) => `This source was not out yet on ${day}.`,
  hindsight: 'Show in hindsight',
  cite: 'Cite this source',
  citeView: 'Cite this view',
  copy: 'Copy',
  copyAs: (format: string) => `Copy ${format}`,
  saveAs: (format: string) => `Download ${format}`,
  copied: 'Copied.',
  notCopied: 'It could not be copied. The text can be selected and copied by hand.',
  how: 'How this is known',
  date: 'Date:',
  publication: 'Day of publication:',
  text: { original: '', 'machine-translated': 'machine-translated text', spun: 'text with words swapped' },
};

const uk: typeof en = {
  passage: (paragraph) => `Абзац ${paragraph}`,
  record: (record) => `Запис ${record}`,
  alsoIn: (numbers) => `також у ${numbers}`,
  area: 'Територія',
  later: (count) => `Вийшло після показаного дня, тому тут не наведено: ${count}.`,
  notOut: (day) => `${day} це джерело ще не вийшло.`,
  hindsight: 'Показати, як відомо згодом',
  cite: 'Процитувати це джерело',
  citeView: 'Процитувати цей вигляд',
  copy: 'Копіювати',
  copyAs: (format) => `Копіювати ${format}`,
  saveAs: (format) => `Завантажити ${format}`,
  copied: 'Скопійовано.',
  notCopied: 'Скопіювати не вдалося. Текст можна виділити й скопіювати вручну.',
  how: 'Звідки це відомо',
  date: 'Дата:',
  publication: 'День публікації:',
  text: { original: '', 'machine-translated': 'машинний переклад', spun: 'текст із заміненими словами' },
};

/** Words of a source's page, of citations and of how a thing is known. */
export const sourceWords = { en, uk };
