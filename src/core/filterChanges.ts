import { type ChoiceField, FILTER_FIELDS } from './filters';
import { type FilterField, NO_FILTERS, type View } from './view';

/** A view without some of its filters. */
export function lifted(view: View, fields: readonly FilterField[]): View {
  return { ...view, ...Object.fromEntries(fields.map((field) => [field, NO_FILTERS[field]])) };
}

/** Whatever one choice lets through, on all days, and nothing else. */
export function onlyThese(view: View, field: ChoiceField, choice: string): View {
  return { ...lifted(view, FILTER_FIELDS), [field]: [choice], mode: 'all', selection: null };
}
