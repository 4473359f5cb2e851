import { expect, it } from 'vitest';
import { lockFaults } from './lockFaults.mjs';

it('finds an optional dependency beside its package or further out', () => {
  const optionalDependencies = { inner: '1', outer: '1' };
  const packages = {
    '': {},
    'node_modules/a': {},
    'node_modules/a/node_modules/b': { optionalDependencies },
    'node_modules/a/node_modules/b/node_modules/inner': {},
    'node_modules/outer': {},
  };
  expect(lockFaults(packages)).toEqual([]);
});

it('tells of an optional dependency that only another package has', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-windows': '1' } },
    'node_modules/a-linux': {},
    'node_modules/b/node_modules/a-windows': {},
  };
  expect(lockFaults(packages)).toEqual(['node_modules/a: its optional dependency a-windows is not in the lock']);
});

it('tells of an address', () => {
  const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } };
  expect(lockFaults(packages)).toEqual(['node_modules/a: is bound to the address https://registry.example/a.tgz']);
});
