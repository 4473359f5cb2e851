import { expect, it } from 'vitest';
import { elementCode, frameCode, guestAddress } from './embedCode';

const HOSTILE = '"><script>alert(1)</script>';

it.each([
  ['https://example.org/map/', 'https://example.org/map/?embed'],
  ['https://example.org/map/?day=2022-01-18', 'https://example.org/map/?day=2022-01-18&embed'],
])('the guest of %s is %s', (address, guest) => {
  expect(guestAddress(address)).toBe(guest);
});

it('a frame holds the address and title as attributes, whatever is in them', () => {
  const code = frameCode({ address: 'https://example.org/map/?day=2022-01-18', title: HOSTILE, height: 480 });
  expect(code).toContain('src="https://example.org/map/?day=2022-01-18&amp;embed"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(code.match(/<[a-z]/g)).toEqual(['<i']);
});

it('an element comes with the script that lies beside the page', () => {
  const code = elementCode({
    address: 'https://example.org/map/?day=2022-01-18&clock=then',
    title: HOSTILE,
    height: 300,
  });
  expect(code).toContain('<script type="module" src="https://example.org/map/demarche-map.js"></script>');
  expect(code).toContain('<demarche-map src="https://example.org/map/?day=2022-01-18&amp;clock=then"');
  expect(code.match(/<[a-z]/g)).toEqual(['<s', '<d']);
});
