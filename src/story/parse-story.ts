import { documentContext } from './context/document-context.ts';
import { composeStory } from './compose/compose-story.ts';
import { withinRelatedLimit } from './compose/related.ts';
import { frontMatterBlock, type FrontMatterBlock } from './front-matter/split-block.ts';
import { readFrontMatter } from './front-matter/parse.ts';
import { labelLines } from './labelling/label-lines.ts';
import { splitLines } from './lines/split-lines.ts';
import type { SeedReading } from './story.ts';
import { withFrontMatter } from './front-matter/apply.ts';

function readText(text: string, id: string, endOfFrontMatter: number): SeedReading {
  const all = splitLines(text);
  const lines =
    endOfFrontMatter === 0 ? all : all.filter(({ number }) => number > endOfFrontMatter);
  if (!lines.some((line) => line.text !== '')) {
    return {
      kind: 'empty',
      problem: {
        id,
        line: endOfFrontMatter + 1,
        message: 'The seed holds no words.',
        remedy: 'Write the story in it, or delete the file.',
      },
    };
  }
  const document = documentContext(lines);
  return { kind: 'story', story: composeStory(document, labelLines(document), id) };
}

function readBehind(block: FrontMatterBlock, text: string, id: string): SeedReading {
  const front = readFrontMatter(block);
  if (front.kind === 'error') return { kind: 'error', problem: { id, ...front.problem } };
  const reading = readText(text, id, block.endLine);
  if (reading.kind !== 'story') return reading;
  const lines = splitLines(text).filter(({ number }) => number <= block.endLine);
  return { kind: 'story', story: withFrontMatter(reading.story, front, lines) };
}

/**
 * The story in a seed's text, that there is none, or what is wrong with its front matter.
 * @param id path below the folder of seeds, `/` between folders, without `.txt`
 */
export function parseStory(text: string, id: string): SeedReading {
  const block = frontMatterBlock(text);
  const reading = block === null ? readText(text, id, 0) : readBehind(block, text, id);
  return reading.kind === 'story'
    ? { kind: 'story', story: withinRelatedLimit(reading.story) }
    : reading;
}
