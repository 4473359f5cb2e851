import { expect, test } from './fixtures';

const HAPPENINGS: readonly (readonly [script: string, fault: RegExp])[] = [
  ['console.error("broken")', /^Console error: broken/],
  ['console.warn("odd")', /^Console warning: odd/],
  ['setTimeout(() => { throw new Error("thrown") })', /^Uncaught error: Error: thrown/],
  ['Promise.reject(new Error("rejected"))', /^Uncaught error: Error: rejected/],
  ['fetch("./gone.json")', /^Console error: .*404/],
  [
    'fetch("https://tiles.example/1.png").catch(() => {})',
    /^Request to another host: https:\/\/tiles\.example\/1\.png/,
  ],
  ['new Image().src = "http://localhost:1/pixel.png"', /^Request to another host: http:\/\/localhost:1\//],
  ['navigator.sendBeacon("https://counter.example/", "")', /^Request to another host: https:\/\/counter\.example\//],
  ['window.open("https://elsewhere.example/")', /^Request to another host: https:\/\/elsewhere\.example\//],
  ['new WebSocket("wss://socket.example/")', /^Connection to another host: wss:\/\/socket\.example\//],
];

// The guard stands behind the page's own policy, which would let none of this happen.
test.use({ bypassCSP: true });

test.describe('the guard over every test', () => {
  test.use({ expectedFaults: [/./] });

  test('notices errors, warnings and whatever leaves the origin', async ({ page, faults }) => {
    await page.goto('');
    for (const [script, fault] of HAPPENINGS) {
      await page.addScriptTag({ content: script });
      await expect.poll(() => faults, script).toContainEqual(expect.stringMatching(fault));
    }
  });
});

test('a test may answer for another host itself', async ({ page }) => {
  const headers = { 'access-control-allow-origin': '*' };
  await page.route('https://tiles.example/**', (route) => route.fulfill({ body: 'a tile', headers }));
  await page.goto('');
  expect(await page.evaluate(() => fetch('https://tiles.example/1').then((answer) => answer.text()))).toBe('a tile');
});
