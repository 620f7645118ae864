/** The style sheet of a component. */
export interface ComponentSheet {
  /** The classes that its rules speak of, as they stand in HTML. */
  readonly classes: readonly string[];
  readonly styles: string;
}

/** All styles of the site. */
export interface StyleSheets {
  /** The rules of every page. */
  readonly base: string;
  /** In the order of their cascade. */
  readonly components: readonly ComponentSheet[];
  /** Address of the file that has the sheets of all components. */
  readonly address: string;
}

const CLASSES = / class="([^"]*)"/g;

/**
 * Returns the styles that a page needs before its scripts run: the rules of every page, and the
 * sheets of the components that its HTML shows.
 *
 * @param content the HTML of `#root`.
 */
export function stylesFor(
  content: string,
  { base, components }: Omit<StyleSheets, 'address'>,
): string {
  const used = new Set(
    [...content.matchAll(CLASSES)].flatMap(([, classes = '']) => classes.split(' ')),
  );
  const shown = components.filter(({ classes }) => classes.some((name) => used.has(name)));
  return [base, ...shown.map(({ styles }) => styles)].join('');
}
