import type { Story } from '../../../story/story.ts';
import { englishCount } from '../../english-count.ts';
import { SeedText } from '../page/seed-text.tsx';

interface OutlineProps {
  readonly story: Story;
  readonly addressOf: (line: number) => string;
}

/** Sections listed; a story may have thousands. */
const MAX_LISTED_SECTIONS = 100;

/** The sections of a story, each with a link to its first line. */
export function Outline({ story: { sections, lang }, addressOf }: OutlineProps) {
  const more = sections.length - MAX_LISTED_SECTIONS;
  return (
    <>
      <h3>Sections</h3>
      <ol className="outline">
        {sections.slice(0, MAX_LISTED_SECTIONS).map(({ subhead, blocks }, at) => {
          const [first] = blocks;
          return (
            <li key={at}>
              {subhead === null ? 'Opening' : <SeedText text={subhead} lang={lang} />}
              <span className="facts">
                {englishCount(blocks.length, 'block')}
                {first && ', '}
                {first && <a href={addressOf(first.line)}>{`from line ${first.line}`}</a>}
              </span>
            </li>
          );
        })}
        {more > 0 && <li>{`And ${more} more.`}</li>}
      </ol>
    </>
  );
}
