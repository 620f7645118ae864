/** A kind of warning, by the message that the parser gives, and how a page tells of it. */
export interface WarningKind {
  /** Its groups are what `ar` is given. */
  readonly message: RegExp;
  /** How to mend it, where the message does not say so itself. */
  readonly mend?: string;
  readonly ar: (...said: readonly string[]) => string;
}

/** What files are that are no texts, in Arabic. */
const FILE_KINDS: Readonly<Record<string, string>> = {
  'a PDF': 'ملف PDF',
  'a document of Word (.docx)': 'مستند Word ⁨(.docx)⁩',
  'an OpenDocument (.odt)': 'مستند OpenDocument ⁨(.odt)⁩',
  'an archive (.zip), as many documents are': 'ملف مضغوط ⁨(.zip)⁩',
  'a document of an older Word (.doc)': 'مستند Word قديم ⁨(.doc)⁩',
  'a document of RTF (.rtf)': 'مستند ⁨RTF (.rtf)⁩',
  'a picture': 'صورة',
  'a compressed file (.gz)': 'ملف مضغوط ⁨(.gz)⁩',
};

/** What is said of files as a whole: what they are, how large, what they lead to. */
export const FILE_WARNINGS: readonly WarningKind[] = [
  {
    message: /^The file is (.+), not a text\.$/,
    ar: (what = '') =>
      `هذا الملف ${FILE_KINDS[what] ?? 'ليس نصًا'}، لا نص. يُفتح في برنامجه، ويُنسخ نص الخبر إلى ملف نصي، ويُحفظ بترميز UTF-8.`,
  },
  {
    message: /^This is a whole page of HTML,/,
    ar: () =>
      'هذه صفحة HTML كاملة، فقد تظهر شيفرتها وقوائمها في الخبر. يُنسخ نص الخبر وحده إلى الملف.',
  },
  {
    message: /^The file has (\S+) MB, and a seed at most (\S+)\.$/,
    ar: (size, most) =>
      `حجم الملف ${size} ميغابايت، وأكبر ما يُقرأ ${most}. يُقسم إلى ملفات، أو يُنقل من المجلد.`,
  },
  {
    message: /^The bytes look like UTF-16,/,
    ar: () => 'يبدو الملف بترميز UTF-16 بلا علامة في أوله تدل عليه. يُحفظ بترميز UTF-8.',
  },
  {
    message: /^The letters of this text are lost:/,
    ar: () =>
      'ضاعت حروف هذا النص، وحلّت محلها علامات استفهام. يلزم نسخ النص من مصدره من جديد، وحفظه بترميز UTF-8.',
  },
  {
    message: /^(.+) and (.+) have one name, and only the first is read\.$/,
    ar: (first, second) =>
      `الملفان ⁨${first}⁩ و⁨${second}⁩ باسم واحد، ولا يُقرأ إلا الأول. يُغيّر اسم أحدهما أو يُحذف.`,
  },
  {
    message: /^This link leads nowhere\.$/,
    ar: () => 'هذا رابط لا يؤدي إلى ملف. يوضع مكانه ملف نصي، أو يُحذف.',
  },
  {
    message: /^This link leads out of the folder of seeds/,
    ar: () => 'هذا رابط إلى خارج مجلد الأخبار، فلم يُتبع. يوضع مكانه ملف نصي، أو يُحذف.',
  },
  {
    message: /^This (?:is not a plain file|link does not lead to a plain file)\.$/,
    ar: () => 'هذا ليس ملفًا عاديًا. يوضع مكانه ملف نصي، أو يُحذف.',
  },
  {
    message: /^The file cannot be read: (.+)\.$/,
    ar: (cause) => `لا يمكن قراءة الملف: ⁨${cause}⁩. يلزم التحقق من وجوده ومن إذن قراءته.`,
  },
  {
    message: /^The front matter names the picture (.+), and there is none\./,
    ar: (image) =>
      `الصورة ⁨${image}⁩ المذكورة في الترويسة غير موجودة. توضع بهذا الاسم بجانب الملف بصيغة jpg أو png أو webp أو avif أو gif، أو يُصحَّح الاسم.`,
  },
];
