import type { Theme } from '../../arabic/lexicon/topics/themes.ts';
import type { PluralForms } from '../../arabic/counting/plural.ts';

/**
 * Every word of the interface: Modern Standard Arabic, verbal nouns on buttons, no gender. `fill`
 * fills `{name}` marks, `counted` fills `{n}`.
 */
export const strings = {
  skip: 'تخطَّ إلى المحتوى',
  mainNavigation: 'التنقل الرئيسي',
  front: 'أهم الأخبار',
  archive: 'الأرشيف',
  moreStories: 'مزيد من الأخبار',
  otherDesks: 'أقسام أخرى',
  allStories: 'كل الأخبار',
  motto: 'صحيفة للقراءة',
  aboutPaper: 'صحيفة تُبنى من ملفات نصّية: كل ملف خبر.',
  disclaimer: 'النصوص منقولة كما وردت في مصادرها.',
  contact: 'للتواصل: {words}',
  licence: 'حقوق النشر: {words}',
  inThePaper: 'في «{name}»',
  toFront: 'العودة إلى أهم الأخبار',

  emptyTitle: 'لا أخبار في هذه الطبعة حتى الآن',
  emptyText: 'الورق أبيض والمطبعة جاهزة. يظهر هنا أول خبر يصل.',
  emptyDesk: 'لا أخبار في هذا القسم حتى الآن.',
  emptyArchive: 'لا أخبار في الأرشيف حتى الآن.',

  wholeStory: 'الخبر كاملًا',
  restOfSection: 'تتمة هذا القسم',
  awaitedHeadlines: 'عناوين تنتظر نصوصها',
  noneAwaited: 'وصلت نصوص العناوين كلها.',
  allAwaited: 'كل العناوين المنتظرة',
  awaitedNote: 'ذكرتها أخبار وصلت، ونصوصها لم تصل. يوم يصل النص يفتحه العنوان نفسه.',
  draft: 'مسودة',
  waiting: 'يُنشر في {date}',
  undatedStories: 'أخبار بلا تاريخ',
  byMonth: 'الأخبار حسب الشهر',
  byDesk: 'الأخبار حسب القسم',
  byPlace: 'الأخبار حسب البلد',
  olderYears: 'سنوات أقدم',
  undated: 'لم يذكر المصدر تاريخًا',

  photo: 'صورة الخبر',
  sourceOfPhoto: 'الصورة في الأصل: {words}',
  source: 'المصدر',
  updated: 'آخر تحديث {date}',
  relativeDates: 'التواريخ النسبية في النص، مثل «اليوم» و«أمس»، تعود إلى وقت نشر الخبر الأصلي.',
  place: 'بلد',
  places: 'أماكن',
  tag: 'وسم',
  tags: 'وسوم المصدر',
  contents: 'في هذا الخبر',
  opening: 'بداية الخبر',
  previousSection: 'العنوان السابق',
  nextSection: 'العنوان التالي',
  readingTools: 'أدوات القراءة',
  openContents: 'المحتويات',
  copyLink: 'نسخ الرابط',
  copySectionLink: 'نسخ رابط هذا القسم: {section}',
  copied: 'تم نسخ الرابط',
  copyFailed: 'تعذّر نسخ الرابط',
  close: 'إغلاق',
  related: 'عناوين وردت في المصدر',
  backlinks: 'أخبار تذكر هذا الخبر',
  nearest: 'قد يهمك أيضًا',
  about: 'عن {words}',
  copies: 'نُشر أيضًا في',
  others: 'أخبار أخرى',
  neighbours: 'الخبر السابق والتالي',
  previousStory: 'الخبر السابق',
  nextStory: 'الخبر التالي',
  backToList: 'العودة إلى القائمة: {title}',
  awaitedMark: 'لم يصل بعد',

  search: 'بحث',
  searchTitle: 'البحث في الأخبار',
  searchNeedsScripts:
    'البحث يجري داخل المتصفح، وهذا المتصفح لا يشغّل جافاسكربت. الأخبار كلها في الأرشيف، وفي أقسامها:',
  searchFailedText:
    'لم يصل فهرس البحث: قد يكون الاتصال بالإنترنت مقطوعًا أو بطيئًا. ما فُتح من الأخبار في هذه الزيارة يبقى مقروءًا: يعيد إليه زر الرجوع.',
  searchAgain: 'إعادة المحاولة',

  shortcuts: 'اختصارات لوحة المفاتيح',
  shortcutsOn: 'تشغيل الاختصارات',
  shortcutHelp: 'هذه القائمة',

  awaitedKicker: 'خبر منتظر',
  awaitedTitle: 'لم يصل هذا الخبر بعد.',
  awaitedText: 'هذا العنوان محفوظ له: يوم يصل نصّه يُفتح هنا.',

  deletedKicker: 'خبر محذوف',
  deletedTitle: 'حُذف هذا الخبر',
  deletedText: 'كان في هذا العنوان خبر، ثم حُذف.',
  deletedMark: 'حُذف',

  aliasTitle: 'لهذا الخبر عنوان آخر',
  aliasText: 'الخبر المطلوب هنا:',

  disambiguationKicker: 'عنوان لأكثر من خبر',

  pageOf: 'الصفحة {number} من {count}',
  pagination: 'صفحات القائمة',
  firstPage: 'الصفحة الأولى',
  lastPage: 'الصفحة الأخيرة',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  pageNumber: 'رقم الصفحة',
  goToPage: 'الانتقال إليها',
  newer: 'أخبار أحدث',
  older: 'أخبار أقدم',

  notFoundKicker: '404',
  notFoundTitle: 'الصفحة غير موجودة',
  notFoundText: 'ربما نُقل هذا الخبر أو لم يعد متاحًا.',

  loading: 'جارٍ التحميل…',

  brokenTitle: 'حدث خطأ غير متوقع',
  brokenText: 'تعطّل عرض هذه الصفحة. إعادة تحميلها تُصلح ذلك في الغالب.',
  reload: 'إعادة تحميل الصفحة',
};

