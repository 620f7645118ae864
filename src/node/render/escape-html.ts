const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const needsEscape = /[&<>"]/;

/** Escapes a text for HTML, inside an element or a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  needsEscape.test(text)
    ? text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
    : text;
