import { nameBelow } from './list-names.ts';
import type { FileProblem } from '../problem.ts';

/** Texts under another name, and documents of programs that write texts. */
const TEXT_ENDING = /\.(?:md|markdown|text)$/i;
const DOCUMENT_ENDING = /\.(?:docx?|odt|rtf|pdf|pages|epub|html?)$/i;

/** What stands in folders for those who work in them. */
const NOTE = /(?:^|\/)(?:readme|license|licence|changelog|contributing)\.\w+$/i;

/** Returns what is to be said of documents among the seeds that an editor may take for seeds: they are not read. */
export const otherDocuments = (dir: string, files: readonly string[]): readonly FileProblem[] =>
  files.flatMap((file) => {
    const name = nameBelow(dir, file);
    if (name === null || NOTE.test(name)) return [];
    const isText = TEXT_ENDING.test(name);
    if (!isText && !DOCUMENT_ENDING.test(name)) return [];
    return {
      file: name,
      message: 'This is no seed, and was left out: seeds are text files that end in .txt.',
      remedy: isText
        ? 'Give it a name that ends in .txt, or take it away.'
        : 'Copy the text of the story into a .txt file, and take this one away.',
    };
  });
