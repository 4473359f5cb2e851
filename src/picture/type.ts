import type { Type } from './look';

/** The types of what stands about the map. */
const PLAIN: Type = {
  size: 12.5,
  weight: 400,
  italic: false,
  family: '--text',
  spacing: 0,
  capitals: false,
  colour: '--ink',
};

export const TITLE: Type = { ...PLAIN, size: 23, weight: 600, family: '--display' };
export const SUBTITLE: Type = { ...PLAIN, size: 13, colour: '--ink-soft' };
export const DAY: Type = { ...PLAIN, size: 15.5, weight: 600 };
export const KEY: Type = PLAIN;
export const HEADING: Type = { ...PLAIN, size: 12, weight: 600, colour: '--ink-soft' };
export const NOTE: Type = { ...PLAIN, size: 10.5, colour: '--ink-soft' };
