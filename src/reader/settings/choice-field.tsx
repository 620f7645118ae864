/** A choice, and its words. */
export type Labelled<Choice extends string> = readonly [choice: Choice, label: string];

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Labelled<Choice>[];
  readonly chosen: string;
  readonly onChoose: (choice: Choice) => void;
}

/** Renders one setting as a list to choose from; nothing where there is nothing to choose. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, choices, chosen, onChoose } = props;
  if (choices.length === 0) return null;
  const choose = (value: string): void => {
    const found = choices.find(([choice]) => choice === value);
    if (found !== undefined) onChoose(found[0]);
  };
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
