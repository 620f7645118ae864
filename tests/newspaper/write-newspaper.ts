import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headlines } from './desk-headlines.ts';

/** The headline of a story with many sections, which names others. */
export const longHeadline = 'المكتبات العامة تفتح أبوابها حتى منتصف الليل في موسم الامتحانات';

/** A headline that the long story names and nobody has written. */
export const awaitedHeadline = 'وزارة التربية تعلن مواعيد الامتحانات النهائية الأسبوع المقبل';

/** What the long story calls «سوق الخضار المركزي ينتقل إلى مبناه الجديد». */
export const nearHeadline = 'سوق الخضار المركزي ينتقل الى مبناه الجديد';

/** A headline that two stories share. */
export const sharedHeadline = 'نشرة الطقس';

const paragraphs: readonly string[] = [
  'بدأت التجربة في ثلاث قاعات وتمتد هذا الشهر إلى عشرين، مع حافلات ليلية للطلاب وركن هادئ لمن يدرسون بعد العمل، بحسب ما قال القائمون عليها في لقاء مفتوح مع الأهالي.',
  'وقالت مديرة المشروع إن الفكرة جاءت من رسائل القراء الذين طلبوا مكانًا دافئًا ومضيئًا في الليالي الطويلة، وإن عدد الزوار تضاعف منذ الأسبوع الأول.',
  'ويرى سكان الحي أن الخطوة تأخرت، لكنها جاءت في وقتها: «كنا نقطع المدينة كلها لنجد طاولة وكرسيًا، واليوم نمشي خمس دقائق فقط من البيت».',
  'وستُنشر نتائج المرحلة الأولى في نهاية الفصل، على أن يُعلن بعدها ما إذا كانت التجربة ستصبح دائمة في المدن الساحلية وفي القرى القريبة منها.',
  'وتشمل الخطة إصلاح الأسقف القديمة وتركيب مصابيح جديدة، إلى جانب تدريب متطوعين على مساعدة القراء في الوصول إلى الكتب النادرة والمخطوطات المصورة.',
];

const subheads: readonly string[] = [
  'قاعات تفتح حتى منتصف الليل',
  'حافلات بعد العاشرة',
  'ما يقوله الطلاب',
  'كلفة المشروع',
];

interface Seed {
  readonly headline: string;
  readonly place: string;
  readonly body: readonly string[];
  readonly related: readonly string[];
}

/** A seed in the shape of the real one. */
const seedText = ({ headline, place, body, related }: Seed): string =>
  [
    headline,
    '',
    headline,
    `${place}: «ورق»`,
    ...[...body, ...related].flatMap((line) => ['', line]),
  ].join('\n');

const around = (at: number): readonly string[] =>
  [0, 1, 2].map((step) => paragraphs[(at + step) % paragraphs.length] ?? '');

const longSeed: Seed = {
  headline: longHeadline,
  place: 'العاصمة',
  body: [...around(0), ...subheads.flatMap((subhead, at) => [subhead, ...around(at)])],
  related: [nearHeadline, awaitedHeadline, 'متحف المدينة يعرض مخطوطاته كاملةً للمرة الأولى'],
};

function write(folder: string, id: string, seed: Seed): void {
  const file = path.join(folder, `${id}.txt`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, seedText(seed));
}

/**
 * Writes an invented newspaper of some fifty stories in five desks: one long story that names
 * others (one that is there, one nearly so, one that is not), and two that share a headline.
 *
 * @param folder where the seeds go.
 */
export function writeNewspaper(folder: string): void {
  Object.entries(headlines).forEach(([desk, list], deskAt) => {
    list.forEach((headline, at) => {
      const body = around(deskAt + at);
      write(folder, `${desk}/${String(at).padStart(2, '0')}`, {
        headline,
        place: 'الميناء',
        body,
        related: [],
      });
    });
  });
  write(folder, 'محليات/99-المكتبات', longSeed);
  for (const day of ['السبت', 'الأحد'])
    write(folder, `محليات/98-طقس-${day}`, {
      headline: sharedHeadline,
      place: 'المرصد',
      body: around(1),
      related: [],
    });
}
