import { wordSet } from './word-set.ts';

/**
 * What stands where a photo's credit stands, beside the agencies and outlets.
 *
 * Source: [S], [C], [K].
 */
export const PHOTO_CREDITS = wordSet([
  // [S]
  `الإنترنت`,
  // [C]
  `رويترز، أ ف ب، فرانس برس، AFP، أسوشيتد برس، AP، د ب أ، الأناضول، أناضول، Getty،
    الشرق الأوسط، واس، وام، كونا، قنا، بنا، العمانية، مصدر الصورة`,
  // [K]
  `إنترنت، أ.ف.ب، أ ب، أ.ب، د.ب.أ، غيتي، غيتي إيميجز، جيتي، Getty Images، الجزيرة،
    الجزيرة نت، العربي الجديد، بترا، وفا، سانا، واع، أ ش أ، شينخوا، سبوتنيك، إ ب أ،
    إي بي إيه، شترستوك، Shutterstock، بيكساباي، ويكيميديا، مواقع التواصل،
    وسائل التواصل الاجتماعي، تويتر، منصة إكس، فيسبوك، إنستغرام، يوتيوب، لقطة من فيديو،
    صورة من فيديو، لقطة شاشة، أرشيف، أرشيفية، صورة أرشيفية، صورة تعبيرية،
    صورة من الأرشيف، صفحة الوزارة، المكتب الإعلامي، رئاسة الوزراء، الرئاسة، خاص، مراسلنا،
    انترنت، من الإنترنت، الأرشيف، أرشيفي، ارشيفية، صورة أرشيفيّة، صورة ارشيفية، تعبيرية،
    صورة توضيحية، توضيحية، متداولة، صورة متداولة، جيتي إيميجز، غيتي ايمجز، غيتي إيمجز،
    Reuters، EPA، BBC، CNN، Anadolu، Alamy، PA Media، NASA، Instagram، Twitter، Facebook،
    إكس، تيك توك، تلغرام، سناب شات، وكالات، الوكالات، ايسنا، تسنيم، فارس، مهر، اليوم،
    عكاظ، الرياض، تصوير، خاصة، من الحساب الرسمي، الحساب الرسمي، ناسا، آي ستوك، iStock،
    بكسلز، Pexels، Unsplash، Pixabay، Wikimedia، ويكيبيديا، Courtesy، Handout، UGC،
    آخرون، صور آخرون، ReutersReuters، EPA/REX، جتي، گتی ایمیجز، گیٹی امیجز`,
  // [K]
  `وائٹ اسٹار، فائل، فائل فوٹو، اے ایف پی، روئٹرز، اے پی، آرشیو، آرشیف، ایسنا، ایرنا`,
]);

/**
 * Labels before the credit of a photo, as they are written. Pages of the BBC print «صدر الصورة»,
 * without the first letter.
 *
 * Source: [P], [K].
 */
export const PHOTO_CREDIT_LABELS: readonly string[] = [
  'مصدر الصورة',
  'صدر الصورة',
  'الصورة',
  'تصوير',
  'عدسة',
  'Photo',
  'Photo by',
  'Credit',
  'Image credit',
  'مصدر الصور',
  'صورة من',
  'الصورة من',
  'صورة',
  'الصور',
  'منبع تصویر',
  'د عکس سرچینه',
  'تصویر کا ذریعہ',
  'بعدسة',
  'عدسة المصور',
  'المصور',
  'عکس',
  'عکس از',
  'عکاس',
  'فوٹو',
  'انځور',
  'وێنە',
];

/**
 * Labels before the source of a photo that stand before other sources too, as they are written.
 *
 * Source: [P], [K].
 */
export const PHOTO_SOURCE_LABELS: readonly string[] = ['المصدر', 'مصدر', 'Source', 'منبع', 'ماخذ'];

/**
 * Labels before the caption of a photo, as they are written.
 *
 * Source: [P], [K].
 */
export const PHOTO_CAPTION_LABELS: readonly string[] = [
  'التعليق على الصورة',
  'تعليق الصورة',
  'شرح الصورة',
  'توضیح تصویر',
  'عنوان تصویر',
  'د عکس تشریح',
  'تصویر کا کیپشن',
];
