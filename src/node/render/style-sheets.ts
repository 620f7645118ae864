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

const ATTRIBUTE_START = ' class="';
const ATTRIBUTE = / class="[^"]*"/g;

/**
 * Returns which components the HTML of `#root` shows, by their places in the list.
 *
 * @param content that HTML.
 */
export function shownComponents(
  content: string,
  components: readonly ComponentSheet[],
): readonly number[] {
  const attributes = new Set(content.match(ATTRIBUTE));
  const used = new Set(
    [...attributes].flatMap((one) => one.slice(ATTRIBUTE_START.length, -1).split(' ')),
  );
  return [...components.keys()].filter((at) =>
    components[at]?.classes.some((name) => used.has(name)),
  );
}

/**
 * Returns the styles that a page needs before its scripts run: the rules of every page, and the
 * sheets of the components that it shows.
 *
 * @param shown their places in the list.
 */
export const stylesOf = (
  shown: readonly number[],
  { base, components }: Omit<StyleSheets, 'address'>,
): string => [base, ...shown.map((at) => components[at]?.styles ?? '')].join('');
