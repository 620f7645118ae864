/** What a file is, as a source of stories. */
export type SourceKind =
  'page' | 'feed' | 'wordpress' | 'json-feed' | 'markdown' | 'addresses' | 'text';

/** So many characters tell what a file is. */
export const SAMPLE_LENGTH = 4000;

const ADDRESS = /^https?:\/\/\S+$/i;

/** Lines with `#` are notes between addresses. */
const isListOfAddresses = (sample: string): boolean => {
  // The last line of a sample may be cut.
  const lines = sample.split(/\r\n?|\n/).map((line) => line.trim());
  const told = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return told.length > 0 && told.every((line) => ADDRESS.test(line));
};

const FEED_ROOT = /<(?:rss|rdf:RDF|(?:atom:)?feed)[\s>]/i;

function kindOfXml(sample: string): SourceKind | null {
  if (!FEED_ROOT.test(sample)) return null;
  return /xmlns:wp=|<wp:wxr_version>/.test(sample) ? 'wordpress' : 'feed';
}

/**
 * Returns what a file is by its name and its beginning; null for what is no source of stories.
 *
 * @param name with its ending.
 * @param sample its first characters.
 */
export function sourceKind(name: string, sample: string): SourceKind | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'md':
    case 'mdx':
    case 'markdown':
      return 'markdown';
    case 'json':
      return sample.includes('jsonfeed.org') ? 'json-feed' : null;
    case 'txt':
      return isListOfAddresses(sample) ? 'addresses' : 'text';
    case 'html':
    case 'htm':
    case 'shtml':
    case 'xhtml':
    case 'php':
    case 'aspx':
      return 'page';
    default:
      return kindOfXml(sample) ?? (/<(?:!doctype html|html[\s>])/i.test(sample) ? 'page' : null);
  }
}
