import type { Story } from '../../../story/story.ts';
import { ToldText } from '../words/told-text.tsx';
import { tellWarning } from '../words/warning-words.ts';
import { useLanguage, type PageLanguage } from '../words/words-context.ts';
import { isNarrow, type LineView } from './line-view.ts';

/** Concerns listed above the lines. */
const MAX_LISTED_CONCERNS = 20;

interface Concern {
  readonly line: number;
  readonly message: string;
  readonly lang: 'ar' | 'en';
  readonly isWarning: boolean;
}

function concernsOf(
  story: Story,
  lines: readonly LineView[],
  { lang, words, names }: PageLanguage,
): readonly Concern[] {
  const warnings = story.warnings.map(({ line, message }) => {
    const told = tellWarning(message, lang);
    return { line, message: told.text, lang: told.lang, isWarning: true };
  });
  const doubts = lines.flatMap(({ explained }) =>
    explained !== undefined && isNarrow(explained)
      ? {
          line: explained.line,
          message: words.narrowly(names.roles[explained.role].name),
          lang,
          isWarning: false,
        }
      : [],
  );
  return [...warnings, ...doubts];
}

interface ConcernsProps {
  readonly story: Story;
  readonly lines: readonly LineView[];
  readonly addressOf: (line: number) => string;
}

/** The warnings of a story and its narrow lines, each with a link to its line. */
export function Concerns({ story, lines, addressOf }: ConcernsProps) {
  const language = useLanguage();
  const { words } = language;
  const all = concernsOf(story, lines, language);
  if (all.length === 0) return null;
  const more = all.length - MAX_LISTED_CONCERNS;
  return (
    <ul className="concerns">
      {all.slice(0, MAX_LISTED_CONCERNS).map(({ line, message, lang, isWarning }, at) => (
        <li key={at} className={isWarning ? 'warning' : undefined}>
          {isWarning && <b>{`${words.warning} `}</b>}
          <a href={addressOf(line)}>{words.line(line)}</a>
          {': '}
          <ToldText text={message} lang={lang} />
        </li>
      ))}
      {more > 0 && <li>{words.moreConcerns(more)}</li>}
    </ul>
  );
}
