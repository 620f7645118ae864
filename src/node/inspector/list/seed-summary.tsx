import type { SeedReading } from '../../../story/story.ts';
import { ProblemBox } from '../page/problem-box.tsx';
import { SeedText } from '../page/seed-text.tsx';

interface SeedSummaryProps {
  readonly reading: SeedReading;
}

/** The headline of a seed and its first warning, or why it cannot be read. */
export function SeedSummary({ reading }: SeedSummaryProps) {
  if (reading.kind !== 'story') return <ProblemBox {...reading.problem} />;
  const { headline, lang, warnings } = reading.story;
  const [first] = warnings;
  const more = warnings.length > 1 ? ` And ${warnings.length - 1} more.` : '';
  return (
    <>
      <p className="headline">
        <SeedText text={headline} lang={lang} />
      </p>
      {first && <p className="warning">{`Line ${first.line}: ${first.message}${more}`}</p>}
    </>
  );
}
