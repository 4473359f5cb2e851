import { Composer, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, Parser, type YAMLError } from 'yaml';
import type { Issue, Severity } from './issue';
import { type Path, pathText } from './path';
import { sentenceOf } from './yamlSentences';

/** A YAML file as plain values, with a way back to the text. */
export interface YamlFile {
  readonly file: string;
  /** undefined where nothing could be read. */
  readonly value: unknown;
  /** The text is not sound YAML, so that what was read of it may lack parts. */
  readonly broken: boolean;
  /** `12:7 reports[1].place`; the line and column are those of the nearest written parent if the path is not written. */
  readonly placeOf: (path: Path) => string;
}

const DEEPEST = 64; // far above any chronicle; the composer calls itself for each level and would run out of stack

/** Reads one YAML 1.2 document; aliases, doubled keys and names that JavaScript reserves are told and left out. */
export function readYaml(file: string, text: string, tell: (issue: Issue) => void): YamlFile {
  const lines = new LineCounter();
  const offsets = new Map<string, number>();
  const placeOf = (path: Path) => `${placeAt(lines, nearest(offsets, path))} ${pathText(path)}`.trim();
  const say = (offset: number, path: Path, message: string, mend: string, severity: Severity = 'fault') =>
    tell({ severity, file, place: `${placeAt(lines, offset)} ${pathText(path)}`.trim(), message, mend });

  const documents = composed(text, lines);
  if (typeof documents === 'number') {
    say(documents, [], `This is nested more than ${DEEPEST} levels deep.`, 'Write it flatter.');
    return { file, value: undefined, broken: true, placeOf };
  }
  const [document, second] = documents;
  const flaws = document ? flawsOf([...document.errors, ...document.warnings], lines) : [];
  for (const flaw of flaws) say(flaw.pos[0], [], ...sentenceOf(flaw));
  if (second) say(second.range[0], [], 'A second document starts here.', 'Keep one document in a file, without `---`.');

  const plainOf = (node: Node | null, path: Path): unknown => {
    if (isMap(node)) return mapOf(node.items, path);
    if (isSeq(node)) return node.items.map((item, index) => itemOf(item as Node | null, [...path, index]));
    if (isScalar(node)) return scalarOf(node, path);
    if (!node) return null;
    say(node.range?.[0] ?? 0, path, 'Aliases are not read here.', 'Write the value out.');
    return undefined;
  };
  const itemOf = (node: Node | null, path: Path): unknown => {
    offsets.set(pathText(path), node?.range?.[0] ?? nearest(offsets, path));
    return plainOf(node, path);
  };
  const scalarOf = (node: { value: unknown; type?: string; range?: readonly number[] | null }, path: Path): unknown => {
    const { value } = node;
    if (typeof value === 'string' && node.type === 'PLAIN' && UNQUOTED_DATE.test(value)) {
      say(node.range?.[0] ?? 0, path, `The date ${value} has no quotes.`, `Write "${value}".`, dateSeverity(value));
    }
    return value;
  };
  const mapOf = (items: readonly { key: unknown; value: unknown }[], path: Path): Record<string, unknown> => {
    const map: Record<string, unknown> = {};
    for (const item of items) {
      const key = isScalar(item.key) ? item.key : null;
      if (typeof key?.value !== 'string') continue; // the composer has told it
      const name = key.value;
      const here = [...path, name];
      const offset = key.range?.[0] ?? 0;
      if (name in {} || name === 'prototype') {
        say(offset, here, `\`${name}\` is a name that JavaScript keeps for itself.`, 'Choose another name.');
      } else if (Object.hasOwn(map, name)) {
        say(offset, here, `\`${name}\` is here a second time.`, 'Keep one of them.');
      } else {
        offsets.set(pathText(here), offset);
        map[name] = plainOf(item.value as Node | null, here);
      }
    }
    return map;
  };
  const value = document?.contents ? plainOf(document.contents, []) : undefined;
  return { file, value, broken: flaws.length > 0 || second !== undefined, placeOf };
}

/** A whole day without quotes is a moment in time to many other readers of YAML; shorter forms are merely untidy. */
const UNQUOTED_DATE = /^[\dX]{4}-[\dX]{2}[\dX~?%./-]*$/;
function dateSeverity(date: string): Severity {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'fault' : 'warning';
}

/** The documents of the text, or the offset at which it is nested too deeply. */
function composed(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  tokens.push(...parser.end());
  // Doubled keys are found while we walk, as the composer's own search takes the square of their number.
  const options = { stringKeys: true, uniqueKeys: false, resolveKnownTags: false };
  return [...new Composer(options).compose(tokens, true, text.length)];
}

/** One flaw for each line that has any, as the further ones on it mostly follow from the first. */
function flawsOf(flaws: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const lineOf = (flaw: YAMLError) => lines.linePos(flaw.pos[0]).line;
  return flaws.filter((flaw, index) => flaws.findIndex((other) => lineOf(other) === lineOf(flaw)) === index);
}

function placeAt(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${Math.max(line, 1)}:${Math.max(col, 1)}`;
}

function nearest(offsets: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsets.get(pathText(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return 0;
}
