import type { Sheet } from './sheet.ts';

/** The words of the tools for passages of a story, in Persian. */
export const passageStrings: Sheet['passageStrings'] = {
  selectedPassage: 'بخش برگزیده',
  highlightedPassage: 'بخش برجسته',
  note: 'یادداشت',
  addNote: 'افزودن یادداشت',
  editNote: 'ویرایش یادداشت',
  keepNote: 'نگه‌داشتن یادداشت',
  removeHighlight: 'برداشتن برجستگی',
  undo: 'بازگرداندن',
  passageGone: 'این بخش دیگر در خبر نیست',
};
