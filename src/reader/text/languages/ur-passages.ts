import type { Sheet } from './sheet.ts';

/** The words of the tools for passages of a story, in Urdu. */
export const passageStrings: Sheet['passageStrings'] = {
  selectedPassage: 'منتخب اقتباس',
  highlightedPassage: 'نمایاں اقتباس',
  note: 'نوٹ',
  addNote: 'نوٹ لکھیں',
  editNote: 'نوٹ میں ترمیم',
  keepNote: 'نوٹ محفوظ کریں',
  removeHighlight: 'نمایاں نشان ہٹائیں',
  undo: 'واپس لائیں',
  passageGone: 'یہ اقتباس اب خبر میں نہیں',
};
