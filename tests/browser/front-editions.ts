import { assemble, type Pictures } from '../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../src/edition/newspaper/newspaper.ts';
import { PAGE_KINDS, type Page } from '../../src/edition/pages/page-kinds.ts';
import { makePage } from '../../src/edition/pages/page-plan.ts';
import { paginate } from '../../src/edition/pages/paginate.ts';
import { storyRecordOf, type StoryRecord } from '../../src/edition/story-record.ts';
import type { Story } from '../../src/story/story.ts';
import { makeStory, published } from '../edition/make-story.ts';
import { headlines } from '../newspaper/desk-headlines.ts';
import { makePicture } from '../node/input/pictures.ts';

const WORDS = Object.values(headlines).flat();
const TEXT =
  'بدأت التجربة في ثلاث قاعات وتمتد هذا الشهر إلى عشرين، مع حافلات ليلية للطلاب وركن هادئ لمن يدرسون بعد العمل. وقالت مديرة المشروع إن الفكرة جاءت من رسائل القراء الذين طلبوا مكانًا دافئًا ومضيئًا في الليالي الطويلة، وإن عدد الزوار تضاعف منذ الأسبوع الأول. ويرى سكان الحي أن الخطوة تأخرت، لكنها جاءت في وقتها.';
const SIZES = [
  [1600, 900],
  [1200, 1200],
  [800, 1100],
] as const;

export interface Edition {
  readonly name: string;
  readonly headlineOf: (number: number) => string;
  /** Remainders of squares by this are its desks, some far larger than others; 0 for none. */
  readonly desks: number;
  readonly hasDates: boolean;
  readonly photos: 'all' | 'some' | 'none';
}

const wordsOf = (number: number): string => `${WORDS[number % WORDS.length] ?? ''} ${number}`;

export const editions: readonly Edition[] = [
  {
    name: 'headlines alone',
    headlineOf: wordsOf,
    desks: 0,
    hasDates: false,
    photos: 'none',
  },
  {
    name: 'desks, dates and photos',
    headlineOf: wordsOf,
    desks: 5,
    hasDates: true,
    photos: 'all',
  },
  {
    name: 'long headlines and some photos',
    headlineOf: (number) =>
      `${wordsOf(number)} وسط خلافات حادة بين الأطراف المعنية وتحذيرات من تداعيات واسعة قبل نهاية العام`,
    desks: 11,
    hasDates: false,
    photos: 'some',
  },
  {
    name: 'short headlines',
    headlineOf: (number) => `خبر قصير ${number}`,
    desks: 37,
    hasDates: true,
    photos: 'none',
  },
];

/** The newest has the last of all. */
const idOf = (number: number): string => String(19_999 - number);

/** A story of the edition; each has another length, as stories do. */
function storyOf({ headlineOf, desks, hasDates }: Edition, number: number): Story {
  const text = TEXT.slice(0, 120 + ((number * 37) % 200));
  const day = `2026-11-${String(28 - (number % 20)).padStart(2, '0')}`;
  return makeStory(idOf(number), {
    headline: headlineOf(number),
    desk: desks === 0 ? null : `قسم ${(number * number) % desks}`,
    ...(hasDates ? published(day) : {}),
    sections: [
      {
        subhead: null,
        blocks: [text, TEXT, TEXT].map((each) => ({ kind: 'paragraph', text: each, line: 1 })),
      },
    ],
  });
}

function picturesOf({ photos }: Edition, count: number): Pictures {
  const numbers = photos === 'none' ? [] : Array.from({ length: count }, (_, number) => number);
  return new Map(
    numbers
      .filter((number) => photos === 'all' || number % 3 !== 1)
      .map((number) => {
        const [width, height] = SIZES[number % SIZES.length] ?? SIZES[0];
        const path = `/assets/photo-${width}-${height}.webp`;
        return [idOf(number), { sources: [{ path, width }], width, height }];
      }),
  );
}

/** So many stories are read; those of a larger edition are their copies, which stand on no front page. */
const MOST_READ = 300;

/** Returns what an edition knows of its stories, by their numbers; each is read once. */
function recordsOf(edition: Edition): (number: number) => StoryRecord {
  const read = new Map<number, StoryRecord>();
  return (number) => {
    const original = number % MOST_READ;
    const record = read.get(original) ?? storyRecordOf(storyOf(edition, original));
    read.set(original, record);
    return number === original ? record : { ...record, id: idOf(number) };
  };
}

/** Returns the front pages of an edition, by how many of its stories there are. */
export function frontsOf(edition: Edition): (count: number) => Page {
  const recordOf = recordsOf(edition);
  return (count) => {
    const records = Array.from({ length: count }, (_, number) => recordOf(number));
    const arranged = assemble(records, DEFAULT_NEWSPAPER, picturesOf(edition, count));
    const plan = paginate<Page>(arranged, PAGE_KINDS).get('/');
    if (plan === undefined) throw new Error('There is no front page.');
    return makePage(plan, () => storyOf(edition, 0));
  };
}

const pictures = new Map<string, Promise<Buffer>>();

/** A picture of an eighth of a size. */
export function pictureOf(width: number, height: number): Promise<Buffer> {
  const key = `${width}-${height}`;
  const picture = pictures.get(key) ?? makePicture(width / 8, height / 8);
  pictures.set(key, picture);
  return picture;
}
