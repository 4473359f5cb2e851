// @ts-check
const days = document.getElementById('days');
const shown = document.getElementById('shown');

for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', () => /** @type {any} */ (days).setView(button.dataset['link']));

for (const news of ['view', 'select'])
  days?.addEventListener(news, (event) => {
    const { day, select } = /** @type {CustomEvent} */ (event).detail;
    if (shown) shown.textContent = select ? `${day}, ${select}` : day;
  });
