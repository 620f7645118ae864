import { decode } from './decode/decode.ts';
import { parseStory } from './parse-story.ts';
import type { SeedProblem, SeedReading } from './story.ts';

function readText(bytes: Uint8Array, id: string, parse: typeof parseStory): SeedReading {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { message, remedy, line } = decoded;
    return { kind: 'error', problem: { id, line, message, remedy } };
  }
  const reading = parse(decoded.text, id);
  if (reading.kind !== 'story' || decoded.warnings.length === 0) return reading;
  const ofBytes = decoded.warnings.map((message) => ({ line: 1, message }));
  return {
    kind: 'story',
    story: { ...reading.story, warnings: [...ofBytes, ...reading.story.warnings] },
  };
}

function ownFault(id: string, error: unknown): SeedProblem {
  return {
    id,
    line: 1,
    message: `The program failed on this seed: ${String(error)}.`,
    remedy:
      'This is a fault of the program: report it with this file, and take the file out meanwhile.',
  };
}

/**
 * Returns the story in the bytes of a seed, or why there is none. Never throws.
 *
 * A throw of the parser becomes a problem of that seed, so that all others are still read.
 * @param id path below the folder of seeds, `/` between folders, without `.txt`
 */
export function readSeed(
  bytes: Uint8Array,
  id: string,
  parse: typeof parseStory = parseStory,
): SeedReading {
  try {
    return readText(bytes, id, parse);
  } catch (error) {
    return { kind: 'error', problem: ownFault(id, error) };
  }
}
