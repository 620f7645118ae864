import type { PluralForms } from '../../arabic/counting/plural.ts';

/** The words of what a reader saves: those of every page are in `strings.ts`. */
export const savedStrings = {
  needsScripts: 'المحفوظات تبقى في المتصفح وحده، وهذا المتصفح لا يشغّل جافاسكربت.',
  kept: 'حُفظ الخبر، وتجده في «المحفوظات»',
  removed: 'أُزيل الخبر من المحفوظات',
  forbidden: 'لا يسمح هذا المتصفح بحفظ شيء، كما في التصفح الخفي: يبقى ما بقيت هذه الصفحة مفتوحة.',
  full: 'لا مكان على هذا الجهاز: يبقى ما بقيت هذه الصفحة مفتوحة.',
  resume: 'متابعة من آخر موضع',
  continueReading: 'متابعة القراءة',

  note: 'كل ما هنا على هذا الجهاز وحده، ولا يُرسل منه شيء.',
  emptyTitle: 'لا شيء محفوظ حتى الآن',
  emptyText: 'زر «حفظ» بين أدوات كل خبر يضعه هنا، ويبقى حتى يُزال.',
  stories: 'أخبار محفوظة',
  savedOn: 'حُفظ في {date}',
  remove: 'إزالة',
  undo: 'تراجع',
  history: 'أخبار فُتحت',
  historyNote: 'عناوينها أخفت من غيرها في القوائم.',
  clearHistory: 'مسح السجل',
  historyCleared: 'مُسح السجل.',

  transfer: 'على جهاز آخر',
  transferText:
    'ملف واحد يحمل ما حُفظ وما فُتح ومواضع القراءة والمقاطع المظللة. ما فيه يُضاف إلى ما على الجهاز، ولا يُحذف شيء.',
  exportFile: 'تنزيل الملف',
  importFile: 'إضافة من ملف',
  fileName: 'محفوظات-{date}.json',
  unreadable: 'هذا الملف ليس من ملفات المحفوظات، أو لم يكتمل تنزيله. لم يتغيّر شيء.',
  foreign: 'هذا الملف ليس من ملفات المحفوظات. لم يتغيّر شيء.',
  newer: 'هذا الملف من نسخة أحدث من هذه الصفحة. بعد تحديثها يمكن أن يُضاف.',
  damaged: 'في هذا الملف ما لا يُقرأ. لم يتغيّر شيء.',

  highlights: 'مقاطع مظللة',
  highlighted: 'ظُلّل المقطع، وتجده في «المحفوظات»',
  highlightRemoved: 'أُزيل التظليل',
  noteKept: 'حُفظت الملاحظة',
  passageTooLong: 'المقطع أطول من أن يُظلَّل',
  passageGone: 'لم يعد هذا المقطع في الخبر.',
};

/** The counted phrases, in the six forms of Arabic (CLDR). */
export const savedPlurals = {
  added: {
    zero: 'لا جديد في هذا الملف.',
    one: 'أُضيف خبر واحد.',
    two: 'أُضيف خبران.',
    few: 'أُضيفت {n} أخبار.',
    many: 'أُضيف {n} خبرًا.',
    other: 'أُضيف {n} خبر.',
  },
  addedHighlights: {
    zero: 'لا مقطع جديد فيه.',
    one: 'أُضيف مقطع مظلل واحد.',
    two: 'أُضيف مقطعان مظللان.',
    few: 'أُضيفت {n} مقاطع مظللة.',
    many: 'أُضيف {n} مقطعًا مظللًا.',
    other: 'أُضيف {n} مقطع مظلل.',
  },
} satisfies Record<string, PluralForms>;
