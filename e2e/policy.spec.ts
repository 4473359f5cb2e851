import { expect, test } from './fixtures';
import { open } from './reader';

test.describe('the page', () => {
  test.use({ expectedFaults: [/Content Security Policy|Trusted(HTML|Script)|Refused/] });

  test('runs no script and makes no markup that is not its own', async ({ page }) => {
    await open(page);
    const ran = await page.evaluate(async () => {
      const added = document.createElement('script');
      try {
        added.textContent = 'window.ran = true';
      } catch {}
      document.body.append(added);
      const holder = document.createElement('div');
      let markup = 'refused';
      try {
        holder.innerHTML = '<img src=x onerror="window.ran = true">';
        markup = holder.innerHTML;
      } catch {}
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { ran: 'ran' in window, markup };
    });
    expect(ran).toEqual({ ran: false, markup: 'refused' });
  });

  test('asks nobody else for anything', async ({ page }) => {
    const answer = await open(page).then(() =>
      page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    );
    expect(answer).toBe('refused');
  });
});
