import { fold } from '../../text/fold.ts';

/** The numbers that the words of a language say, by their folded spelling. */
export type NumberWords = ReadonlyMap<string, number>;

const numberWords = (words: readonly (readonly [value: number, forms: string])[]): NumberWords =>
  new Map(
    words.flatMap(([value, forms]) =>
      forms.split('،').map((form): [string, number] => [fold(form), value]),
    ),
  );

/** The words that a language makes numbers of. */
export interface NumberLexicon {
  /** Numbers below a thousand. */
  readonly small: NumberWords;
  /** Words that multiply the number before them. */
  readonly scales: NumberWords;
  /** Those of them that say one thousand, one million, one milliard by themselves. */
  readonly alone: ReadonlySet<string>;
  /** Two thousand, two million, as one word. */
  readonly twofold: NumberWords;
  /** What makes three thirteen when it stands right behind it. */
  readonly teen: ReadonlySet<string>;
  /** Half of the number before it. */
  readonly half: string;
}

/**
 * Arabic numbers. «واحد» is not among them: it stands behind its noun.
 *
 * Source: [K].
 */
export const ARABIC_NUMBERS: NumberLexicon = {
  small: numberWords([
    [2, 'اثنان، اثنين، اثنتان، اثنتين'],
    [3, 'ثلاثة، ثلاث'],
    [4, 'أربعة، أربع'],
    [5, 'خمسة، خمس'],
    [6, 'ستة، ست'],
    [7, 'سبعة، سبع'],
    [8, 'ثمانية، ثماني، ثمان'],
    [9, 'تسعة، تسع'],
    [10, 'عشرة، عشر'],
    [20, 'عشرون، عشرين'],
    [30, 'ثلاثون، ثلاثين'],
    [40, 'أربعون، أربعين'],
    [50, 'خمسون، خمسين'],
    [60, 'ستون، ستين'],
    [70, 'سبعون، سبعين'],
    [80, 'ثمانون، ثمانين'],
    [90, 'تسعون، تسعين'],
    [100, 'مئة، مائة'],
    [200, 'مئتان، مئتين، مائتان، مائتين، مئتا، مئتي، مائتا، مائتي'],
    [300, 'ثلاثمئة، ثلاثمائة'],
    [400, 'أربعمئة، أربعمائة'],
    [500, 'خمسمئة، خمسمائة'],
    [600, 'ستمئة، ستمائة'],
    [700, 'سبعمئة، سبعمائة'],
    [800, 'ثمانمئة، ثمانمائة، ثمانيمئة، ثمانيمائة'],
    [900, 'تسعمئة، تسعمائة'],
  ]),
  scales: numberWords([
    [1000, 'ألف، آلاف، ألفا'],
    [1_000_000, 'مليون، ملايين، مليونا'],
    [1_000_000_000, 'مليار، مليارات، مليارا'],
    [1_000_000_000_000, 'تريليون، تريليونات، تريليونا'],
  ]),
  alone: new Set(['ألف', 'مليون', 'مليار', 'تريليون'].map(fold)),
  twofold: numberWords([
    [2000, 'ألفان، ألفين، ألفي، ألفا'],
    [2_000_000, 'مليونان، مليونين، مليوني، مليونا'],
    [2_000_000_000, 'ملياران، مليارين، ملياري، مليارا'],
  ]),
  teen: new Set(['عشر', 'عشرة'].map(fold)),
  half: fold('نصف'),
};

/** Units that only stand in eleven and twelve. */
export const ARABIC_TEEN_UNITS: NumberWords = numberWords([
  [1, 'أحد، إحدى'],
  [2, 'اثنا، اثني، اثنتا، اثنتي'],
]);

/** One, which counts before tens alone: «واحد وعشرون». */
export const ARABIC_ONE: ReadonlySet<string> = new Set(['واحد', 'واحدة', 'أحد', 'إحدى'].map(fold));

/**
 * Persian numbers. «نه» is not among them: it says «no» as well.
 *
 * Source: [K].
 */
export const PERSIAN_NUMBERS: NumberLexicon = {
  small: numberWords([
    [1, 'یک'],
    [2, 'دو'],
    [3, 'سه'],
    [4, 'چهار'],
    [5, 'پنج'],
    [6, 'شش'],
    [7, 'هفت'],
    [8, 'هشت'],
    [10, 'ده'],
    [11, 'یازده'],
    [12, 'دوازده'],
    [13, 'سیزده'],
    [14, 'چهارده'],
    [15, 'پانزده'],
    [16, 'شانزده'],
    [17, 'هفده، هیفده'],
    [18, 'هجده، هیجده'],
    [19, 'نوزده'],
    [20, 'بیست'],
    [30, 'سی'],
    [40, 'چهل'],
    [50, 'پنجاه'],
    [60, 'شصت'],
    [70, 'هفتاد'],
    [80, 'هشتاد'],
    [90, 'نود'],
    [100, 'صد، یکصد'],
    [200, 'دویست'],
    [300, 'سیصد'],
    [400, 'چهارصد'],
    [500, 'پانصد'],
    [600, 'ششصد'],
    [700, 'هفتصد'],
    [800, 'هشتصد'],
    [900, 'نهصد'],
  ]),
  scales: numberWords([
    [1000, 'هزار'],
    [1_000_000, 'میلیون'],
    [1_000_000_000, 'میلیارد'],
    [1_000_000_000_000, 'تریلیون'],
  ]),
  alone: new Set(['هزار', 'میلیون', 'میلیارد', 'تریلیون'].map(fold)),
  twofold: new Map(),
  teen: new Set(),
  half: fold('نیم'),
};
