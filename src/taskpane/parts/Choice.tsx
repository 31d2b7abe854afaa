import { useId } from "react";

interface Props<T extends string> {
  /** What is chosen, for a screen reader. */
  label: string;
  options: readonly { value: T; text: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One of a few, side by side; radio buttons by their behaviour. */
export function Choice<T extends string>({ label, options, value, onChoose }: Props<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="edu-choice">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}
