/** What has to be read, and what is gone, since files were read last. */
export interface ChangedFiles {
  /** Files by id. */
  readonly changed: ReadonlyMap<string, string>;
  /** Ids. */
  readonly gone: readonly string[];
}

/**
 * Compares two listings of files by id: an id may come to mean another file.
 *
 * @param touched the files that changed; others are as they were read.
 */
export const changedFiles = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  touched: ReadonlySet<string>,
): ChangedFiles => ({
  changed: new Map([...after].filter(([id, file]) => touched.has(file) || before.get(id) !== file)),
  gone: [...before.keys()].filter((id) => !after.has(id)),
});
