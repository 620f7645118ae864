import { counted } from '../../../reader/text/phrase.ts';
import type { Words } from './english.ts';

/** Every word of the pages of seeds, in Arabic. */
export const arabic: Words = {
  allSeeds: 'كل الملفات',
  seeds: 'ملفات الأخبار',
  listLead: 'كل اسم يؤدي إلى سطور ملفه، وإلى ما عُدّ كل سطر، ولماذا.',
  noSeeds: 'مكان الملفات النصّية في مجلد الأخبار، وهو فارغ.',
  noneFound: 'لا ملف في اسمه أو عنوانه هذه الكلمات.',
  find: 'بحث',
  findLabel: 'الاسم أو العنوان',
  groups: {
    error: 'تعذّرت قراءتها',
    empty: 'بلا كلمات',
    warned: 'قُرئت وعليها تنبيهات',
    narrow: 'قُرئت وفيها سطور لم يُقطع فيها',
    uncounted: 'قُرئت ولم تُفحص سطورها بعد: أعد تحميل الصفحة',
    read: 'قُرئت',
  },
  storyPage: 'صفحة الخبر',
  storyPageOf: (name) => ` لملف ${name}`,
  storyFacts: 'ما فُهم من الخبر',
  explainLong: 'شرح هذا الملف الطويل',
  pages: 'الصفحات',
  before: 'السابقة',
  next: 'التالية',
  pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
  missing: 'لا ملف بهذا الاسم.',
  missingRemedy: 'حُذف أو تغيّر اسمه: ',
  seeAll: 'كل الملفات',
  whereUnread: 'موضع الخلل',
  linesAndRoles: 'السطور وأدوارها',
  line: (line) => `السطر ${line}`,
  warning: 'تنبيه',
  narrowly: (role) => `${role}، بفارق ضئيل`,
  moreConcerns: (count) => `و${count} غيرها عند سطورها.`,
  more: (count) => `و${count} غيرها.`,
  whyNot: 'لمَ ليس',
  itsRunnerUp: 'أقرب دور آخر',
  explain: 'شرح',
  ahead: (points, role, isOnly) =>
    `${isOnly && points !== 0 ? 'فقط ' : ''}${counted(
      {
        zero: 'بالتساوي مع',
        one: 'بفارق نقطة واحدة عن',
        two: 'بفارق نقطتين عن',
        few: 'بفارق {n} نقاط عن',
        many: 'بفارق {n} نقطة عن',
        other: 'بفارق {n} نقطة عن',
      },
      points,
    )}: ${role}`,
  cannotStand: (role) => `لا يمكن أن يكون هنا: ${role}`,
  saidByEditor: 'مذكور في ترويسة الملف',
  givesWay: 'العنوان المطبوع: في ترويسة الملف عنوان غيره يحل محله، فلا يُعرض هذا.',
  guessWas: (role) => `لولا ذلك لعُدّ: ${role}`,
  forRole: 'مع ',
  againstRole: '، ومع ',
  context: 'ما تصير إليه السطور من حوله، وترتيب الصفحة',
  count: {
    seed: (n) =>
      counted(
        {
          zero: 'لا ملفات',
          one: 'ملف واحد',
          two: 'ملفان',
          few: '{n} ملفات',
          many: '{n} ملفًا',
          other: '{n} ملف',
        },
        n,
      ),
    found: (n) =>
      counted(
        {
          zero: 'لم يُعثر على شيء',
          one: 'عُثر على واحد',
          two: 'عُثر على اثنين',
          few: 'عُثر على {n}',
          many: 'عُثر على {n}',
          other: 'عُثر على {n}',
        },
        n,
      ),
    line: (n) =>
      counted(
        {
          zero: 'لا سطور',
          one: 'سطر واحد',
          two: 'سطران',
          few: '{n} سطور',
          many: '{n} سطرًا',
          other: '{n} سطر',
        },
        n,
      ),
    warning: (n) =>
      counted(
        {
          zero: 'لا تنبيهات',
          one: 'تنبيه واحد',
          two: 'تنبيهان',
          few: '{n} تنبيهات',
          many: '{n} تنبيهًا',
          other: '{n} تنبيه',
        },
        n,
      ),
    section: (n) =>
      counted(
        {
          zero: 'لا أقسام',
          one: 'قسم واحد',
          two: 'قسمان',
          few: '{n} أقسام',
          many: '{n} قسمًا',
          other: '{n} قسم',
        },
        n,
      ),
    block: (n) =>
      counted(
        {
          zero: 'لا فقرات',
          one: 'فقرة واحدة',
          two: 'فقرتان',
          few: '{n} فقرات',
          many: '{n} فقرة',
          other: '{n} فقرة',
        },
        n,
      ),
    related: (n) =>
      counted(
        {
          zero: 'لا عناوين أخرى',
          one: 'عنوان آخر واحد',
          two: 'عنوانان آخران',
          few: '{n} عناوين أخرى',
          many: '{n} عنوانًا آخر',
          other: '{n} عنوان آخر',
        },
        n,
      ),
  },
  sections: 'الأقسام',
  opening: 'البداية',
  fromLine: (line) => `من السطر ${line}`,
  roles: 'الأدوار',
  facts: {
    headline: 'العنوان',
    title: 'عنوان الصفحة',
    kicker: 'العنوان العلوي',
    standfirst: 'المقدمة',
    byline: 'الكاتب',
    place: 'المكان',
    source: 'المصدر',
    photo: 'الصورة',
    credit: 'مصدر الصورة',
    dates: 'التواريخ',
    published: 'النشر',
    updated: 'آخر تحديث',
    origin: 'نُشر أولًا في',
    picture: 'ملف الصورة',
    address: 'العنوان على الموقع',
    draft: 'مسودة',
    related: 'عناوين أخرى',
    tags: 'الوسوم',
    furniture: 'زوائد الصفحة',
    desk: 'القسم',
    language: 'اللغة',
  },
  yes: 'نعم',
  roleOf: (line) => `دور السطر ${line}`,
  asGuessed: (role) => `كما قُدّر: ${role}`,
  severalLines: 'عدة سطور معًا',
  chooseLines:
    'لإعطاء عدة سطور دورًا واحدًا: اضغط رقم أولها، ثم رقم آخرها مع المفتاح Shift، أو تنقّل بين الأرقام بالأسهم وShift مضغوط. والنموذج تحت السطور.',
  firstLine: 'من السطر',
  lastLine: 'إلى السطر',
  roleOfLines: 'الدور',
  nothingSaid: 'كما قُدّر',
  set: 'حفظ',
  undo: 'تراجع',
  unanswered:
    'لم يصل رد من الخادم، أو لم يعد السطر هنا. يمكن اختيار الدور من جديد إن لم يظهر في الصفحة.',
  outcomes: {
    written: (line, span) =>
      span === 1
        ? `كُتب في ترويسة الملف، ورقم السطر الآن ${line}.`
        : `كُتب في ترويسة الملف، وأرقام السطور الآن من ${line} إلى ${line + span - 1}.`,
    undone: () => 'تم التراجع، والملف كما كان.',
    changed: () =>
      'تغيّر الملف في أثناء ذلك، فلم يُكتب شيء. هذا حاله الآن، ويمكن اختيار الدور من جديد.',
    'read-only': () => 'الملف للقراءة فقط، فلم يُكتب شيء. يلزم إذن الكتابة فيه وفي مجلده.',
    failed: () => 'لم يقبل القرص الكتابة، فلم يُكتب شيء. يلزم فحص الملف ومجلده.',
    refused: () =>
      'لا يمكن قول ذلك في الترويسة على حالها، فلم يُكتب شيء. يمكن كتابته باليد تحت roles، في كل سطر واحد.',
    nothing: () => 'لا شيء للتراجع عنه.',
  },
};
