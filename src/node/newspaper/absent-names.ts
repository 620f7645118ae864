import { closest, distance } from 'fastest-levenshtein';
import { labelKey } from '../../edition/addresses/destinations.ts';
import type { StoryRecord } from '../../edition/story-record.ts';
import type { SettingProblem, ToldTwice } from './setting-problem.ts';

/** A story or a desk that the settings name. */
export interface NamedInSettings {
  readonly kind: 'story' | 'desk';
  /** The id of the story, or the folder of the desk. */
  readonly name: string;
  /** Counted from 1; null where the setting is no line of a file. */
  readonly line: number | null;
}

/** A misspelt name differs from the one that was meant by this part of its letters at most. */
const MAX_WRONG_PART = 0.4;

function nearestOf(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const nearest = closest(name, known);
  return distance(name, nearest) <= name.length * MAX_WRONG_PART ? nearest : null;
}

function storyTold(name: string, nearest: string | null): ToldTwice {
  return {
    en: {
      message: `The setting front.lead is "${name}", and no story that is shown has this id.`,
      remedy:
        nearest === null
          ? 'Write the path of its seed below the folder of seeds, without .txt.'
          : `Write lead: ${nearest}`,
    },
    ar: {
      message: `الإعداد ⁨front.lead⁩ قيمته ⁨${name}⁩، ولا خبر معروض بهذا الاسم.`,
      remedy:
        nearest === null
          ? 'يُكتب مسار ملفه داخل مجلد النصوص، دون ‎.txt.'
          : `المقصود في الغالب: ⁨${nearest}⁩`,
    },
  };
}

function deskTold(name: string, nearest: string | null): ToldTwice {
  return {
    en: {
      message: `The setting desks names "${name}", and no story that is shown is of this desk.`,
      remedy:
        nearest === null
          ? 'Write the name of a folder of seeds, or a desk as front matter has it.'
          : `Write ${nearest}`,
    },
    ar: {
      message: `الإعداد ⁨desks⁩ يذكر ⁨${name}⁩، ولا خبر معروض في هذا القسم.`,
      remedy:
        nearest === null
          ? 'يُكتب اسم مجلد من مجلدات النصوص، أو القسم كما تذكره النصوص.'
          : `المقصود في الغالب: ⁨${nearest}⁩`,
    },
  };
}

/**
 * Returns a warning of each story and desk that the settings name and the edition does not have.
 *
 * @param stories those that are shown.
 */
export function absentNames(
  named: readonly NamedInSettings[],
  stories: readonly Pick<StoryRecord, 'id' | 'desk'>[],
): readonly SettingProblem[] {
  if (named.length === 0) return [];
  const ids = new Set(stories.map(({ id }) => id));
  const desks = new Set(stories.flatMap(({ desk }) => desk ?? []));
  const keys = new Set([...desks].map(labelKey));
  return named.flatMap(({ kind, name, line }) => {
    if (kind === 'story')
      return ids.has(name) ? [] : [{ line, ...storyTold(name, nearestOf(name, [...ids])) }];
    return keys.has(labelKey(name))
      ? []
      : [{ line, ...deskTold(name, nearestOf(name, [...desks])) }];
  });
}
