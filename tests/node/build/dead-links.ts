/** What an address of the site is the file of. */
const fileOf = (link: string): string => {
  const name = decodeURI(link).slice(1);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
};

/** The candidates of the `srcset` attributes of a page. Source: HTML Standard, "Srcset attributes". */
const candidatesOf = (html: string): readonly string[] =>
  [...html.matchAll(/srcset="([^"]*)"/gi)].flatMap(([, value = '']) =>
    value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  );

/** The files of a site that a page leads to or asks for, without what lies on other sites. */
export const linkedFiles = (html: string): readonly string[] =>
  [
    ...[...html.matchAll(/(?:(?:href|src)="|url=|url\()(\/[^"#?)]*)/g)].map(
      ([, link = '/']) => link,
    ),
    ...candidatesOf(html),
  ]
    .filter((link) => link.startsWith('/'))
    .map(fileOf);

/** The files that the JSON of a page names: every text that is an address of the site. */
export function namedFiles(json: string): readonly string[] {
  const links = new Set<string>();
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string' && value.startsWith('/')) links.add(value);
    return value;
  });
  return [...links].map(fileOf);
}

/** What a file leads to; nothing for what is no page. */
function filesLedTo(name: string, content: string): readonly string[] {
  if (name.endsWith('.html')) return linkedFiles(content);
  return name.endsWith('index.json') ? namedFiles(content) : [];
}

/**
 * Finds the links of a site that lead to nothing.
 *
 * @param files names with what is in them.
 * @returns a line for each link.
 */
export const deadLinks = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].flatMap(([name, content]) =>
    filesLedTo(name, content)
      .filter((linked) => !files.has(linked))
      .map((linked) => `${name} leads to ${linked}`),
  );
