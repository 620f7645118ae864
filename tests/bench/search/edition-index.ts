import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assemble } from '../../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { textOf } from '../../../src/edition/body/story-body.ts';
import { storyRecordOf, type StoryRecord } from '../../../src/edition/story-record.ts';
import { packedIndex } from '../../../src/node/outputs/search-index.ts';
import { storyWords } from '../../../src/search/index/story-words.ts';
import { WordTableMaker } from '../../../src/search/index/word-table.ts';
import { readSeed } from '../../../src/story/read-seed.ts';

/** The index of an edition as a host sends it. */
export interface EditionIndex {
  /** Files by their names within the folder of the index, packed with gzip. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly headlines: readonly string[];
  /** What finding the words and making the files took of one processor. */
  readonly seconds: number;
}

/** Adds up what a processor spends in this process. */
class ProcessorClock {
  seconds = 0;

  time<Value>(work: () => Value): Value {
    const before = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(before);
    this.seconds += (user + system) / 1e6;
    return value;
  }
}

/** Makes the index of a folder of seeds, as a build does with one worker. */
export function indexOfSeeds(folder: string): EditionIndex {
  const clock = new ProcessorClock();
  const records: StoryRecord[] = [];
  const rows = new Map<string, number>();
  const maker = new WordTableMaker();
  for (const name of readdirSync(folder).toSorted()) {
    const id = path.basename(name, '.txt');
    const reading = readSeed(readFileSync(path.join(folder, name)), id);
    if (reading.kind !== 'story') continue;
    const text = textOf(reading.story);
    records.push(storyRecordOf(reading.story));
    rows.set(id, rows.size);
    clock.time(() => maker.add(storyWords(text)));
  }
  const edition = assemble(records, DEFAULT_NEWSPAPER, new Map());
  const files = clock.time(() => {
    const table = maker.finish();
    const packed = packedIndex(edition, (ids) => {
      const ordered = new WordTableMaker();
      for (const id of ids) ordered.addRow({ table, row: rows.get(id) ?? 0 });
      return ordered.finish();
    });
    return new Map(
      Array.from(packed, ({ name, content }) => [path.posix.basename(name), Buffer.from(content)]),
    );
  });
  return { files, headlines: records.map(({ headline }) => headline), seconds: clock.seconds };
}
