import type { Story } from '../../../story/story.ts';
import { useLanguage } from '../words/words-context.ts';
import { SeedText } from '../page/seed-text.tsx';

interface OutlineProps {
  readonly story: Story;
  readonly addressOf: (line: number) => string;
}

/** Sections listed; a story may have thousands. */
const MAX_LISTED_SECTIONS = 100;

/** The sections of a story, each with a link to its first line. */
export function Outline({ story: { sections, lang }, addressOf }: OutlineProps) {
  const { lang: language, words } = useLanguage();
  const more = sections.length - MAX_LISTED_SECTIONS;
  return (
    <>
      <h3>{words.sections}</h3>
      <ol className="outline">
        {sections.slice(0, MAX_LISTED_SECTIONS).map(({ subhead, blocks }, at) => {
          const [first] = blocks;
          return (
            <li key={at}>
              {subhead === null ? words.opening : <SeedText text={subhead} lang={lang} />}
              <span className="facts">
                {words.count.block(blocks.length)}
                {first && (language === 'ar' ? '، ' : ', ')}
                {first && <a href={addressOf(first.line)}>{words.fromLine(first.line)}</a>}
              </span>
            </li>
          );
        })}
        {more > 0 && <li>{words.more(more)}</li>}
      </ol>
    </>
  );
}
