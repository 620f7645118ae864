import type { PluralForms } from '../../arabic/counting/plural.ts';

/** The words of the search that come with its code: those of every page are in `strings.ts`. */
export const searchStrings = {
  placeholder: 'كلمة أو أكثر',
  clear: 'مسح',
  hint: 'يكفي بعض الكلمة، ولا فرق بين «إيران» و«ايران»، ولا بين «مسؤول» و«مسئول»، ولا بين «مكتبة» و«المكتبات».',
  searching: 'جارٍ البحث…',
  results: 'نتائج البحث',
  filterResults: 'تصفية النتائج',
  desk: 'القسم',
  year: 'السنة',
  anyValue: 'الكل',
  resultOrder: 'ترتيب النتائج',
  byRelevance: 'الأقرب',
  byDate: 'الأحدث',
  resultsWithSomeWords: 'فيها بعض الكلمات',
  resultsCorrected: 'لا نتائج لبعض ما كُتب. هذه نتائج أقرب ما إليه: «{words}».',
  noResults: 'لا نتائج للبحث عن «{words}»',
  noResultsText: 'قد تنفع كلمة أخرى أو كلمات أقل، أو قسم من الأقسام.',
  noResultsFiltered: 'لا نتائج بهذه التصفية.',
  withoutFilters: 'البحث من دون تصفية',
  nearestWords: 'كلمات قريبة في الأخبار',
  desks: 'الأقسام',
  resultPages: 'صفحات النتائج',
  resultPage: 'الصفحة {number} من {count}',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  searchFailed: 'تعذّر البحث',
  nearPages: 'صفحات عنوانها قريب من هذا',
  searchFor: 'البحث عن «{words}»',
  foundWords: 'كلمات البحث في هذا الخبر',
  previousFound: 'الموضع السابق',
  nextFound: 'الموضع التالي',
  removeMarks: 'إزالة التمييز',
};

/** The counted phrases of the search, in the six forms of Arabic (CLDR). */
export const searchPlurals = {
  results: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجة',
    other: '{n} نتيجة',
  },
  resultsMissing: {
    zero: '',
    one: 'نتيجة واحدة لم تصل.',
    two: 'نتيجتان لم تصلا.',
    few: '{n} نتائج لم تصل.',
    many: '{n} نتيجة لم تصل.',
    other: '{n} نتيجة لم تصل.',
  },
  found: {
    zero: 'لا مواضع',
    one: 'موضع واحد',
    two: 'موضعان',
    few: '{n} مواضع',
    many: '{n} موضعًا',
    other: '{n} موضع',
  },
} satisfies Record<string, PluralForms>;
