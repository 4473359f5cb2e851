import { FILTER_FIELDS } from './filters';
import { sameIn, type View } from './view';

/** What of a view a reader may leave out of a link, so that it opens as the chronicle's first view has it, or the step of a tour. */
export const PINS = {
  tour: ['tour', 'step'],
  day: ['day', 'mode', 'window'],
  clock: ['clock', 'since'],
  camera: ['camera'],
  layers: ['layers'],
  selection: ['selection'],
  list: ['list'],
  filters: FILTER_FIELDS,
  language: ['language'],
} as const satisfies Readonly<Record<string, readonly (keyof View)[]>>;

export type Pin = keyof typeof PINS;

/** The pins by which a view differs from what its link need not say: for all others a link says the same with and without. */
export function pinsOf(view: View, base: View): Pin[] {
  return (Object.keys(PINS) as Pin[]).filter((pin) => PINS[pin].some((field) => !sameIn(field, view, base)));
}

/** The view without what is not pinned. */
export function pinned(view: View, base: View, pins: ReadonlySet<Pin>): View {
  const free = (Object.keys(PINS) as Pin[]).filter((pin) => !pins.has(pin)).flatMap((pin) => [...PINS[pin]]);
  return { ...view, ...Object.fromEntries(free.map((field) => [field, base[field]])) };
}
