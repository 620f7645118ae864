/** Words that open or mark a line about a photo. [S] «في العراق»-like captions have none; [P] [C] [K] */
export const CAPTION_OPENINGS: readonly string[] = [
  // [C] [P]
  `جانب من، جانبا من، صورة أرشيفية، صورة جماعية، صورة من، صورة تذكارية، لقطة من، مشهد من، في الصورة، من الأرشيف، أرشيفية، صورة لـ، تصاعد الدخان`,
];

/** Subjects that lines about photos open with, and some headlines too. [K] */
export const CAPTION_SUBJECTS: readonly string[] = [
  `صورة، الصورة، لقطة، مشهد، لحظة، خلال، أثناء، شعار، خريطة، رسم، عناصر من، قوات، جنود، متظاهرون، محتجون، نازحون، أطفال، مبنى، مدخل، لاعب، لاعبو، عمال، طفل، امرأة، رجل، سيدة،
   یک، تصویر، نمایی از، عکس، لیکواله`,
];

/** Verbs in the present tense of short lines under photos of an event. [K] */
export const CAPTION_VERBS: readonly string[] = [
  `يصافح، تصافح، يستلم، تستلم، يتسلم، تتسلم، يتوسط، تتوسط، يحيي، يعانق، يقلد، يلتقط، يلتقطون، يهنئه، مستقبليه`,
];
