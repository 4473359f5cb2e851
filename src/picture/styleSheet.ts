/** What a style sheet declares, by property, in the values as they are written. */
export type Declarations = Readonly<Record<string, string>>;

export interface Rule {
  /** Each a row of compounds, the outermost first: `.panel .aside` has two. */
  readonly selectors: readonly (readonly Compound[])[];
  readonly declarations: Declarations;
}

/** The simple selectors that an element must answer to at once: `.arc`, `[data-rank="1"]`. */
type Compound = readonly string[];

/** Reads the flat rules of a style sheet; what stands in at-rules, as for narrow screens, is passed over. */
export function readSheet(css: string): readonly Rule[] {
  const text = css.replace(/\/\*.*?\*\//gs, '');
  const rules: Rule[] = [];
  for (let at = 0; ; ) {
    const open = text.indexOf('{', at);
    if (open < 0) return rules;
    const prelude = text.slice(at, open).trim();
    const close = closingBrace(text, open);
    if (!prelude.startsWith('@'))
      rules.push({
        selectors: prelude.split(/,(?![^(]*\))/).map((selector) => selector.trim().split(/\s+/).map(compoundOf)),
        declarations: declarationsIn(text.slice(open + 1, close)),
      });
    at = close + 1;
  }
}

/**
 * What rules declare for an element: it and what it stands in, the outermost first, as the simple selectors that they
 * answer to. Of two rules the one with more selectors wins, then the later one.
 */
export function declarationsFor(rules: readonly Rule[], element: readonly string[]): Declarations {
  const chain = element.map(compoundOf);
  const found: { weight: number; declarations: Declarations }[] = [];
  for (const { selectors, declarations } of rules) {
    const weights = selectors.filter((selector) => matches(selector, chain)).map((selector) => selector.flat().length);
    if (weights.length > 0) found.push({ weight: Math.max(...weights), declarations });
  }
  found.sort((first, second) => first.weight - second.weight);
  return Object.assign({}, ...found.map(({ declarations }) => declarations));
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

function compoundOf(text: string): Compound {
  return text.match(/\[[^\]]*\]|::?[\w-]+(\([^)]*\))?|\.[\w-]+|[\w*>+~-]+/g) ?? [];
}

function declarationsIn(block: string): Declarations {
  const pairs = block.split(';').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon < 0
      ? []
      : [
          [
            line.slice(0, colon).trim(),
            line
              .slice(colon + 1)
              .trim()
              .replace(/\s+/g, ' '),
          ],
        ];
  });
  return Object.fromEntries(pairs);
}

function matches(selector: readonly Compound[], chain: readonly Compound[]): boolean {
  const [subject, element] = [selector.at(-1), chain.at(-1)];
  if (!subject || !element || !subject.every((simple) => element.includes(simple))) return false;
  let around = selector.length - 2;
  for (let at = chain.length - 2; at >= 0 && around >= 0; at--)
    if (selector[around]?.every((simple) => chain[at]?.includes(simple))) around--;
  return around < 0;
}
