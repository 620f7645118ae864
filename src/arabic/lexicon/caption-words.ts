import { wordSet } from './word-set.ts';

/**
 * Words that open or mark a line about a photo.
 *
 * Source: [P], [C], [K].
 */
export const CAPTION_OPENINGS = wordSet([
  // [C] [P]
  `جانب من، جانبا من، صورة أرشيفية، صورة جماعية، صورة من، صورة تذكارية، لقطة من، مشهد من، في الصورة، من الأرشيف، أرشيفية، صورة لـ، تصاعد الدخان`,
  `من اليمين، من اليسار، يمين الصورة، يسار الصورة، فائل فوٹو`,
]);

/**
 * Subjects that lines about photos open with, and some headlines too.
 *
 * Source: [K].
 */
export const CAPTION_SUBJECTS = wordSet([
  `صورة، الصورة، لقطة، مشهد، لحظة، خلال، أثناء، شعار، خريطة، رسم، عناصر من، قوات، جنود، متظاهرون، محتجون، نازحون، أطفال، مبنى، مدخل، لاعب، لاعبو، عمال، طفل، امرأة، رجل، سيدة،
   یک، تصویر، نمایی از، عکس، لیکواله`,
]);

/**
 * Verbs in the present tense of short lines under photos of an event.
 *
 * Source: [K].
 */
export const CAPTION_VERBS = wordSet([
  `يصافح، تصافح، يستلم، تستلم، يتسلم، تتسلم، يتوسط، تتوسط، يحيي، يعانق، يقلد، يلتقط، يلتقطون، يهنئه، مستقبليه`,
]);
