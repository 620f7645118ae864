import { wordSet } from '../word-set.ts';

/**
 * Nouns of people whose last letter tells a woman from somebody's man: «صديقة», «صديقه».
 *
 * Source: [K].
 */
export const PERSON_NOUNS: ReadonlySet<string> = wordSet([
  `صديقة، زوجة، شقيقة، جدة، عمة، خالة، ابنة، حفيدة، زميلة، رفيقة، طليقة، خطيبة، والدة، مدربة، قريبة، جارة، سيدة، نظيرة، حبيبة، حليفة، شريكة، مديرة، مساعدة، نائبة، وكيلة، سكرتيرة، محامية، طبيبة، معلمة، أستاذة،
    وريثة، خليفة، سفيرة، رئيسة، وزيرة، مستشارة، موكلة، قاتلة، مرافقة، خادمة، ممثلة، كاتبة، لاعبة، صاحبة`,
]);

/**
 * Words that newspapers write with either hamza, by a part of their spelling, and the small words that writers confuse.
 *
 * Source: [K].
 */
export const HAMZA_IN_DOUBT =
  /افريق|اسبان|ثيوب|ابريل|نجلتر|نجليز|ندونيس|ايطالي|ستراتيج|اسرائيل|اسطنبول|امارات|وكراني|كوادور|رجنتين|ريتري|يرلند|ستوني|ذربيجان|لكترون|ذاع|رهاب|^ان$|^انه|^انها$/;

/**
 * Two words that many write as one.
 *
 * Source: [K].
 */
export const JOINED_WORDS: ReadonlySet<string> = wordSet([
  `ما زال، ما زالت، ما زالوا، ما يزال، ما تزال، لا زال، لا زالت، لا يزال، لا تزال، لا سيما، ما دام، ما دامت، يا ليت، تيك توك، سناب شات، واتس آب، يو تيوب`,
  `گفت و، جست و، رئیس جمهور، هیچ کس، این که، آن که، چنان که، هم زمان، هم چنین، جمهوری اسلامی، آیت الله، حجت الاسلام، آتش بس، پیش بینی، آتش سوزی، بین المللی`,
]);

/** What Arabic writes before a word, in one with it or apart. Source: [K]. */
export const PREFIXES = wordSet([`عبد، أبو، أبا، أبي، و، ب، ل، ك، ف، ال`]);

/** The same of Persian. Source: [K]. */
export const PERSIAN_PREFIXES = wordSet([`می، نمی، و`]);

/** What Persian writes behind a word, in one with it or apart. Source: [K]. */
export const PERSIAN_SUFFIXES = wordSet([
  `ها، های، هایی، هایش، هایشان، ای، تر، ترین، ام، ات، اش، اند، ی`,
]);
