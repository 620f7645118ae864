import type { LibraryDatabase } from '../../../src/reader/library/database.ts';
import type { Library } from '../../../src/reader/library/library.ts';

/** A library in memory. */
export function memoryDatabase(kept: Library): LibraryDatabase {
  let library = kept;
  return {
    read: () => Promise.resolve(library),
    change(change) {
      library = change(library);
      return Promise.resolve(library);
    },
    close() {},
  };
}

/** A library on a device that refuses it. */
export function failingDatabase(name: string): LibraryDatabase {
  const fail = () => Promise.reject(new DOMException('', name));
  return { read: fail, change: fail, close() {} };
}
