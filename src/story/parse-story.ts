import { composeStory } from './compose/compose-story.ts';
import { withinRelatedLimit } from './compose/related.ts';
import { editedSeed } from './edited-seed.ts';
import { withFrontMatter } from './front-matter/apply.ts';
import { frontMatterOf } from './front-matter/front-matter.ts';
import { labelLines } from './labelling/label-lines.ts';
import { splitLines } from './lines/split-lines.ts';
import { apartFromPictures } from './lines/written-picture.ts';
import type { SeedProblem, SeedReading } from './story.ts';

function nothingIn(id: string, line: number): SeedProblem {
  const message = 'The seed holds no words.';
  return { id, line, message, remedy: 'Write the story in it, or delete the file.' };
}

/**
 * Returns the story in a seed's text, that there is none, or what its front matter has wrong.
 * @param id path below the folder of seeds, `/` between folders, without `.txt`
 */
export function parseStory(text: string, id: string): SeedReading {
  const front = frontMatterOf(text);
  if (front.kind === 'error') {
    const [problem, ...others] = front.problems;
    return {
      kind: 'error',
      problem: { id, ...problem },
      ...(others.length > 0 && { others: others.map((other) => ({ id, ...other })) }),
    };
  }
  const { endLine } = front;
  const all = splitLines(text);
  const own = all.filter(({ number }) => number > endLine);
  const { lines, pictures } = apartFromPictures(own);
  if (lines.every((line) => line.text === ''))
    return { kind: 'empty', problem: nothingIn(id, endLine + 1) };
  const edited = editedSeed(lines, front.kind === 'fields' ? front.fields : null);
  const { document, told } = edited;
  const story = composeStory(document, labelLines(document, told.roles), id, { ...told, pictures });
  const said = { ...front, warnings: [...front.warnings, ...edited.warnings] };
  const frontLines = all.slice(0, all.length - own.length);
  return { kind: 'story', story: withinRelatedLimit(withFrontMatter(story, said, frontLines)) };
}
