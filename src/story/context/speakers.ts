import type { LineFacts } from '../features/line-facts.ts';

/** Who speaks in a transcript, and where. Lines are told by their indexes. */
export interface Speakers {
  /** «هالة البدري: نعم.»: the lines that a speaker's name and a colon open. */
  readonly turns: ReadonlySet<number>;
  /** The lines of the head that are the name of a speaker and nothing else. */
  readonly names: ReadonlySet<number>;
}

/** A name, or a letter for one, and what is said behind a colon. */
const TURN = /^[^\p{L}\p{N}]{0,3}(?<name>\p{L}[\p{L}\s.’'«»]{2,40}?)\s?:\s*\S/u;
const MAX_WORDS_OF_NAME = 5;

/** The colon behind a name stands among so many first characters. Most lines have none there: asked first. */
const COLON_WITHIN = 50;

/** One name opens two turns, and a transcript has so many turns, of so many speakers. */
const MIN_TURNS = 4;
const MIN_SPEAKERS = 2;
const MIN_TURNS_OF_SPEAKER = 2;

/** Turns, and what stands between them, fill so much of the lines from the first one on. */
const MIN_SHARE = 0.4;

function speakerOf({ folded, labels }: LineFacts): string | null {
  if (labels.length > 0 || !folded.slice(0, COLON_WITHIN).includes(':')) return null;
  const name = TURN.exec(folded)?.groups?.['name']?.trim();
  return name !== undefined && name.split(' ').length <= MAX_WORDS_OF_NAME ? name : null;
}

/** The indexes of the lines that each name opens. */
function linesByName(lines: readonly LineFacts[]): ReadonlyMap<string, readonly number[]> {
  const linesOf = new Map<string, number[]>();
  for (const [at, facts] of lines.entries()) {
    const name = at === 0 ? null : speakerOf(facts);
    if (name === null) continue;
    const own = linesOf.get(name);
    if (own === undefined) linesOf.set(name, [at]);
    else own.push(at);
  }
  return linesOf;
}

const NOBODY: Speakers = { turns: new Set(), names: new Set() };

/** Returns who speaks in a seed that is a transcript: two names or more that open turns again and again. */
export function speakersOf(lines: readonly LineFacts[]): Speakers {
  const linesOf = linesByName(lines);
  const speakers = [...linesOf].filter(([, own]) => own.length >= MIN_TURNS_OF_SPEAKER);
  const turns = speakers.flatMap(([, own]) => own).toSorted((one, other) => one - other);
  const [first = 0] = turns;
  const last = turns.at(-1) ?? first;
  const isTranscript =
    speakers.length >= MIN_SPEAKERS &&
    turns.length >= MIN_TURNS &&
    turns.length >= (last - first + 1) * MIN_SHARE;
  if (!isTranscript) return NOBODY;
  const named = new Set(linesOf.keys());
  const between = [...linesOf.values()].flat().filter((at) => at > first && at < last);
  const names = lines.flatMap(({ folded }, at) =>
    at > 0 && at < first && named.has(folded) ? at : [],
  );
  return { turns: new Set([...turns, ...between]), names: new Set(names) };
}
