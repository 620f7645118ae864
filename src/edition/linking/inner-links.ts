import type { SeedProblem, Story } from '../../story/story.ts';

/** A link of a text to a page of the newspaper. */
export interface InnerLink {
  /** As the text has it: `#id` or a query may follow the path. */
  readonly to: string;
  /** Counted from 1 in the seed. */
  readonly line: number;
}

/** Returns the links of a story's body to pages of the newspaper. */
export const innerLinks = ({ sections }: Pick<Story, 'sections'>): readonly InnerLink[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ marks = [], line }) =>
      marks.flatMap(({ href }) => (href?.startsWith('/') ? { to: href, line } : [])),
    ),
  );

/** What tells which pages a story leads to. */
export interface LinkingStory {
  readonly storyRecord: { readonly id: string };
  readonly innerLinks?: readonly InnerLink[] | undefined;
}

/**
 * Returns a warning of each link within the newspaper that leads to no page.
 *
 * @param hasPage tells whether there is a page at a path.
 */
export const deadLinks = (
  stories: Iterable<LinkingStory>,
  hasPage: (path: string) => boolean,
): readonly SeedProblem[] =>
  [...stories].flatMap(({ storyRecord: { id }, innerLinks: links = [] }) =>
    links
      .filter(({ to }) => !hasPage(to.replace(/[?#].*$/u, '')))
      .map(({ to, line }) => ({
        id,
        line,
        message: `The link to ${to} leads to no page of the newspaper.`,
        remedy:
          'Copy the address of the page from the browser, from the first slash after the host.',
      })),
  );
