import { seedProblems } from '../../../story/seed-problems.ts';
import type { SeedReading } from '../../../story/story.ts';
import { ProblemBox } from '../page/problem-box.tsx';
import { ToldText } from '../words/told-text.tsx';
import { tellWarning } from '../words/warning-words.ts';
import { useLanguage } from '../words/words-context.ts';
import { SeedText } from '../page/seed-text.tsx';

interface SeedSummaryProps {
  readonly reading: SeedReading;
}

/** The headline of a seed and its first warning, or why it cannot be read. */
export function SeedSummary({ reading }: SeedSummaryProps) {
  const { lang: language, words } = useLanguage();
  if (reading.kind !== 'story') {
    const more = seedProblems(reading).length - 1;
    return (
      <>
        <ProblemBox {...reading.problem} />
        {more > 0 && <p>{words.more(more)}</p>}
      </>
    );
  }
  const { headline, lang, warnings } = reading.story;
  const [first] = warnings;
  const told = first && tellWarning(first.message, language);
  const more = warnings.length > 1 ? ` ${words.more(warnings.length - 1)}` : '';
  return (
    <>
      <p className="headline">
        <SeedText text={headline} lang={lang} />
      </p>
      {first && (
        <p className="warning">
          <b>{words.warning}</b>
          {` ${words.line(first.line)}: `}
          {told && <ToldText {...told} />}
          {more}
        </p>
      )}
    </>
  );
}
