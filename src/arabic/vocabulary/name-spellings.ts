import { fold } from '../text/fold.ts';

/**
 * Names that newsrooms of different countries spell differently, by their beginnings, so that their
 * adjectives are spelt alike too. One group a line. Names that differ in «ج» for «غ» need no entry,
 * nor those of four consonants and more that differ in a long vowel. The months of the Levant are those of Egypt.
 * A search takes them for the same; a headline is the same by `lexicon/headlines/spellings.ts` alone, which is stricter.
 *
 * Source: [K]; spellings of Egyptian, Levantine, Gulf, Maghreb and Persian papers.
 */
const GROUPS = `
  أمريك أميرك أمريق
  إنجلتر إنكلتر إنقلتر
  إنجليز إنكليز إنقليز
  إيطالي إيتالي
  بريطاني بريتاني
  طهران تهران
  بكين بيجين بيجينغ بكن
  قرغيز قيرغيز كيرغيز
  كازاخ قازاق
  تشيك جيك
  شيل تشيل
  كوسوف كوزوف
  صربي سربي
  غوغل جوجل قوقل كوكل
  فيسبوك فايسبوك فيس
  تلفزيون تلفاز تليفزيون
  تليفون تلفون هاتف
  كمبيوتر كومبيوتر حاسوب
  إنترنت أنترنت شابكة
  خامنئي خامنائي خاميني
  إسطنبول اسطمبول استانبول
  موسكو موسكفا
  سيول سول
  كييف كيف
  إثيوبي أثيوبي حبشي
  طوكيو توكيو
  طرابلس ترابلس
  إسرائيل إسرايل
  أوروب أورب أوربا
  بوتين بوتن
  ترامب ترمب
  بايدن بايدين
  ماكرون مكرون
  زيلينسكي زلنسكي
  ديمقراطي ديموقراطي ديمقراتي
  تكنولوجي تكنلوجي تقني
  استراتيجي إستراتيجي ستراتيجي
  كورونا كرونا كوفيد
  ناتو أطلسي
  بترول نفط
  يونيسف يونيسيف يونسيف
  يونسكو يونيسكو
  هاريس هارس
  شولتس شولتز
  فبراير شباط
  أبريل إبريل نيسان
  مايو أيار
  يونيو يونيه حزيران
  يوليو يوليه تموز
  سبتمبر أيلول شتنبر
`;

/** The spellings of names: their beginnings as `fold` spells them. */
export const NAME_SPELLINGS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((group) => [...new Set(group.trim().split(' ').map(fold))]);

const TWO_WORDS = `أبو ظبي، هونغ كونغ، هونج كونج، نيو يورك، نيو دلهي، كوالا لمبور، تل أبيب، إن شاء،
  سان فرانسيسكو، لوس أنجلوس، بور سعيد، أبو بكر، أبو مازن، أبو الغيط، أبو غريب، أبو عبيدة، أبو علي،
  حزب الله، جين بينغ، سري لانكا، بوركينا فاسو، سيرا ليون`;

/**
 * Names of two words that are also written as one: the joined spelling, and its words.
 *
 * Source: [K].
 */
export const JOINED_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  TWO_WORDS.split('،').map((name): [string, readonly string[]] => {
    const words = fold(name).split(' ');
    return [words.join(''), words];
  }),
);

/**
 * First words of names in «…الدين» that are also written as one word with it.
 *
 * Source: [K].
 */
export const NAMES_WITH_DIN: ReadonlySet<string> = new Set(
  'نور صلاح علاء عز سيف شمس جمال تقي محيي بهاء فخر ناصر شرف بدر كمال خير حسام عماد ضياء نجم زين'
    .split(' ')
    .map(fold),
);
