import { charactersIn, type CharacterClasses } from '../../arabic/text/character-classes.ts';
import { fold } from '../../arabic/text/fold.ts';
import { boilerplateCount } from '../recognizers/boilerplate.ts';
import { readCaption } from '../recognizers/captions/caption.ts';
import type { CaptionReading } from '../recognizers/captions/credit-behind.ts';
import { nameAlone, readByline } from '../recognizers/credits/byline.ts';
import { readDateline, type DatelineReading } from '../recognizers/credits/dateline.ts';
import { firstWord, type FirstWord } from '../recognizers/first-word.ts';
import { labelsIn, type LabelKind } from '../recognizers/labels.ts';
import { isPrintedDate } from '../recognizers/credits/printed-date.ts';
import { rhymeOf } from '../recognizers/rhyme.ts';
import { lineKey } from '../lines/line-key.ts';
import { endingOf, gapCount, itemMark, wordCount, type Ending } from './measures.ts';

/** What the text of one line is by itself, before its neighbours are asked. */
export interface LineFacts {
  /** The shown text. */
  readonly text: string;
  /** The classes of its characters. */
  readonly classes: CharacterClasses;
  /** The beginning, folded: enough for every lexicon. */
  readonly folded: string;
  /** The letters and digits of `folded` alone: equal for lines that say the same. */
  readonly key: string;
  readonly words: number;
  /** How often three or more spaces stand between words. */
  readonly gaps: number;
  readonly ending: Ending;
  /** How it is marked as an item of a list, or null. */
  readonly mark: 'bullet' | 'numbered' | null;
  /** True when the line reads as a paragraph on its own. */
  readonly prose: boolean;
  /** What its first word tells. */
  readonly first: FirstWord;
  /** The labels of a page that the line may be. */
  readonly labels: readonly LabelKind[];
  /** How many phrases of the page itself it holds. */
  readonly boilerplate: number;
  /** The letters that rhyme, or null. */
  readonly rhyme: string | null;
  /** True when it is a printed date or time and nothing else. */
  readonly isDate: boolean;
  /** Its reading as a dateline that fills it, or null. */
  readonly dateline: DatelineReading | null;
  /** The name that it says wrote the story, or null. */
  readonly byline: string | null;
  /** Whether it is the name of a person and nothing else, and whether that is known or only looks so. */
  readonly name: 'known' | 'shape' | null;
  /** Its division into caption and credit, or null. */
  readonly caption: CaptionReading | null;
}

/** Lines are folded only so far; no label, headline or dateline is longer. */
export const FOLDED_LENGTH = 300;

/** A paragraph has 20 words, or 5 and a full stop: no headline of the labelled stories has both. */
const PROSE_WORDS = 20;
const SENTENCE_WORDS = 5;

/** Returns what the shown text of a line is by itself. */
export function lineFacts(text: string): LineFacts {
  const folded = fold(text.slice(0, FOLDED_LENGTH));
  const characters = charactersIn(text);
  const words = wordCount(text, characters);
  const ending = endingOf(text);
  const key = lineKey(folded);
  return {
    text,
    classes: characters.classes,
    folded,
    key,
    words,
    gaps: gapCount(text, characters),
    ending,
    mark: itemMark(text),
    prose: words >= PROSE_WORDS || (words >= SENTENCE_WORDS && ending === 'stop'),
    first: firstWord(folded),
    labels: labelsIn(folded),
    boilerplate: boilerplateCount(folded),
    rhyme: ending === 'open' ? rhymeOf(folded, key) : null,
    isDate: isPrintedDate(text, characters.classes),
    dateline: readDateline(text),
    byline: readByline(text),
    name: nameAlone(text),
    caption: readCaption(text, characters.classes),
  };
}
