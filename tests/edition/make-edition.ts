import { assemble, type Pictures } from '../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../src/edition/newspaper/newspaper.ts';
import { storyRecordOf } from '../../src/edition/story-record.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { type Page, PAGE_KINDS } from '../../src/edition/pages/page-kinds.ts';
import { makePage } from '../../src/edition/pages/page-plan.ts';
import { paginate } from '../../src/edition/pages/paginate.ts';
import type { Story } from '../../src/story/story.ts';

/** An edition of «ورق» made of these stories. */
export const editionOf = (stories: readonly Story[], pictures?: Pictures): Edition =>
  assemble(stories.map(storyRecordOf), DEFAULT_NEWSPAPER, pictures);

/** An edition with all that is found only when it is asked for, to be compared with another. */
export const spelledOut = ({ relationsOf, ...edition }: Edition) => ({
  ...edition,
  relations: edition.stories.map((_, number) => relationsOf(number)),
});

/** All pages of that edition, by path. */
export function pagesOf(stories: readonly Story[], pictures?: Pictures): ReadonlyMap<string, Page> {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const storyOf = (id: string): Story => {
    const story = byId.get(id);
    if (story === undefined) throw new Error(`There is no story ${id}.`);
    return story;
  };
  const plans = paginate<Page>(editionOf(stories, pictures), PAGE_KINDS);
  return new Map([...plans].map(([path, plan]) => [path, makePage(plan, storyOf)]));
}
