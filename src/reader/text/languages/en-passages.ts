import type { Sheet } from './sheet.ts';

/** The words of the tools for passages of a story, in English. */
export const passageStrings: Sheet['passageStrings'] = {
  selectedPassage: 'Selected passage',
  highlightedPassage: 'Highlighted passage',
  note: 'Note',
  addNote: 'Add a note',
  editNote: 'Edit the note',
  keepNote: 'Save the note',
  removeHighlight: 'Remove the highlight',
  undo: 'Undo',
  passageGone: 'The story does not have this passage any more',
};
