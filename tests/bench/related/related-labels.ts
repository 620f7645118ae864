import type { LabelledSet } from './labelled-sets.ts';

/** What is known of which stories of a set belong together. */
export interface RelatedLabels {
  /** Grades of relevance by story and other story; none where the set has no grades. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly categories: ReadonlyMap<string, string>;
  /** Stories of one text. */
  readonly groups: readonly (readonly string[])[];
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const field = (value: unknown, name: string): unknown =>
  entriesOf(value).find(([key]) => key === name)?.[1];

const numbersIn = (value: unknown): ReadonlyMap<string, number> =>
  new Map(
    entriesOf(value).flatMap(([id, grade]) => (typeof grade === 'number' ? [[id, grade]] : [])),
  );

/** Returns what the labels of a set say; what they do not have is empty. */
export function relatedLabels({ labels }: LabelledSet): RelatedLabels {
  const groups = field(labels, 'groups');
  return {
    grades: new Map(
      entriesOf(field(labels, 'qrels')).map(([id, grades]) => [id, numbersIn(grades)]),
    ),
    categories: new Map(
      entriesOf(field(labels, 'stories')).flatMap(([id, label]) => {
        const category = field(label, 'category');
        return typeof category === 'string' ? [[id, category]] : [];
      }),
    ),
    groups: (Array.isArray(groups) ? groups : []).map((group: unknown) => {
      const members = field(group, 'members');
      return Array.isArray(members) ? members.filter((id) => typeof id === 'string') : [];
    }),
  };
}
