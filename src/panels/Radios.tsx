import type { ReactNode } from 'react';

interface RadiosProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly of: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Radios<Value extends string>({ label, value, of, names, onChoose }: RadiosProps<Value>): ReactNode {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{label}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="radio" name={`picture ${label}`} checked={one === value} onChange={() => onChoose(one)} />
          <span>{names[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
