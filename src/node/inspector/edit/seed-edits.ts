import { randomBytes, timingSafeEqual } from 'node:crypto';
import { editRole } from '../../../story/edit-role.ts';
import { spliced, type ByteSplice } from '../../../story/decode/splice.ts';
import { contentName } from '../../cache/content-name.ts';
import { seedBytes } from '../../input/read-file.ts';
import type { SeedEdit } from './edit-request.ts';
import { replaceSeed, type Replaced, type SeedFile } from './replace-seed.ts';

/** What came of an edit: `refused` where front matter cannot say it, `nothing` without one to undo. */
export type Outcome =
  'written' | 'undone' | 'changed' | 'read-only' | 'failed' | 'refused' | 'nothing';

/** An outcome, and the line that it is about. */
export interface EditResult {
  readonly outcome: Outcome;
  /** Counted from 1; null where it is about none. */
  readonly line: number | null;
  /** How many lines from there the edit was about; of what was not written, nothing. */
  readonly span?: number;
}

/** How an edit is taken back. */
interface Step {
  /** Checksum of the bytes that the edit gave. */
  readonly hash: string;
  readonly undo: ByteSplice;
  /** The line before the edit. */
  readonly line: number;
}

/** Edits of one seed that can be taken back, the last ones. */
const MAX_STEPS = 100;

/** Results that a page can still ask for, the last ones. */
const MAX_RESULTS = 100;

/** Writes what an editor says on the pages of the seeds, and takes it back, while a server runs. */
export class SeedEdits {
  /** Stands in the forms of this server's pages, which no other site can read. */
  readonly token = randomBytes(18).toString('base64url');
  readonly #steps = new Map<string, Step[]>();
  /** By a key that no address can guess: what a page says of an edit comes from here alone. */
  readonly #results = new Map<string, EditResult>();

  isToken(word: string | null): boolean {
    const own = Buffer.from(this.token);
    const other = Buffer.from(word ?? '');
    return own.length === other.length && timingSafeEqual(own, other);
  }

  /** Keeps what came of an edit, and returns the key that the next page asks for it with. */
  keep(result: EditResult): string {
    const key = randomBytes(9).toString('base64url');
    this.#results.set(key, result);
    const oldest = this.#results.keys().next();
    if (this.#results.size > MAX_RESULTS && !oldest.done) this.#results.delete(oldest.value);
    return key;
  }

  /** Returns what came of an edit, by its key; null where there was none. */
  resultOf(key: string | null): EditResult | null {
    return key === null ? null : (this.#results.get(key) ?? null);
  }

  /** @param hash checksum of a seed's bytes. */
  canUndo(id: string, hash: string): boolean {
    return this.#steps.get(id)?.at(-1)?.hash === hash;
  }

  /** Makes an edit; nothing is written where the seed is not as the form's page showed it. */
  apply(seed: SeedFile, edit: SeedEdit): EditResult {
    const taken = seedBytes(seed.file, seed.id, seed.dir);
    if (taken.kind !== 'bytes') return { outcome: 'failed', line: null };
    const { bytes } = taken;
    const line = edit.kind === 'role' ? edit.line : null;
    if (contentName(bytes) !== edit.hash) return { outcome: 'changed', line };
    return edit.kind === 'undo' ? this.#undo(seed, bytes) : this.#write(seed, bytes, edit);
  }

  #write(
    seed: SeedFile,
    bytes: Uint8Array,
    { hash, line, last, role }: Extract<SeedEdit, { kind: 'role' }>,
  ): EditResult {
    const edited = editRole(bytes, line, role, last);
    if (edited === null) return { outcome: 'refused', line };
    const outcome = replaceSeed(seed, hash, edited.bytes);
    if (outcome !== 'written') return { outcome, line };
    const steps = this.#steps.get(seed.id) ?? [];
    const step = { hash: contentName(edited.bytes), undo: edited.undo, line };
    this.#steps.set(seed.id, [...steps, step].slice(-MAX_STEPS));
    return { outcome, line: edited.line, span: edited.last - edited.line + 1 };
  }

  #undo(seed: SeedFile, bytes: Uint8Array): EditResult {
    const steps = this.#steps.get(seed.id) ?? [];
    const last = steps.at(-1);
    const hash = contentName(bytes);
    if (last?.hash !== hash) return { outcome: 'nothing', line: null };
    const outcome: Replaced = replaceSeed(seed, hash, spliced(bytes, last.undo));
    if (outcome !== 'written') return { outcome, line: null };
    this.#steps.set(seed.id, steps.slice(0, -1));
    return { outcome: 'undone', line: last.line };
  }
}
