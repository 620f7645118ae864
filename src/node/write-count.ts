import type { WrittenFile } from './write-file.ts';

/** How many files a build wrote, left as they were, and deleted; and the bytes of all that stay. */
export interface WriteCount {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
  readonly bytes: number;
}

/** Nothing written yet. */
export const nothingWritten: WriteCount = { written: 0, unchanged: 0, deleted: 0, bytes: 0 };

/** Adds counts up. */
export const sumCounts = (one: WriteCount, other: WriteCount): WriteCount => ({
  written: one.written + other.written,
  unchanged: one.unchanged + other.unchanged,
  deleted: one.deleted + other.deleted,
  bytes: one.bytes + other.bytes,
});

/** Returns a written file as a count of one. */
export const countOf = ({ isNew, bytes }: WrittenFile): WriteCount => ({
  written: isNew ? 1 : 0,
  unchanged: isNew ? 0 : 1,
  deleted: 0,
  bytes,
});
