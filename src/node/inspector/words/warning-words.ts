import type { SeedProblem } from '../../../story/story.ts';
import { FILE_WARNINGS, type WarningKind } from './file-warnings.ts';

const KINDS: readonly WarningKind[] = [
  ...FILE_WARNINGS,
  {
    message: /^A rule stands here and a question mark where a field begins/,
    ar: () =>
      'هنا خط، وتحته علامة استفهام في موضع حقل، فقُرئا على أنهما نص. إن كانت هذه ترويسة فكل حقل على صورة ⁨name: value⁩.',
  },
  {
    message: /^There is no picture (.+) beside the seed: the line is shown as it stands\.$/,
    mend: 'Put a jpg, png, webp, avif or gif of that name beside the seed, or mend the name.',
    ar: (name) =>
      `لا صورة باسم ⁨${name}⁩ بجانب الملف، فظهر السطر كما هو. يلزم وضعها هناك أو تصحيح الاسم.`,
  },
  {
    message: /^The file is in Windows-1256\./,
    ar: () => 'الملف بترميز Windows-1256، وقُرئ به. حفظه بترميز UTF-8 أضمن.',
  },
  {
    message: /^The field (.+?) is not known and was left aside\. Write (\S+):$/,
    ar: (field, meant) => `الحقل ⁨${field}⁩ غير معروف، فتُرك. المقصود في الغالب: ⁨${meant}:⁩`,
  },
  {
    message: /^The field (.+?) is not known and was left aside\. Known fields: (.+)\.$/,
    ar: (field, known) => `الحقل ⁨${field}⁩ غير معروف، فتُرك. الحقول المعروفة: ⁨${known}⁩.`,
  },
  {
    message: /^The field lang is "(.+)", which is none of (.+)\. Write one of these\.$/,
    ar: (lang, known) => `الحقل lang قيمته ⁨${lang}⁩، والمعروف: ⁨${known}⁩. يلزم واحد منها.`,
  },
  {
    message: /^The field (\S+) has one item here, with «،» in it\./,
    ar: (field) =>
      `في الحقل ⁨${field}⁩ هنا عنصر واحد فيه «،». يفصل بين العناصر فاصلة لاتينية (,)، وما كانت فيه «،» يوضع بين علامتي تنصيص.`,
  },
  {
    message: /^The text opens with (\S+): and no rule stands above it/,
    ar: (field) =>
      `يبدأ النص بالحقل ⁨${field}⁩ وليس فوقه خط، فقُرئ على أنه نص. يلزم --- في سطر فوق الحقول وفي سطر تحتها.`,
  },
  {
    message: /^A rule and a field stand here, and no second rule\./,
    ar: () =>
      'هنا خط وحقل، ولا خط ثانيًا، فقُرئا على أنهما نص. إن كانت هذه ترويسة فيلزم --- في سطر تحت الحقول.',
  },
  {
    message: /^Line (\d+) does not say what "(.+)" says of it/,
    ar: (line, key) => `السطر ${line} لا يقول ما في «${key}»، فتُرك دوره. يلزم رقم السطر الحالي.`,
  },
  {
    message: /^The words of "(.+)" stand on line (\d+) now, which has the role\. Write (.+)\.$/,
    ar: (key, line, numbers) =>
      `كلمات «${key}» في السطر ${line} الآن، وله الدور. الرقم الصحيح: ⁨${numbers}⁩.`,
  },
  {
    message: /^No line says "(.+)"\./,
    ar: (key) => `لا سطر فيه «${key}». يلزم رقم السطر وأول كلماته.`,
  },
  {
    message: /^There are no words on line (.+)\. Write the number/,
    ar: (key) => `لا كلمات في السطر ${key}. يلزم رقم سطر وأول كلماته.`,
  },
  {
    message:
      /^This line reads as a headline, and the field headline says another: it is shown too\./,
    ar: () =>
      'يبدو هذا السطر عنوانًا، وفي الحقل headline غيره، فيظهران معًا. إن كان عنوان الصفحة فيُكتب دوره repeat تحت roles.',
  },
  {
    message: /^These letters are (.+) that was once read as (.+) \(mojibake\)\./,
    ar: (encoding, wrong) =>
      `هذه الحروف تالفة: ترميزها ${encoding} وقُرئت بترميز ${wrong}. يلزم نسخ النص من مصدره من جديد، وحفظه بترميز UTF-8.`,
  },
  {
    message: /^A character was lost here \(U\+FFFD\)/,
    ar: () => 'ضاع هنا حرف (U+FFFD) قبل أن يصل الملف. يلزم كتابته من المصدر.',
  },
  {
    message: /^(\d+) lines that may be the story's own are shown as links to other stories/,
    mend: 'Where they are the story’s own, say so: paragraph, subhead or list item.',
    ar: (count) =>
      `قد تكون ${count} من السطور ابتداءً من هنا من الخبر نفسه، وهي تُعرض روابط إلى أخبار أخرى. إن كانت منه فيُختار لها: فقرة، أو عنوان فرعي، أو بند.`,
  },
  {
    message: /^(\d+) lines that may be the story's own are not shown in it/,
    mend: 'Look at the roles from here on, and say which lines are paragraphs.',
    ar: (count) =>
      `قد تكون ${count} من السطور ابتداءً من هنا من الخبر نفسه، وهي لا تُعرض. يلزم النظر في أدوارها، واختيار «فقرة» لما كان منها.`,
  },
  {
    message: /^(\d+) lines were taken for headlines of other stories/,
    mend: 'Where they are the story’s own, say so: paragraph, subhead or list item.',
    ar: (count) =>
      `عُدّت ${count} من السطور عناوين أخبار أخرى، ولا تسمية فوقها. إن كانت من الخبر نفسه فيُختار لها: فقرة، أو عنوان فرعي، أو بند.`,
  },
  {
    message: /^Two lines are said to be the (\S+); the first is shown/,
    mend: 'Say it of one of them.',
    ar: (role) => `قيل عن سطرين إنهما ⁨${role}⁩، ويُعرض الأول دون هذا. يبقى الدور لواحد منهما.`,
  },
  {
    message: /^No headline was found; the opening stands in for it\.$/,
    mend: 'Say which line is the headline, or write headline: in the front matter.',
    ar: () =>
      'لم يُعثر على عنوان، فحلّت البداية محله. يُختار «العنوان» للسطر الصحيح، أو يُكتب الحقل headline.',
  },
  {
    message: /^The headline is longer than (\d+) characters/,
    mend: 'Write headline: in the front matter, shorter.',
    ar: (length) =>
      `العنوان أطول من ${length} حرف، فحلّت بدايته محله وصار السطر فقرة. يُكتب عنوان أقصر في الحقل headline.`,
  },
  {
    message: /^This story names (\d+) other stories; the first (\d+) are linked\.$/,
    mend: 'Where lines of the text are among them, say that they are paragraphs.',
    ar: (count, linked) =>
      `يذكر الخبر ${count} من العناوين الأخرى، وتُربط أول ${linked} منها. إن كان بينها سطور من النص فيُختار لها «فقرة».`,
  },
  {
    message: /^The story is dated (\S+), and today is (\S+)\./,
    ar: (day, today) =>
      `تاريخ الخبر ⁨${day}⁩، واليوم ⁨${today}⁩. إن كان صحيحًا فيبقى، وإلا فيُكتب اليوم الصحيح في الحقل date.`,
  },
  {
    message: /^The seed holds no words\./,
    ar: () => 'لا كلمات في هذا الملف. يُكتب فيه الخبر، أو يُحذف.',
  },
  {
    message: /^Front matter begins here and is not closed\./,
    ar: () => 'تبدأ هنا ترويسة ولا تُغلق. يلزم --- وحده في سطر تحت الحقول.',
  },
  {
    message: /^The field (\S+) is given twice, on lines (\d+) and (\d+)\./,
    ar: (field, first, second) =>
      `الحقل ⁨${field}⁩ مذكور مرتين، في السطرين ${first} و${second}. يبقى واحد منهما.`,
  },
  {
    message:
      /^The front matter is no YAML: (?:the bracket|the quotation mark) (\S) that opens here is not closed\./,
    ar: (sign) => `العلامة ⁨${sign}⁩ تُفتح هنا ولا تُغلق. تُكتب العلامة التي تغلقها في آخر القيمة.`,
  },
  {
    message: /^The front matter is no YAML: /,
    ar: () =>
      'لا يمكن قراءة هذا السطر من الترويسة. كل حقل على صورة name: value، وما فيه علامات يوضع بين علامتي تنصيص.',
  },
  {
    message: /^The front matter is no list of fields\./,
    ar: () => 'ليست الترويسة قائمة حقول. كل حقل في سطر على صورة ⁨name: value⁩.',
  },
  {
    message: /^The front matter nests lists in lists\./,
    ar: () => 'في الترويسة قوائم داخل قوائم. تُكتب نصوص، أو قوائم نصوص.',
  },
  {
    message: /^A question mark stands where a field begins/,
    ar: () => 'يبدأ السطر بعلامة استفهام. كل حقل على صورة ⁨name: value⁩، والسؤال بين علامتي تنصيص.',
  },
  {
    message: /^A value begins with & or \*/,
    ar: () => 'تبدأ القيمة بإحدى العلامتين ⁨&⁩ و⁨*⁩. تُكتب بين علامتي تنصيص.',
  },
  {
    message: /^The field (\S+) is not a text\./,
    ar: (field) => `قيمة الحقل ⁨${field}⁩ ليست نصًا. يُكتب نص واحد بعد النقطتين.`,
  },
  {
    message: /^The field (\S+) is not a list of texts\./,
    ar: (field) =>
      `قيمة الحقل ⁨${field}⁩ ليست قائمة نصوص. يُكتب نص واحد بعد كل ⁨-⁩، وما فيه علامات يوضع بين علامتي تنصيص.`,
  },
  {
    message: /^The field headline is longer than (\d+) characters\./,
    ar: (length) =>
      `العنوان في الترويسة أطول من ${length} حرف. يُكتب العنوان وحده، وما سواه تحت الترويسة.`,
  },
  {
    message: /^The field author says what the field byline says\./,
    ar: () => 'الحقلان author وbyline يقولان الشيء نفسه. يبقى واحد منهما.',
  },
  {
    message: /^The field roles says something of "(.+)" that is no role\./,
    ar: (key) => `ما قيل عن «${key}» تحت roles ليس دورًا. الأدوار مذكورة في قائمة كل سطر.`,
  },
  {
    message: /^The field roles (?:is|has) /,
    ar: () =>
      'قيمة الحقل roles لا تُفهم. يُكتب في كل سطر رقم وأول الكلمات ثم الدور: ⁨"12 first words": subhead⁩.',
  },
  {
    message: /^The field (\S+) is no date\./,
    ar: (field) => `قيمة الحقل ⁨${field}⁩ ليست تاريخًا. يُكتب على صورة ⁨2024-01-27⁩.`,
  },
  {
    message: /^The field (\S+) is neither true nor false\./,
    ar: (field) => `قيمة الحقل ⁨${field}⁩ لا تُفهم. تُكتب ⁨true⁩ أو ⁨false⁩.`,
  },
  {
    message: /^The field (\S+) is no address of the web\./,
    ar: (field) => `قيمة الحقل ⁨${field}⁩ ليست عنوانًا على الشبكة. يبدأ بـ ⁨https://⁩.`,
  },
  {
    message: /^The field (\S+) names no point of a picture\./,
    ar: (field) =>
      `قيمة الحقل ⁨${field}⁩ ليست موضعًا في الصورة. يُكتب مثل ⁨أعلى يمين⁩ أو ⁨30% 20%⁩ من اليسار ومن الأعلى.`,
  },
  {
    message: /^The field places names no country: (.+)\.$/,
    ar: (name) =>
      `الحقل ⁨places⁩ يذكر ما ليس بلدًا: ⁨${name}⁩. يُكتب مثل ⁨العراق⁩ أو ⁨IQ⁩، أو ⁨[]⁩ إذا لم يكن الخبر عن بلد.`,
  },
  {
    message: /^The field (\S+) is no language tag\./,
    ar: (field) => `قيمة الحقل ⁨${field}⁩ ليست رمز لغة. يُكتب رمز مثل ⁨ar⁩ أو ⁨fa⁩ أو ⁨ckb⁩.`,
  },
  {
    message: /^A byte here fits no character of /,
    ar: () => 'هنا بايت لا يقابل حرفًا. يُحفظ الملف بترميز UTF-8، وإن كان مقطوعًا فيُنسخ من جديد.',
  },
];

/** What a page says of a warning or a problem. */
export interface ToldWarning {
  readonly text: string;
  /** The language of the text: a message of no known kind stays in English. */
  readonly lang: 'ar' | 'en';
}

/**
 * Returns a warning of the parser in a language, with how to mend it.
 *
 * @param message in English, as the parser gives it; its remedy stands behind it.
 */
export function tellWarning(message: string, lang: 'ar' | 'en'): ToldWarning {
  for (const { message: pattern, mend, ar } of KINDS) {
    const found = pattern.exec(message);
    if (found === null) continue;
    if (lang === 'ar') return { text: ar(...found.slice(1)), lang };
    return { text: mend === undefined ? message : `${message} ${mend}`, lang };
  }
  return { text: message, lang: 'en' };
}

/**
 * Returns what is wrong with a seed and how to mend it, in a language.
 *
 * @param problem in English, as the parser or the disk gives it.
 */
export function tellProblem(
  { message, remedy }: Pick<SeedProblem, 'message' | 'remedy'>,
  lang: 'ar' | 'en',
): ToldWarning {
  const told = tellWarning(message, lang);
  return told.lang === 'ar' ? told : { text: `${told.text} ${remedy}`, lang: 'en' };
}
