interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly of: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of several, one under the other. */
export function Choice<Value extends string | number>({ label, value, of, nameOf, onChoose }: ChoiceProps<Value>) {
  return (
    <label className="picture-size">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = of[target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
