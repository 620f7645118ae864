import { expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { PAGE_KINDS, type Page } from '../../../src/edition/pages/page-kinds.ts';
import type { PagePlan } from '../../../src/edition/pages/page-plan.ts';
import { paginate } from '../../../src/edition/pages/paginate.ts';
import { fillRows } from '../../../src/edition/nearest/nearest-finder.ts';
import { topicVectors } from '../../../src/edition/nearest/topic-vectors.ts';
import { relationMaterial } from '../../../src/edition/related/related-stories.ts';
import { copyOfEdition, serializeEdition } from '../../../src/node/workers/serialize-edition.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory } from '../../edition/make-story.ts';

const edition = editionOf([
  makeStory('a', { headline: 'الأردن يعلن موازنة العام الجديد رسميا', desk: 'اقتصاد' }),
  makeStory('b', { related: ['الاردن يعلن موازنه العام الجديد رسميا', 'توأم', 'لم يصل بعد'] }),
  makeStory('twin-1', { headline: 'توأم', related: ['لم يصل بعد'] }),
  makeStory('twin-2', { headline: 'توأم' }),
]);

/** A copy as another thread makes it. */
function copied(): Edition {
  const relations = relationMaterial(edition.compared);
  fillRows(topicVectors(edition.compared), relations.table, edition.stories.keys());
  return copyOfEdition(serializeEdition(edition), relations);
}

/** What a page says, without the body of a story. */
const saidBy = (plan: PagePlan<Page>): unknown =>
  plan.kind === 'without-body' ? plan.page() : plan.withoutBody().fromEdition;

test('another thread makes the same pages of a copy of the edition', () => {
  const plans = [...paginate<Page>(copied(), PAGE_KINDS)].map(([path, plan]) => [
    path,
    saidBy(plan),
  ]);
  expect(plans).toEqual(
    [...paginate<Page>(edition, PAGE_KINDS)].map(([path, plan]) => [path, saidBy(plan)]),
  );
});

test('what no page shows stays behind', () => {
  const [story] = copied().stories;
  expect(Object.keys(story?.storyRecord ?? {}).toSorted()).toEqual(
    [
      'date',
      'fit',
      'headline',
      'headlineLines',
      'id',
      'lang',
      'minutes',
      'place',
      'source',
      'summary',
      'unpublished',
    ].toSorted(),
  );
});
