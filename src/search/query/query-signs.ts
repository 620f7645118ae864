/** A part of a query: words to look for, or to leave out; as they stand where they were quoted. */
export interface QueryPart {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isLeftOut: boolean;
}

/** What is in quotes of any kind, and a word after a minus. A dash between spaces, or in a word, is no minus. */
const SIGNED =
  /(?<minus>(?<!\S)[-−–])?(?:«(?<arabic>[^«»]+)»|["“”„](?<latin>[^"“”„]+)["“”]|‹(?<single>[^‹›]+)›)|(?<!\S)[-−–](?<word>\p{L}\S*)/gu;

/** Returns the parts of a query: first what has signs, then the words that have none, as one part. */
export function partsOfQuery(text: string): readonly QueryPart[] {
  const signed = Array.from(text.matchAll(SIGNED), ({ groups = {} }): QueryPart => {
    const quoted = groups['arabic'] ?? groups['latin'] ?? groups['single'];
    return {
      text: quoted ?? groups['word'] ?? '',
      isQuoted: quoted !== undefined,
      isLeftOut: groups['minus'] !== undefined || groups['word'] !== undefined,
    };
  });
  const plain = text.replaceAll(SIGNED, ' ').trim();
  return plain === '' ? signed : [...signed, { text: plain, isQuoted: false, isLeftOut: false }];
}

/** Returns a part of a query as it may be typed. */
export const writtenPart = ({ text, isQuoted, isLeftOut }: QueryPart): string =>
  `${isLeftOut ? '-' : ''}${isQuoted ? `«${text}»` : text}`;
