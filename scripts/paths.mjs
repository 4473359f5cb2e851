// @ts-check
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = resolve(fileURLToPath(import.meta.url), '../..');

/** What the scripts leave behind: the found browser, reports, screenshots. Safe to delete. */
export const cache = resolve(root, '.cache');

/** The built app. */
export const dist = resolve(root, 'dist');
