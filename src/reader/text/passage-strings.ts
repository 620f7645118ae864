/** The words of the tools for passages of a story: they come when words are selected, or were highlighted. */
export const passageStrings = {
  selectedPassage: 'المقطع المحدد',
  highlightedPassage: 'مقطع مظلل',
  note: 'ملاحظة',
  addNote: 'إضافة ملاحظة',
  editNote: 'تعديل الملاحظة',
  keepNote: 'حفظ الملاحظة',
  removeHighlight: 'إزالة التظليل',
  undo: 'تراجع',
  passageGone: 'لم يعد هذا المقطع في الخبر',
};
