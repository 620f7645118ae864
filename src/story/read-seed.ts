import { decode } from './decode/decode.ts';
import { parseStory } from './parse-story.ts';
import type { SeedReading } from './story.ts';

/**
 * Takes the bytes of a seed and its id; gives its story, or why there is none. Never throws: bytes
 * that are no text are an `error` at their line.
 */
export function readSeed(bytes: Uint8Array, id: string): SeedReading {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { message, remedy, line } = decoded;
    return { kind: 'error', problem: { id, line, message, remedy } };
  }
  const reading = parseStory(decoded.text, id);
  if (reading.kind !== 'story' || decoded.warnings.length === 0) return reading;
  const ofBytes = decoded.warnings.map((message) => ({ line: 1, message }));
  return {
    kind: 'story',
    story: { ...reading.story, warnings: [...ofBytes, ...reading.story.warnings] },
  };
}
