import { inDigits } from '../text/digits.ts';
import { toolStrings } from '../text/tool-strings.ts';
import { CHOICES, type Settings } from './settings.ts';

interface SizeFieldProps {
  readonly size: Settings['size'];
  readonly onChoose: (size: Settings['size']) => void;
}

/** Returns a size in words: `130%`. */
const percentOf = (size: Settings['size']): string =>
  inDigits(`${size === '' ? 100 : size.slice('size-'.length)}%`);

/** Renders the size of the text as a slider of its six steps. */
export function SizeField({ size, onChoose }: SizeFieldProps) {
  const steps = CHOICES.size;
  return (
    <label>
      <span aria-hidden="true">
        {toolStrings.size} <b>{percentOf(size)}</b>
      </span>
      <input
        type="range"
        min={0}
        max={steps.length - 1}
        value={steps.indexOf(size)}
        aria-label={toolStrings.size}
        aria-valuetext={percentOf(size)}
        onChange={(event) => onChoose(steps[event.target.valueAsNumber] ?? '')}
      />
    </label>
  );
}