/** What a story shares with another that has nothing else in common with it. */
export const themes: Readonly<Record<Theme, string>> = {
  government: 'عن الحكم والسياسة',
  diplomacy: 'عن العلاقات الدولية',
  war: 'عن الحرب والأمن',
  justice: 'عن القضاء',
  economy: 'عن الاقتصاد',
  energy: 'عن الطاقة',
  transport: 'عن النقل',
  technology: 'عن التقنية',
  science: 'عن العلوم',
  health: 'عن الصحة',
  environment: 'عن البيئة والطقس',
  sport: 'عن الرياضة',
  culture: 'عن الثقافة',
  religion: 'عن الدين',
  education: 'عن التعليم',
  society: 'عن المجتمع',
  tourism: 'عن السياحة',
};

/** Why a page is not there: `unreachable`, as without a network; `unreadable`, as while a site changes. */
export const failures = {
  unreachable: {
    kicker: 'تعذّر الوصول',
    title: 'تعذّر تحميل الصفحة',
    text: 'قد يكون الاتصال بالإنترنت مقطوعًا أو بطيئًا. ما فُتح من الأخبار في هذه الزيارة يبقى مقروءًا: يعيد إليه زر الرجوع.',
    again: 'إعادة المحاولة',
  },
  unreadable: {
    kicker: 'تعذّر العرض',
    title: 'تعذّر عرض الصفحة',
    text: 'وصلت الصفحة بصيغة لا تعرفها هذه النسخة من الموقع. قد يكون الموقع قيد التحديث، وإعادة التحميل بعد قليل قد تُصلح ذلك.',
    again: 'إعادة تحميل الصفحة',
  },
};

/** The counted phrases, in the six forms of Arabic (CLDR). */
export const plurals = {
  readingTime: {
    zero: 'مدة القراءة: أقل من دقيقة',
    one: 'مدة القراءة: دقيقة واحدة',
    two: 'مدة القراءة: دقيقتان',
    few: 'مدة القراءة: {n} دقائق',
    many: 'مدة القراءة: {n} دقيقة',
    other: 'مدة القراءة: {n} دقيقة',
  },
  minutes: {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة',
  },
  shortReadingTime: {
    zero: 'قراءة أقل من دقيقة',
    one: 'قراءة دقيقة',
    two: 'قراءة دقيقتين',
    few: 'قراءة {n} دقائق',
    many: 'قراءة {n} دقيقة',
    other: 'قراءة {n} دقيقة',
  },
  remaining: {
    zero: 'بقي أقل من دقيقة',
    one: 'بقيت دقيقة واحدة',
    two: 'بقيت دقيقتان',
    few: 'بقيت {n} دقائق',
    many: 'بقيت {n} دقيقة',
    other: 'بقيت {n} دقيقة',
  },
  stories: {
    zero: 'لا أخبار',
    one: 'خبر واحد',
    two: 'خبران',
    few: '{n} أخبار',
    many: '{n} خبرًا',
    other: '{n} خبر',
  },
  edition: {
    zero: 'طبعة تنتظر أول خبر',
    one: 'طبعة من خبر واحد',
    two: 'طبعة من خبرين',
    few: 'طبعة من {n} أخبار',
    many: 'طبعة من {n} خبرًا',
    other: 'طبعة من {n} خبر',
  },
  inDesks: {
    zero: '',
    one: 'في قسم واحد',
    two: 'في قسمين',
    few: 'في {n} أقسام',
    many: 'في {n} قسمًا',
    other: 'في {n} قسم',
  },
  awaited: {
    zero: 'لا عنوان ينتظر',
    one: 'عنوان واحد ينتظر نصّه',
    two: 'عنوانان ينتظران نصّيهما',
    few: '{n} عناوين تنتظر نصوصها',
    many: '{n} عنوانًا ينتظر نصّه',
    other: '{n} عنوان ينتظر نصّه',
  },
  backlinks: {
    zero: 'لا يذكره خبر وصل',
    one: 'يذكره خبر واحد',
    two: 'يذكره خبران',
    few: 'تذكره {n} أخبار',
    many: 'يذكره {n} خبرًا',
    other: 'يذكره {n} خبر',
  },
  underHeadline: {
    zero: 'لا خبر تحت هذا العنوان',
    one: 'تحت هذا العنوان خبر واحد',
    two: 'تحت هذا العنوان خبران',
    few: 'تحت هذا العنوان {n} أخبار',
    many: 'تحت هذا العنوان {n} خبرًا',
    other: 'تحت هذا العنوان {n} خبر',
  },
} satisfies Record<string, PluralForms>;
