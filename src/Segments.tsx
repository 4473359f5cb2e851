import type { ReactNode } from 'react';

interface SegmentsProps<Choice> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly children: (choice: Choice) => ReactNode;
}

/** One of a few, side by side. */
export function Segments<Choice extends string>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
  children,
}: SegmentsProps<Choice>) {
  return (
    <fieldset className={`segments ${name}-segments`}>
      <legend className="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          <span>{children(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
