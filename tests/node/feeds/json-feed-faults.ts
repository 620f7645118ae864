const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isAddress = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);
const isLanguage = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z]{2,3}$/.test(value);
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const listOf =
  (isMember: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length > 0 && value.every(isMember);
const isAuthor = (value: unknown): boolean => isObject(value) && isText(value['name']);

/** The fields that may stand, what each must be, and whether it must stand. */
type Fields = Readonly<Record<string, readonly [(value: unknown) => boolean, 'required'?]>>;

/** Source: JSON Feed Version 1.1, "Top-level". */
const FEED_FIELDS: Fields = {
  version: [(value) => value === 'https://jsonfeed.org/version/1.1', 'required'],
  title: [isText, 'required'],
  description: [isText],
  home_page_url: [isAddress, 'required'],
  feed_url: [isAddress, 'required'],
  language: [isLanguage, 'required'],
  authors: [listOf(isAuthor)],
  items: [Array.isArray, 'required'],
};

/** Source: JSON Feed Version 1.1, "Items". */
const ITEM_FIELDS: Fields = {
  id: [isText, 'required'],
  url: [isAddress, 'required'],
  external_url: [isAddress],
  title: [isText, 'required'],
  content_html: [isText, 'required'],
  summary: [isText],
  image: [isAddress],
  date_published: [isMoment],
  date_modified: [isMoment],
  authors: [listOf(isAuthor)],
  tags: [listOf(isText)],
  language: [isLanguage],
};

function* fieldFaults(value: unknown, fields: Fields): Generator<string> {
  if (!isObject(value)) {
    yield 'is no object';
    return;
  }
  for (const [name, [isRight, required]] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name)) {
      if (required !== undefined) yield `has no ${name}`;
    } else if (!isRight(value[name])) yield `has the ${name} ${JSON.stringify(value[name])}`;
  }
  for (const name of Object.keys(value)) if (!Object.hasOwn(fields, name)) yield `has a ${name}`;
}

/** Tells what of a JSON feed breaks a rule of version 1.1. */
export function jsonFeedFaults(json: string): readonly string[] {
  const feed: unknown = JSON.parse(json);
  const items = isObject(feed) && Array.isArray(feed['items']) ? feed['items'] : [];
  const ids = items.map((item: unknown) => (isObject(item) ? item['id'] : item));
  return [
    ...fieldFaults(feed, FEED_FIELDS),
    ...items.flatMap((item: unknown) => [...fieldFaults(item, ITEM_FIELDS)]),
    ...(new Set(ids).size < ids.length ? ['has two items of one id'] : []),
  ];
}
