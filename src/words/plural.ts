/** Forms of a counted noun; a language uses those that its rules name. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A number as the language writes it. */
export function numbered(locale: string): (value: number) => string {
  let numbers: Intl.NumberFormat | null = null;
  return (value) => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
}

/** A number with its noun: "1 event", "21 подія", "34 події". */
export function counted(locale: string): (count: number, forms: Forms) => string {
  // made at first use: a page needs them for one language, and they cost what a frame costs
  let rules: Intl.PluralRules | null = null;
  const number = numbered(locale);
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    const rule = rules.select(count);
    const form = (rule === 'one' && forms.one) || (rule === 'few' && forms.few) || (rule === 'many' && forms.many);
    return `${number(count)}\u00a0${form || forms.other}`;
  };
}
