/** The words of the printed sheet. */
interface PrintWords {
  readonly sources: string;
  readonly cite: string;
}

const en: PrintWords = { sources: 'Sources', cite: 'To cite this view' };

const uk: PrintWords = { sources: 'Джерела', cite: 'Як цитувати цей вигляд' };

export const printWords = { en, uk };
