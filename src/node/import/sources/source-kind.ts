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

/** What may stand before a root: a picture that holds XML somewhere is none. Source: XML 1.0, section 2.8. */
const PROLOG = /^\uFEFF?(?:\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/is;

const FEED_ROOT = /^<(?:rss|rdf:RDF|(?:atom(?:10)?:)?feed)[\s>]/i;

const PAGE_ROOT = /^<html[\s>]/i;

function kindOfRoot(sample: string): SourceKind | null {
  const root = sample.replace(PROLOG, '');
  if (PAGE_ROOT.test(root) || /^\uFEFF?\s*<!doctype html/i.test(sample)) return 'page';
  if (!FEED_ROOT.test(root)) return null;
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
      return kindOfRoot(sample);
  }
}
