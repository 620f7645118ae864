import type { TextLine } from './text-line.ts';

/** The picture of an entry. `address` is as its source writes it. */
export interface EntryPicture {
  readonly address: string;
  readonly caption: string | null;
  /** What it shows. */
  readonly alt: string | null;
}

/** One story as its source has it. Absent texts are null. */
export interface Entry {
  /**
   * Tells it from all others, at every run: its address or its id at the source. Null where the source has neither:
   * then where its file lies tells it.
   */
  readonly key: string | null;
  /** What its seed is called after, beside a checksum. */
  readonly name: string;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** `YYYY-MM-DD`, or an ISO 8601 moment; so is `updated`. */
  readonly date: string | null;
  readonly updated: string | null;
  readonly tags: readonly string[];
  /** The desk that the source names. */
  readonly desk: string | null;
  /** Who published it. */
  readonly source: string | null;
  /** Where it was published: an http or https address. */
  readonly url: string | null;
  readonly draft: boolean;
  readonly lines: readonly TextLine[];
  readonly picture: EntryPicture | null;
}

/** An entry without anything, to be spread. */
export const EMPTY_ENTRY: Omit<Entry, 'key' | 'name'> = {
  headline: null,
  standfirst: null,
  byline: null,
  date: null,
  updated: null,
  tags: [],
  desk: null,
  source: null,
  url: null,
  draft: false,
  lines: [],
  picture: null,
};

/** Why an entry is not imported: `message` says what is wrong, `remedy` how to mend it. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

/** What came of reading one entry of a source. `line` counts from 1; null for the file as a whole. */
export type EntryReading = { readonly line: number | null } & (
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** It was read, and is no story that is wanted: a draft of another program, a summary. */
  | ({ readonly kind: 'left out' } & Refusal)
  | ({ readonly kind: 'failed' } & Refusal)
);
