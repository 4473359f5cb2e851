import { describe, expect, it } from 'vitest';
import { declarationsFor, readSheet } from './styleSheet';

const SHEET = `
/* .a { color: no } */
.a { color: red; font: italic 400 14px /
  1.1 var(--display); }
.a.b, .c .d { color: green }
.a:hover { color: pink }
.around[data-kind="x"] .a { color: blue }
@media (max-width: 720px) { .a { color: grey } .a.b { color: grey } }
.early.more { size: 1 }
.early { size: 2 }
.late { size: 1 }
.late { size: 2 }
.is:has(.x, .y) .z { size: 3 }
`;
const said = (...element: string[]) => declarationsFor(readSheet(SHEET), element);

describe('A style sheet', () => {
  it('is read without its comments, its at-rules and its states', () => {
    expect(said('.a')).toEqual({ color: 'red', font: 'italic 400 14px / 1.1 var(--display)' });
  });

  it('has the word of the rule with more selectors, then of the later one', () => {
    expect(said('.a.b')['color']).toBe('green');
    expect(said('.early.more')['size']).toBe('1');
    expect(said('.late')['size']).toBe('2');
  });

  it('speaks of an element within another only where it stands there', () => {
    expect(said('.around[data-kind="x"]', '.middle', '.a')['color']).toBe('blue');
    expect(said('.around[data-kind="y"]', '.a')['color']).toBe('red');
    expect(said('.c', '.d')['color']).toBe('green');
    expect(said('.d')).toEqual({});
  });
});
