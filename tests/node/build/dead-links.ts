/** The files of a site that a page leads to or asks for, without what lies on other sites. */
export const linkedFiles = (html: string): readonly string[] =>
  [...html.matchAll(/(?:(?:href|src)="|url=|url\()(\/[^"#?)]*)/g)]
    .map(([, link = '/']) => decodeURI(link).slice(1))
    .map((name) => (name === '' || name.endsWith('/') ? `${name}index.html` : name));

/**
 * Finds the links of a site that lead to nothing.
 *
 * @param files names with what is in them.
 * @returns a line for each link.
 */
export const deadLinks = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, html]) =>
      linkedFiles(html)
        .filter((linked) => !files.has(linked))
        .map((linked) => `${name} leads to ${linked}`),
    );
