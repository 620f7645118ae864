import { onOneLine } from '../entry/text-line.ts';

/** Signs that some file system refuses in a name. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const REFUSED_SIGNS = /["*/:<>?\\|\p{Cc}\p{Cf}]+/gu;

/** Categories of stories that have none. */
const NO_DESK = new Set(['uncategorized', 'uncategorised', 'غير مصنف', 'بدون تصنيف', 'posts']);

/** Longest name of a folder, in UTF-16 code units: some file systems allow 255 bytes. */
const MAX_LENGTH = 60;

/** Between a category and those below it. */
const LEVELS = /\s*[>»›]\s*/u;

/**
 * Returns the folder of a desk by the name that a source has for it: a name on one level, that every file
 * system takes and that hides nothing. Null where the name says nothing.
 */
export function deskFolder(name: string | null): string | null {
  const [top = ''] = (name ?? '').split(LEVELS);
  const plain = onOneLine(top.replaceAll(REFUSED_SIGNS, ' ')).replaceAll(/^[. ]+|[. ]+$/g, '');
  const folder = plain.slice(0, MAX_LENGTH).trim().toWellFormed().replaceAll('\uFFFD', '');
  return folder === '' || NO_DESK.has(folder.toLowerCase()) ? null : folder;
}

/** Folders of site builders, and of years and months. */
const NO_DESK_FOLDER = /^(?:[._].*|\d+|blog|content|drafts|html|pages|posts|public|site|src)$/i;

/**
 * Returns the desk that the folders of a file name, or null: the last that is not one of a program.
 *
 * @param name path of the file below the folder that is imported, `/` between.
 */
export function deskOfFolders(name: string): string | null {
  const folders = name.split('/').slice(0, /\/_?index\.[a-z]+$/i.test(name) ? -2 : -1);
  return deskFolder(folders.findLast((folder) => !NO_DESK_FOLDER.test(folder)) ?? null);
}
