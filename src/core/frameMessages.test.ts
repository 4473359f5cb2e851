import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFrameRequest } from './frameMessages';

it.each([
  ['day=2022-01-18', 'day=2022-01-18'],
  ['?day=2022-01-18', 'day=2022-01-18'],
  ['https://example.org/map/?day=2022-01-18#map=5/50/30', 'day=2022-01-18'],
  ['https://example.org/map/', ''],
  ['s=1~deo2', 's=1~deo2'],
  ['', ''],
])('a page may give the link %s', (link, query) => {
  expect(readFrameRequest({ demarche: 1, do: 'set-view', id: 7, link })).toEqual({
    do: 'set-view',
    id: 7,
    link: query,
  });
});

it('a page may ask for the view', () => {
  expect(readFrameRequest({ demarche: 1, do: 'get-view', id: 0 })).toEqual({ do: 'get-view', id: 0 });
});

it.each([
  [{ demarche: 2, do: 'get-view', id: 1 }, /version 1/],
  [{ demarche: 1, do: 'get-view' }, /`id`/],
  [{ demarche: 1, do: 'get-view', id: '1' }, /`id`/],
  [{ demarche: 1, do: 'get-view', id: Number.NaN }, /`id`/],
  [{ demarche: 1, do: 'set-view', id: 1 }, /`link`/],
  [{ demarche: 1, do: 'set-view', id: 1, link: 'x'.repeat(5000) }, /`link`/],
  [{ demarche: 1, do: 'eval', id: 1, link: '' }, /`do`/],
])('%j is refused with what is wrong in it', (message, fault) => {
  expect(readFrameRequest(message)).toMatch(fault);
});

it('what does not name us is passed over, and nothing throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      const read = readFrameRequest(data);
      if (typeof data !== 'object' || data === null || !('demarche' in data)) expect(read).toBeNull();
    }),
  );
  for (const other of [null, undefined, 'demarche', 1, [], { type: 'webpackOk' }])
    expect(readFrameRequest(other)).toBeNull();
});
