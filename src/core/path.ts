/** Names and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** Writes a path as `reports[1].place`; a name that is no plain word is quoted. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!PLAIN.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

const PLAIN = /^[\w-]+$/;
