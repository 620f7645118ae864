import type { PageSection } from '../../edition/body/story-sections.ts';
import { counted } from '../text/phrase.ts';
import { minutesOfSection } from './reading-minutes.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './contents-list.module.css';
import { isolate } from '../text/isolate.tsx';

interface ContentsListProps {
  readonly sections: readonly PageSection[];
  readonly current: string;
  /** Language of the story where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly onChoose?: () => void;
}

/** Renders every section of the story as a link, with its minutes where it takes any; the one being read is marked. */
export function ContentsList({ sections, current, lang, onChoose }: ContentsListProps) {
  // Without scripts nobody follows the reading, and a mark would stand still.
  const hydrated = useHydrated();
  return (
    <ol className={classes.contents}>
      {sections.map((section) => (
        <li key={section.id}>
          <a
            href={`#${section.id}`}
            aria-current={(hydrated && section.id === current) || undefined}
            onClick={onChoose}
          >
            {section.subhead === undefined ? strings.opening : isolate(section.subhead, lang)}
            {minutesOfSection(section) === 0 ? null : (
              <small>{` ${counted(plurals.minutes, minutesOfSection(section))}`}</small>
            )}
          </a>
        </li>
      ))}
    </ol>
  );
}
