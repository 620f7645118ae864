import { isJsonFields, type JsonFields } from '../entry/json-fields.ts';

/** What JSON-LD says of an article. Absent texts are null. */
export interface ArticleData {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly image: string | null;
  readonly keywords: readonly string[];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The kinds of articles. Source: schema.org, Article and its narrower types. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

const isArticle = (fields: JsonFields): boolean =>
  listOf(fields['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** All things of a JSON-LD text, those of `@graph` among them. */
function thingsIn(json: string): readonly JsonFields[] {
  try {
    const value: unknown = JSON.parse(json);
    return listOf(value)
      .filter(isJsonFields)
      .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isJsonFields)]);
  } catch {
    return [];
  }
}

/** A text, or the name or address of the first thing of a list. */
function textOf(value: unknown, key: 'name' | 'url'): string | null {
  const [first] = listOf(value);
  const text = isJsonFields(first) ? first[key] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

const namesOf = (value: unknown): string | null => {
  const names = listOf(value).flatMap((person) => textOf(person, 'name') ?? []);
  return names.length === 0 ? null : names.join('، ');
};

const keywordsOf = (value: unknown): readonly string[] =>
  listOf(value)
    .flatMap((text) => (typeof text === 'string' ? text.split(/[,،]/) : []))
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** Returns what the JSON-LD texts of a page say of its article, or null where they name none. */
export function articleData(texts: readonly string[]): ArticleData | null {
  const article = texts.flatMap(thingsIn).find(isArticle);
  if (article === undefined) return null;
  return {
    headline: textOf(article['headline'], 'name'),
    byline: namesOf(article['author']),
    published: textOf(article['datePublished'], 'name'),
    modified: textOf(article['dateModified'], 'name'),
    section: textOf(article['articleSection'], 'name'),
    publisher: textOf(article['publisher'], 'name'),
    image: textOf(article['image'], 'url'),
    keywords: keywordsOf(article['keywords']),
  };
}
