import { wordSet } from '../word-set.ts';

/** Words that look as if they had an article, and are verbs. Source: [K]. */
export const VERBS_LIKE_ARTICLE =
  /^(?:التق[يت]|القي|القت|الغي|الغت|الزم|الحق|التحق|التزم|التمس|التهم|الهم|الهب|المح|التقط|التف|التحم|التفت|الف|البس)ت?$/;

/** Words that another word of their clause stands behind, noun or verb. Source: [K]. */
export const BEFORE_CLAUSE = wordSet([
  `أن، أنه، إن، إنه، عندما، حين، حينما، كما، بينما، الذي، التي، الذين، ما، ماذا، لم، لن، لا، قد، سوف، إذ، إذا، لو، حيث، كيف، لماذا، متى، هل، ثم، أو، بل، لكن، حتى، لأن، منذ، كي، لكي، بعدما، قبلما، أمس، اليوم، غدا، الآن، رسميا، أخيرا`,
]);

/** Prepositions that a headline or a clause opens with. Source: [K]. */
export const PREPOSITIONS = wordSet([
  `في، من، إلى، على، عن، بعد، قبل، بين، ضد، مع، خلال، حول، عند، تحت، فوق، وسط، رغم، بسبب`,
]);
