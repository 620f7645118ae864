/** What a line of a seed, or a part of it, turned out to be. */
export type Role =
  | 'title'
  | 'headline'
  | 'repeat'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'subhead'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'related'
  | 'related-label'
  | 'tags'
  | 'furniture'
  | 'separator'
  | 'picture'
  | 'front-matter';

/** A piece of one line. The parts of a line, joined, give the line back to the letter. */
export interface Part {
  readonly role: Role;
  readonly text: string;
}

/** One non-blank line of the seed. `line` counts from 1. */
export interface SourceLine {
  readonly line: number;
  readonly parts: readonly Part[];
}

/** A stretch of a text that is emphasised, or leads somewhere. Offsets are in UTF-16 code units. */
export interface InlineMark {
  readonly start: number;
  readonly end: number;
  /** An http or https address, or the path of a page of the newspaper; without one, the words are emphasised. */
  readonly href?: string;
}

/** A text of the body, as the page shows it. `line` counts from 1. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'list-item' | 'quote';
  readonly text: string;
  readonly line: number;
  /** What the text of an item opens with, such as «- » or «3. »: a page draws its own mark in its place. */
  readonly mark?: string;
  /** The number in the mark, where it has one. */
  readonly number?: number;
  /** What its seed marks in the text, where it marks something. */
  readonly marks?: readonly InlineMark[];
  /** Whether a quote opens a stanza below another one. */
  readonly opens?: true;
}

/** A picture between the texts of the body. */
export interface PictureBlock extends PhotoNote {
  readonly kind: 'picture';
  /** Of a file beside the seed. */
  readonly name: string;
  /** The line as it stands, for where there is no such file. */
  readonly text: string;
  readonly line: number;
}

/** A piece of the body. */
export type Block = TextBlock | PictureBlock;

/** A part of one story: a subhead (null for the opening) and the blocks under it. */
export interface Section {
  readonly subhead: string | null;
  /** The hour over the subhead, of an entry of a live page. */
  readonly hour?: string;
  readonly blocks: readonly Block[];
}

/** Where the story was filed and by whom. */
export interface Dateline {
  readonly place: string | null;
  readonly source: string | null;
}

/** What the source said about a photo. */
export interface PhotoNote {
  readonly caption: string | null;
  /** What the seed marks in the caption, where it marks something. */
  readonly marks?: readonly InlineMark[];
  readonly credit: string | null;
}

/** A date the text states: its words, and the day as `YYYY-MM-DD` (or a full ISO 8601 moment). */
export interface StatedDate {
  readonly text: string;
  readonly iso: string;
  readonly line: number;
}

/** A point of a photo, in percent from its left and from its upper edge. */
export interface PhotoFocus {
  readonly x: number;
  readonly y: number;
}

/** What the front matter of a seed says that its text cannot. Absent texts are null. */
export interface FrontMatter {
  /** When the story was published: `YYYY-MM-DD`, or a full ISO 8601 moment. */
  readonly date: string | null;
  /** When it was last changed, in the same forms. */
  readonly updated: string | null;
  readonly source: string | null;
  /** Where the story first stood: an http or https address. */
  readonly url: string | null;
  /** The story's picture, beside the seed, and what it shows. */
  readonly image: string | null;
  readonly alt: string | null;
  /** What of the picture stays in view where its edges are cut; absent for its middle. */
  readonly focus?: PhotoFocus;
  /** Codes in ISO 3166-1 of the countries that the story is about, where its editor says so; none for no country. */
  readonly places?: readonly string[];
  readonly draft: boolean;
  readonly slug: string | null;
  /** Former slugs, which lead here. */
  readonly aliases: readonly string[];
}

/** Something the editor should know; the story was read all the same. */
export interface Warning {
  readonly line: number;
  readonly message: string;
}

/** What one seed says, as data. Absent texts are null. */
export interface Story {
  /** Path below the seeds folder, `/` between folders, without `.txt`. */
  readonly id: string;
  /** BCP 47 primary language, as `languageOf` tells it or the front matter says it. */
  readonly lang: string;
  /** Folder of the seed, or null at the top level. */
  readonly desk: string | null;
  readonly headline: string;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  /** What the seed marks in the standfirst, where it marks something. */
  readonly standfirstMarks?: readonly InlineMark[];
  readonly byline: string | null;
  readonly dateline: Dateline | null;
  readonly photos: readonly PhotoNote[];
  readonly dates: readonly StatedDate[];
  readonly sections: readonly Section[];
  readonly related: readonly string[];
  readonly tags: readonly string[];
  readonly furniture: readonly string[];
  readonly lines: readonly SourceLine[];
  readonly warnings: readonly Warning[];
  /** Only where the seed has front matter; its desk, lang, tags and related stand in the fields above. */
  readonly frontMatter?: FrontMatter;
}

/** Why a seed gave no story, in English, for the editor. `line` counts from 1. */
export interface SeedProblem {
  readonly id: string;
  readonly line: number;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** What came of reading one seed. An empty file is no story, and no error either. */
export type SeedReading =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'empty'; readonly problem: SeedProblem }
  | UnreadSeed;

/** A seed that cannot be read: `problem` is the first of all that is wrong with it, by lines. */
export interface UnreadSeed {
  readonly kind: 'error';
  readonly problem: SeedProblem;
  readonly others?: readonly SeedProblem[];
}
