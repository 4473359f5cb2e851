import { expect, test } from './fixtures';
import { chronicleOf, expectLink, map, open } from './reader';

test('each layer says what it shows, as of when and according to whom', async ({ page }) => {
  await open(page);
  await page.getByText('Legend and layers').click();
  const { chronicle } = await chronicleOf(page);
  await expect(page.getByRole('group', { name: 'Layers' }).getByRole('checkbox')).toHaveCount(chronicle.layers.length);
  for (const { id, names, shows, according } of chronicle.layers) {
    const layer = page.getByRole('checkbox', { name: new RegExp(`^${names['en']} ?${escaped(shows['en'] ?? '')}`) });
    await expect(layer).toBeChecked({ checked: chronicle.home.layers.includes(id) });
    await expect(layer).toHaveAccessibleName(/As of (?:\d+ )?\w+ \d{4}\./);
    await expect(layer).toHaveAccessibleName(new RegExp(escaped(according['en'] ?? '')));
  }
});

test('a layer switched off or on changes the link and the map', async ({ page }) => {
  await open(page, '?day=2021-11-10&mode=moment&clock=then'); // a day without marks
  await page.getByText('Legend and layers').click();
  const rows: [layer: RegExp, link: string][] = [
    [/^Crimea/, 'ukraine,donbas,belarus,nato-eastern-flank,line-of-contact'],
    [/^Belarus/, 'ukraine,donbas,nato-eastern-flank,line-of-contact'],
    [/^Donbas/, 'ukraine,nato-eastern-flank,line-of-contact'],
    [/^Line of contact/, 'ukraine,nato-eastern-flank'],
    [/^NATO/, 'ukraine'],
    [/^Ukraine/, 'none'],
    [/^Russia/, 'russia'],
    [/^Oblasts/, 'russia,oblasts'],
    [/^Beyond/, 'russia,oblasts,beyond-line-of-contact'],
  ];
  let before = await map(page).screenshot();
  for (const [layer, layers] of rows) {
    await page.getByRole('checkbox', { name: layer }).click();
    await expectLink(page, new RegExp(`&layers=${ordered(layers, (await chronicleOf(page)).chronicle.layers)}$`));
    await expect
      .poll(async () => (await map(page).screenshot()).equals(before), { message: `${layer} is drawn` })
      .toBe(false);
    before = await map(page).screenshot();
  }
});

test('where a site offers no other map as the ground nothing speaks of one', async ({ page }) => {
  await open(page);
  await page.getByText('Legend and layers').click();
  await expect(page.getByRole('group', { name: 'Layers' })).toBeVisible();
  await expect(page.getByText('Another map as the ground')).toHaveCount(0);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /; img-src 'self' data: blob:; /);
});

function ordered(layers: string, order: readonly { readonly id: string }[]): string {
  if (layers === 'none') return layers;
  const chosen = layers.split(',');
  return order
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => id)
    .join(',');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
