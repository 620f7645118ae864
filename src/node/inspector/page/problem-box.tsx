import type { SeedProblem } from '../../../story/story.ts';
import { ToldText } from '../words/told-text.tsx';
import { tellWarning } from '../words/warning-words.ts';
import { useLanguage } from '../words/words-context.ts';

/** What is wrong with a seed, and how to mend it. */
export function ProblemBox({ line, message, remedy }: Omit<SeedProblem, 'id'>) {
  const { lang, words } = useLanguage();
  const told = tellWarning(message, lang);
  const isOwn = lang === told.lang && lang !== 'en';
  return (
    <p className="problem">
      {`${words.line(line)}: `}
      <ToldText {...told} />
      {!isOwn && (
        <>
          {' '}
          <span className="remedy">
            <ToldText text={remedy} lang="en" />
          </span>
        </>
      )}
    </p>
  );
}
