import { escaped } from '../core/escaped';

/** Attributes by name; null leaves one out, and numbers are written with at most two decimals. */
type Attributes = Readonly<Record<string, string | number | null>>;

/** An element as text. Children are markup already; text among them has been through `xmlText`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : xmlText(String(value))}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`;
}

/** Text that is no markup, without the characters that XML 1.0 forbids. */
export function xmlText(text: string): string {
  return escaped(text.replace(FORBIDDEN, '\ufffd'));
}

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0); // adding 0 turns -0 into 0
}

// XML 1.0, fifth edition, 2.2: what is no Char
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
