import type { Newspaper } from '../../edition/newspaper/newspaper.ts';

/** A story in a feed. Addresses are whole; texts are plain where they are not said to be HTML. */
export interface FeedEntry {
  /** Stays when the headline, and with it the address, is corrected. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly author?: string | undefined;
  /** The desk, then the tags. */
  readonly categories: readonly string[];
  readonly summary?: string | undefined;
  /** The whole text. */
  readonly html: string;
  readonly image?: string | undefined;
  /** Where the story first stood. */
  readonly origin?: string | undefined;
  /** A moment of RFC 3339, where the story states its day. */
  readonly published?: string | undefined;
  /** The moment of the last change; else that of the publication. */
  readonly updated?: string | undefined;
}

/** A list of stories, as it is offered to programs that follow it. Addresses are whole. */
export interface Feed {
  readonly newspaper: Pick<Newspaper, 'name' | 'motto' | 'licence' | 'locale'>;
  readonly title: string;
  /** The page of the same stories. */
  readonly home: string;
  /** Where the feed itself stands, in each format. */
  readonly addresses: { readonly xml: string; readonly json: string };
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}
