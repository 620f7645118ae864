/** The event of the document that asks for the tools for passages: the story has some that were highlighted. */
export const PASSAGES = 'passages';

/** Tells whether words of the page are selected. */
export const areWordsSelected = (): boolean => !document.getSelection()?.isCollapsed;

/** Tells whether the address names what no element is called: it may be a passage. */
export const mayNamePassage = (): boolean =>
  window.location.hash !== '' && document.querySelector(':target') === null;
