/**
 * Returns JSON for the inside of a `<script>` element: no `<` is left to end it early. That is all
 * it takes where the content is data: U+2028 and U+2029 ended lines in scripts alone, before ES2019.
 * Source: HTML Standard, "Restrictions for contents of script elements".
 */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
