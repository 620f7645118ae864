import { composeStory } from './compose/compose-story.ts';
import { withinRelatedLimit } from './compose/related.ts';
import { documentContext } from './context/document-context.ts';
import { withFrontMatter } from './front-matter/apply.ts';
import { readFrontMatter } from './front-matter/parse.ts';
import { frontMatterBlock } from './front-matter/split-block.ts';
import { labelLines } from './labelling/label-lines.ts';
import { splitLines } from './lines/split-lines.ts';
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
  const block = frontMatterBlock(text);
  const front = block === null ? null : readFrontMatter(block);
  if (front?.kind === 'error') return { kind: 'error', problem: { id, ...front.problem } };
  const end = block?.endLine ?? 0;
  const all = splitLines(text);
  const lines = all.filter(({ number }) => number > end);
  if (lines.every((line) => line.text === ''))
    return { kind: 'empty', problem: nothingIn(id, end + 1) };
  const document = documentContext(lines);
  const story = composeStory(document, labelLines(document), id);
  const frontLines = all.slice(0, all.length - lines.length);
  const whole = front === null ? story : withFrontMatter(story, front, frontLines);
  return { kind: 'story', story: withinRelatedLimit(whole) };
}
