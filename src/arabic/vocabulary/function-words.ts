import { wordSet } from '../lexicon/word-set.ts';

/*
 * Words that stand in nearly every story and say nothing of what it is about. «علي» is not among them:
 * it may be the name.
 *
 * Source: [K], the commonest words of news pages [P].
 */
const ARABIC = wordSet([
  `في، من، إلى، عن، أن، إن، ما، لا، لم، لن، قد، هذا، هذه، ذلك، تلك، هؤلاء، أولئك، الذي، التي، الذين، اللذين، اللتين، اللواتي،
   هو، هي، هم، هما، هن، نحن، أنا، أنت، كان، كانت، كانوا، يكون، تكون، ليس، ليست، أو، أم، ثم، بل، لكن، ولكن، كما، مع، عند، لدى،
   بين، منذ، حتى، إذا، إذ، لو، كل، أي، أية، بعد، قبل، حول، خلال، ضد، دون، سوى، غير، حيث، بينما، فيما، مما، عما، كذلك، أيضا، فقط، جدا، هنا،
   هناك، به، بها، بهم، له، لها، لهم، لنا، فيه، فيها، فيهم، منه، منها، منهم، عليه، عليها، عليهم، إليه، إليها، إليهم، عنه، عنها، إنه، إنها،
   إنهم، أنه، أنها، أنهم، لأن، لأنه، بأن، بأنه، وأن، وإن، وفي، ومن، وعن، وإلى، وما، ولا، وقد، وهو، وهي، وهذا، وهذه، وكان، وكانت، والتي، والذي، ومع، بما، كأن، لعل، ليت، سوف، يا، إما، إلا`,
]);
const PERSIAN = wordSet([`از، به، در، که، این، آن، را، با، است، برای`]);
const URDU = wordSet([`کے، کی، کا، میں، سے، نے، کو، اور، ہے`]);

/** The function words of all languages. Folded, «سے» and «اور» are the first word of «سي إن إن» and the town «أور». */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ARABIC, ...PERSIAN, ...URDU]);

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fa', new Set([...ARABIC, ...PERSIAN])],
  ['ur', new Set([...ARABIC, ...URDU])],
]);

/**
 * Returns the function words of a language, folded: those of Arabic where it is not Persian or Urdu, which have them
 * too.
 *
 * @param lang BCP 47 primary language.
 */
export const functionWordsOf = (lang: string): ReadonlySet<string> =>
  BY_LANGUAGE.get(lang) ?? ARABIC;

/** Letters that Persian and Urdu are written with and Arabic is not. */
const PERSIAN_LETTERS = /[پچژگکیےںٹڈڑہۀ]/;

/** Returns the function words of a short text whose language is not known: its letters tell. */
export const functionWordsFor = (text: string): ReadonlySet<string> =>
  PERSIAN_LETTERS.test(text) ? FUNCTION_WORDS : ARABIC;
