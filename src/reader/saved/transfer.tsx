import { useRef, useState } from 'react';
import { readLibraryFile, libraryFile } from '../library/library-file.ts';
import { highlightKey, merged } from '../library/library-changes.ts';
import type { LibraryStore } from '../library/library-store.ts';
import { useLibrary } from '../library/use-library.ts';
import { counted, fill } from '../text/phrase.ts';
import { savedPlurals, savedStrings } from '../text/saved-strings.ts';
import { downloadText } from './download-text.ts';
import { localDay } from './local-day.ts';
import { troubleText } from './save-story.ts';

/** In bytes. A file of 5,000 stories has 2 MB. */
const MAX_FILE = 20_000_000;

/**
 * Adds what a file holds to the library. Never rejects.
 *
 * @returns what is to be said of it.
 */
async function addFile(library: LibraryStore, file: File): Promise<string> {
  if (file.size > MAX_FILE) return savedStrings.foreign;
  const content = readLibraryFile(await file.text().catch(() => ''));
  if (content.fault !== null) return savedStrings[content.fault];
  const before = library.current().library;
  const trouble = await library.change((all) => merged(all, content.library));
  if (trouble !== null) return troubleText(trouble);
  const known = new Set([...before.saved, ...before.opened].map(({ path }) => path));
  const paths = [...content.library.saved, ...content.library.opened].map(({ path }) => path);
  const added = new Set(paths.filter((path) => !known.has(path))).size;
  const knownChanges = new Map(before.highlights.map((one) => [highlightKey(one), one.changedAt]));
  // A newer note comes along as a passage does.
  const passages = library
    .current()
    .library.highlights.filter(
      (one) => knownChanges.get(highlightKey(one)) !== one.changedAt,
    ).length;
  const stories = added > 0 || passages <= 0 ? [counted(savedPlurals.added, added)] : [];
  return passages > 0
    ? [...stories, counted(savedPlurals.addedHighlights, passages)].join(' ')
    : stories.join(' ');
}

/** Renders what takes the library to another device: one file, which is written and read here. */
export function Transfer() {
  const library = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');

  function download(): void {
    const day = localDay(Date.now());
    const name = fill(savedStrings.fileName, { date: day });
    downloadText(libraryFile(library.current().library, day), name);
  }

  async function add(chosen: HTMLInputElement): Promise<void> {
    const [file] = chosen.files ?? [];
    if (file === undefined) return;
    setMessage(await addFile(library, file));
    // The same file may be chosen again.
    chosen.value = '';
  }

  return (
    <section className="section">
      <h2>{savedStrings.transfer}</h2>
      <p className="soft">{savedStrings.transferText}</p>
      <button type="button" className="go" onClick={download}>
        {savedStrings.exportFile}
      </button>
      <button type="button" className="go" onClick={() => input.current?.click()}>
        {savedStrings.importFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => void add(currentTarget)}
      />
      <output>{message}</output>
    </section>
  );
}
