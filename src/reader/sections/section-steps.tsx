import { goToSection } from './go-to-section.ts';
import { strings } from '../text/strings.ts';

interface SectionStepsProps {
  readonly ids: readonly string[];
  readonly current: string;
}

/** Renders buttons to the previous and the next section; at an end they stay, to keep the focus. */
export function SectionSteps({ ids, current }: SectionStepsProps) {
  const at = ids.indexOf(current);
  const steps = [
    { label: strings.previousSection, target: ids[at - 1] },
    { label: strings.nextSection, target: ids[at + 1] },
  ];
  return steps.map(({ label, target }) => (
    <button
      key={label}
      type="button"
      aria-disabled={target === undefined || undefined}
      onClick={() => {
        if (target !== undefined) goToSection(target);
      }}
    >
      {label}
    </button>
  ));
}
