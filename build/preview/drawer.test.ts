import { expect, it } from 'vitest';
import { drawerOf } from './drawer';

/** Draws by hand: what was asked for, and a way to finish each. */
function byHand() {
  const asked: { name: string; finish: () => void; fail: () => void }[] = [];
  const draw = (name: string) =>
    new Promise<Buffer>((resolve, reject) => {
      asked.push({ name, finish: () => resolve(Buffer.from(name)), fail: () => reject(new Error(name)) });
    });
  const rest = () => new Promise((resolve) => setImmediate(resolve));
  return { asked, draw, rest };
}

it('draws two at once and the others in turn, whatever becomes of those before', async () => {
  const { asked, draw, rest } = byHand();
  const drawn = drawerOf(draw);
  const pictures = ['a', 'b', 'c', 'd'].map((name) => drawn(name));
  pictures[0]?.catch(() => {});
  await rest();
  expect(asked.map(({ name }) => name)).toEqual(['a', 'b']);
  asked[0]?.fail();
  asked[1]?.finish();
  await rest();
  expect(asked.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  asked[2]?.finish();
  expect(String(await pictures[2])).toBe('c');
});

it('draws what is asked for again only if that had failed', async () => {
  const { asked, draw, rest } = byHand();
  const drawn = drawerOf(draw);
  expect(drawn('a')).toBe(drawn('a'));
  drawn('b')?.catch(() => {});
  asked[0]?.finish();
  asked[1]?.fail();
  await rest();
  drawn('a');
  drawn('b');
  await rest();
  expect(asked.map(({ name }) => name)).toEqual(['a', 'b', 'b']);
});

it('refuses when too many wait, and not for long', async () => {
  const { asked, draw, rest } = byHand();
  const drawn = drawerOf(draw);
  const taken = Array.from({ length: 200 }, (_, at) => drawn(String(at))).filter((picture) => picture !== null);
  expect(taken.length).toBeLessThan(50);
  expect(drawn('0')).toBe(taken[0]); // what is on its way costs nothing
  for (let at = 0; at < taken.length; at++) {
    await rest();
    asked[at]?.finish();
  }
  await Promise.all(taken);
  expect(drawn('late')).not.toBeNull();
});

it('forgets what was asked for least lately', async () => {
  const names: string[] = [];
  const drawn = drawerOf(async (name) => {
    names.push(name);
    return Buffer.from(name);
  });
  for (let at = 0; at < 150; at++) {
    await drawn(String(at));
    await drawn('dear');
  }
  await drawn('0');
  expect(names.filter((name) => name === 'dear')).toHaveLength(1);
  expect(names.filter((name) => name === '0')).toHaveLength(2);
});
