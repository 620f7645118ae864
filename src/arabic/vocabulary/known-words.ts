import { wordSet } from '../lexicon/word-set.ts';
import { BROKEN_PLURALS } from './broken-plurals.ts';

/**
 * Words of news that have no broken plural, or none that is taken for another word, and words of which the first
 * letter only looks like a preposition. A pattern would make «حكومة» a plural of «حكم», and «بيان» a form of «كيان».
 *
 * Source: [K]; the commonest words of news pages [P] that patterns and single letters confused.
 */
const WORDS = wordSet([
  // Nouns with sound plurals
  `حكومة، سفارة، وزارة، رئاسة، قيادة، إمارة، إدارة، بلدية، ولاية، نيابة، شركة، جامعة،
   إعلام، بطولة، بطالة، قتال، كتابة، سلام، سلامة، علامة، علاقة، معاملة، عمالة، تجارة، صناعة، زراعة، سياحة، رياضة، زيارة،
   سياسة، دراسة، حماية، رعاية، زيادة، عبارة، حضارة، طهارة، نظافة، ثقافة، صحافة، ملاك، ملكية، حراك، حركة،
   نفط، بترول، قتل، موت، سعي، بيان، بيانات، إنتاج، اتفاق، اتفاقية، إجراء، انتخاب، انتخابات، اجتماع، برلمان،
   سيارة، طائرة، دبابة، شاحنة، حكمة، حاكمية، إعدام، إسلام، إسلامي، أعرب، أعلن، أسفر، أدان، أدين`,
  // Adjectives and participles that are names too, or look like plurals
  `سالم، سليم، سلمان، سليمان، عليم، كامل، كمال، فرات، بلال، بشار، بسام، بسمة، وليد، وسام، وائل، فادي، فهد، فيصل، فرح،
   فؤاد، كاظم، كنعان، لبنان، لبناني، ليلى، لطيف، بدر، باقر، بيروت، بغداد، برلين، باريس، بولندا، فرنسا، فرنسي، فلسطين،
   كوبا، كينيا، كولومبيا، ليبيا، لندن، بكين، فيينا، وارسو، واشنطن`,
  // Words whose first letter is no preposition
  `كيان، كلام، كامل، كورونا، كرة، كرامة، كفاءة، كهرباء، كمية، بناية، بداية، بقاء،
   برد، بيع، بشر، بشرة، بطاقة، بنية، بورصة، فيروس، فقر، فساد، فشل، فضل، فيديو، لقاح،
   لعب، لوحة، وعي، وصول، وطني، واقع، والدة، وحدة، ولادة`,
]);

/** Words that end in «ه» are known without it too: it is taken for a suffix before a plural is looked for. */
const withoutEnding = (word: string): readonly string[] =>
  word.length > 3 && word.endsWith('ه') ? [word, word.slice(0, -1)] : [word];

const KNOWN = new Set([...WORDS, ...BROKEN_PLURALS.flat()].flatMap(withoutEnding));

/** Tells whether a folded word is known: it is no other word with a preposition, and its plurals are listed. */
export const isKnownWord = (word: string): boolean => KNOWN.has(word);
