import { wordSet } from '../lexicon/word-set.ts';

/*
 * Words that begin as if with the article, or with the article and what is joined before it: «ألمانيا»,
 * «بالتيمور», «كاليفورنيا», «والدة». Those that are another word with its article too, such as «ألغاز», are left out.
 *
 * Source: [K], names and loan words of news.
 */
const WITH_ARTICLE = wordSet([
  `الله، ألمان، ألمانيا، ألماني، ألبان، ألبانيا، ألباني، إلكترون، إلكتروني`,
  `ألكسندر، ألكساندر، ألكسندرا، ألكسندروف، أليكس، أليكسي، أليكسيس، ألكس، إليزابيث، إليزيه، ألفريد، ألفريدو، ألبرت، ألبرتا، ألبرتو، ألبيرتو، ألبير، ألبيرت`,
  `إلياس، إليسا، إلغاء، إلزام، إلزامي، التزام، التماس، التحاق، التهاب، التهام`,
  `التقاء، التفاف، التباس، التقاط، التجاء، ألوان، ألبوم، ألزهايمر، ألزايمر، ألماس، ألماظ، ألمنيوم، ألومنيوم، إلحاق، إلصاق، إلقاء`,
  `ألاسكا، ألاباما، ألستوم، أليانز، ألتون، إلتون، ألعاب، ألغام، ألقاب، ألحان، ألواح، ألياف، آلاف، ألوية، إلهام، ألفونسو، ألفارو، ألفيس، إلفيس، ألونسو، ألميدا، ألدو، آلهة`,
]);
const WITH_MORE = wordSet([
  `بالتيمور، باليرمو، باليستي، بالستي، بالون، بالغ`,
  `بالما، بالمر، بالميرو، بالميراس، بالاك، بالاديوم، بالتازار، بالدوين، بالتيك، بالزاك، بالوتيلي، بالبوا`,
  `كاليفورنيا، كاليفورني، كالياري، كالديرون، كالينين، كالينينغراد، كالينينجراد، كالسيوم، كالكوتا، كالفن، كالفين، كالاهان، كالابريا، كاليدونيا، كالغاري، كالجاري، كالاس، كالتشيو`,
  `فالنسيا، فالنتاين، فالنتين، فالنتينو، فالنتينا، فالفيردي، فالكاو، فالكون، فالح، فالس، فالتر، فالديز، فالديس، فالوب، فالهالا، فالدوليد`,
  `والد، والدة، والدت، والديه، والديها، والديهم، والت، والتر، والتون، والاس، والش، والينغتون، والدورف، والستريت`,
]);

/** What may be joined to such a word. */
const ENDING = /(?:ها?|هم|نا|ات|ان|[يو]ن|يه|[اي])$/;

const isOf = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(word.replace(ENDING, ''));

/** Tells the same where a conjunction or a preposition seems joined before the article: «بالتيمور» is no «تيمور». */
export const isLikeJoinedArticle = (word: string): boolean => isOf(WITH_MORE, word);

/** Tells whether what looks like the article at the beginning of a folded word belongs to the word. */
export const isLikeArticle = (word: string): boolean =>
  isOf(word.startsWith('ال') ? WITH_ARTICLE : WITH_MORE, word);
