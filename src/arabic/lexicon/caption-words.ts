/** Words that open or mark a line about a photo. [S] «في العراق»-like captions have none; [P] [C] [K] */
export const CAPTION_OPENINGS: readonly string[] = [
  // [C] [P]
  `جانب من، صورة، الصورة، لقطة، مشهد، لحظة، صور، خلال، أثناء، في الصورة، تصاعد الدخان، صورة أرشيفية، صورة جماعية، صورة من،
   لقطة من، مشهد من، جانبا من، رسم، خريطة، شعار، أرشيفية، من الأرشيف`,
];

/** Subjects that lines about photos open with, and some headlines too. [K] */
export const CAPTION_SUBJECTS: readonly string[] = [
  `عناصر من، قوات، جنود، متظاهرون، محتجون، نازحون، أطفال، مبنى، مدخل، لاعب، لاعبو، الرئيس، رئيس الوزراء، وزير، عمال، طفل، امرأة، رجل، سيدة،
   یک، تصویر، نمایی از، عکس، لیکواله`,
];

/** Verbs in the present tense of short lines under photos of an event. [K] */
export const CAPTION_VERBS: readonly string[] = [
  `يصافح، تصافح، يستلم، تستلم، يتسلم، تتسلم، يتوسط، تتوسط، يحيي، يعانق، يقلد، يلتقط، يلتقطون، يهنئه، مستقبليه`,
];
