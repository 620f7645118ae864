import type { EditResult } from './seed-edits.ts';

/** What the page of a seed needs to write to it. */
export interface Editing {
  /** Where its forms are sent. */
  readonly action: string;
  readonly token: string;
  /** Checksum of the bytes that the page is made from. */
  readonly hash: string;
  readonly canUndo: boolean;
  /** What came of the last edit; null where there was none. */
  readonly result: EditResult | null;
}
