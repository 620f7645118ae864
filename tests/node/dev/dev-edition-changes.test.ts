import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spelledOut } from '../../edition/make-edition.ts';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { PAGE_KINDS } from '../../../src/edition/pages/page-kinds.ts';
import { openDevEdition, type DevEdition } from '../../../src/node/dev/dev-edition.ts';
import type { Picture } from '../../../src/edition/summaries/picture.ts';
import type { SeedReading, Story } from '../../../src/story/story.ts';
import { makeStory, published, silentFrontMatter } from '../../edition/make-story.ts';

// Few ids and headlines, so that stories meet: the same, near, and named before they come.
const id = fc.constantFrom('أ', 'ب', 'ج', 'سياسة/د', 'سياسة/ه', 'رياضة/و');
const headline = fc.constantFrom(
  'وزير الخارجية العراقي يستقبل نظيره التركي في بغداد اليوم',
  'وزير الخارجية العراقي يستقبل نظيره التركي في بغداد',
  'وزير الخارجية العراقي يستقبل نظيرة التركي في بغداد اليوم',
  'وزير الخارجية العراقى يستقبل نظيره التركي في بغداد اليوم',
  'ارتفاع أسعار النفط 3 دولارات',
  'ارتفاع أسعار النفط 5 دولارات',
  'أ',
  '؟؟',
);

const said: fc.Arbitrary<Partial<Story>> = fc
  .record({
    headline,
    related: fc.array(headline, { maxLength: 3 }),
    date: fc.constantFrom(null, null, '2024-01-27', '2024-02-09'),
    desk: fc.constantFrom(null, 'سياسة'),
    text: fc.constantFrom('نص أول.', 'نص ثان أطول من الأول.'),
    slug: fc.constantFrom(null, null, null, 'أ'),
    aliases: fc.constantFrom([], [], [], ['ارتفاع أسعار النفط 5 دولارات']),
  })
  .map(({ date, text, slug, aliases, ...rest }) => ({
    ...rest,
    ...(date === null ? {} : published(date)),
    sections: [{ subhead: null, blocks: [{ kind: 'paragraph' as const, text, line: 3 }] }],
    frontMatter: { ...silentFrontMatter, slug, aliases },
  }));

const paper = { newspaper: DEFAULT_NEWSPAPER, today: '2024-01-27', kinds: PAGE_KINDS };

type Change =
  | { readonly kind: 'write'; readonly id: string; readonly said: Partial<Story> }
  | { readonly kind: 'edit'; readonly id: string; readonly text: string }
  | { readonly kind: 'break' | 'empty' | 'delete' | 'picture'; readonly id: string }
  | { readonly kind: 'rename'; readonly id: string; readonly to: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), id, said }),
  fc.record({ kind: fc.constant('edit' as const), id, text: fc.string() }),
  fc.record({ kind: fc.constantFrom('break', 'empty', 'delete', 'picture'), id }),
  fc.record({ kind: fc.constant('rename' as const), id, to: id }),
);

const problemOf = (seed: string) => ({ id: seed, line: 1, message: 'No.', remedy: 'Mend it.' });

/** The folder of seeds, as plainly as can be. */
class Folder {
  readonly edition: DevEdition;
  /** The last good story of each seed. */
  readonly #stories = new Map<string, Story>();
  #pictures: ReadonlyMap<string, Picture> = new Map();

  constructor(first: ReadonlyMap<string, Partial<Story>>) {
    for (const [seed, words] of first) this.#stories.set(seed, makeStory(seed, words));
    this.edition = openDevEdition(this.#readings(), paper);
  }

  #readings(): Map<string, SeedReading> {
    return new Map([...this.#stories].map(([seed, story]) => [seed, { kind: 'story', story }]));
  }

  take(all: readonly Change[]): void {
    const changes = new Map<string, SeedReading | null>();
    const write = (story: Story): void => {
      this.#stories.set(story.id, story);
      changes.set(story.id, { kind: 'story', story });
    };
    const remove = (seed: string, reading: SeedReading | null): void => {
      this.#stories.delete(seed);
      changes.set(seed, reading);
    };
    for (const each of all) {
      // The newest reading of a seed counts, so that a seed changes once in a batch.
      if (changes.has(each.id) || (each.kind === 'rename' && changes.has(each.to))) continue;
      const before = this.#stories.get(each.id);
      if (each.kind === 'write') write(makeStory(each.id, each.said));
      else if (each.kind === 'edit' && before !== undefined)
        write({ ...before, standfirst: each.text });
      else if (each.kind === 'break')
        changes.set(each.id, { kind: 'error', problem: problemOf(each.id) });
      else if (each.kind === 'empty')
        remove(each.id, { kind: 'empty', problem: problemOf(each.id) });
      else if (each.kind === 'delete') remove(each.id, null);
      else if (each.kind === 'rename' && before !== undefined) {
        remove(each.id, null);
        write({ ...before, id: each.to });
      } else if (each.kind === 'picture')
        this.#pictures = new Map([
          ...this.#pictures,
          [each.id, { sources: [{ path: '/1.jpg', width: 3 }], width: 3, height: 2 }],
        ]);
    }
    this.edition.change(changes, this.#pictures);
  }

  afresh(): DevEdition {
    return openDevEdition(this.#readings(), paper, this.#pictures);
  }
}

test('after any changes the edition is the one that those seeds give afresh', () => {
  fc.assert(
    fc.property(
      fc.dictionary(id, said, { maxKeys: 6 }),
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      (first, rounds) => {
        const folder = new Folder(new Map(Object.entries(first)));
        for (const round of rounds) {
          folder.take(round);
          const afresh = folder.afresh();
          expect(spelledOut(folder.edition.edition())).toEqual(spelledOut(afresh.edition()));
          for (const { path } of afresh.edition().stories)
            expect(folder.edition.pageAt(path)).toEqual(afresh.pageAt(path));
          expect(folder.edition.pageAt('/')).toEqual(afresh.pageAt('/'));
        }
      },
    ),
    { numRuns: 150 },
  );
});
