/** The words of a page that could not be opened, or broke; they cannot be fetched then. */
interface FailureWords {
  readonly failed: (reason: string) => string;
  readonly tryAgain: string;
  readonly crashed: string;
  readonly reload: string;
}

const english: FailureWords = {
  failed: (reason) => `The map could not be loaded (${reason}). Check the connection and open the page again.`,
  tryAgain: 'Try again',
  crashed: 'Something in this page broke.',
  reload: 'Open the home view',
};

const ukrainian: FailureWords = {
  failed: (reason) => `Не вдалося завантажити мапу (${reason}). Перевірте з’єднання й відкрийте сторінку знову.`,
  tryAgain: 'Спробувати ще раз',
  crashed: 'На сторінці щось зламалося.',
  reload: 'Відкрити початковий вигляд',
};

export const failureWords = { en: english, uk: ukrainian };
