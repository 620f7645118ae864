import { composeStory } from './compose-story.ts';
import { labelLines } from './label-lines.ts';
import { lineFacts } from './line-facts.ts';
import { splitLines } from './split-lines.ts';
import type { SeedReading } from './story.ts';
import { surroundings } from './surroundings.ts';

/**
 * Takes the text of a seed and its id (path below the seeds folder, `/` between folders, without
 * `.txt`); gives its story, or that it holds none.
 */
export function parseStory(text: string, id: string): SeedReading {
  const lines = splitLines(text);
  if (!lines.some((line) => line.text !== '')) {
    return {
      kind: 'empty',
      problem: {
        id,
        line: 1,
        message: 'The seed holds no words.',
        remedy: 'Write the story in it, or delete the file.',
      },
    };
  }
  const seed = surroundings(lines.map(lineFacts));
  return { kind: 'story', story: composeStory(seed, labelLines(seed), id) };
}
