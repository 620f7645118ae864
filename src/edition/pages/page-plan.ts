import type { PageBase } from './page-base.ts';
import { bodyOf, type StoryBody, type StoryText } from '../body/story-body.ts';

/** A page that shows the body of a story, with everything but that body. */
export interface PageWithoutBody<P extends PageBase> {
  /** All that the page takes from the edition: two equal ones and one story make one page. */
  readonly fromEdition: object;
  readonly withBody: (story: StoryBody) => P;
}

/** How one page is made: from the edition alone, or with the body of one story. */
export type PagePlan<P extends PageBase> =
  | { readonly kind: 'without-body'; readonly page: () => P }
  | {
      readonly kind: 'with-body';
      /** The id of the story. */
      readonly id: string;
      readonly withoutBody: () => PageWithoutBody<P>;
    };

/** The plan of each page, by path. Nothing is made before it is asked for. */
export type Pages<P extends PageBase> = ReadonlyMap<string, PagePlan<P>>;

/** Plans a page that shows no body. */
export const planOf = <P extends PageBase>(page: () => P): PagePlan<P> => ({
  kind: 'without-body',
  page,
});

/**
 * Makes one page.
 *
 * @param storyOf gives the text of a story by its id, for a page that shows its body.
 */
export const makePage = <P extends PageBase>(
  plan: PagePlan<P>,
  storyOf: (id: string) => StoryText,
): P =>
  plan.kind === 'without-body'
    ? plan.page()
    : plan.withoutBody().withBody(bodyOf(storyOf(plan.id)));
