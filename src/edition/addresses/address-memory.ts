import { pastedWords, percentDecoded } from './pasted-address.ts';
import { storyPath } from './paths.ts';
import { isSlug } from './slug.ts';

/** An address that a story has or had, or that says that its story was deleted. */
export type RememberedAddress =
  | { readonly kind: 'story'; readonly slug: string; readonly id: string }
  | { readonly kind: 'deleted'; readonly slug: string };

/** What builds remember of addresses. */
export type AddressMemory = readonly RememberedAddress[];

/** What is wrong with a line of the memory: 1 is the first. */
export interface MemoryProblem {
  readonly line: number;
  readonly message: string;
}

/** Words for the editor at the head of the memory. */
const HEAD = [
  '# The addresses that stories have and had. Builds write this file: keep it with the seeds.',
  '# A line "deleted ADDRESS" lets the address of a story that is gone say so, until it is taken out.',
];

const LINE = /^(?:story (?<slug>\S+) (?<id>.*\S)|deleted (?<deleted>\S+))$/;

/** Returns an id as a line holds it: in one line, and with nothing at its ends that is not seen. */
const writtenId = (id: string): string =>
  id.replace(/%|[\n\r\u2028\u2029]|^\s+|\s+$/g, (sign) => encodeURIComponent(sign));

/** Returns what a line remembers; null for one that names no address of a story. */
function addressIn(line: string): RememberedAddress | null {
  const { slug, id, deleted } = LINE.exec(line)?.groups ?? {};
  if (deleted !== undefined) {
    const pasted = pastedWords(deleted)?.normalize('NFC') ?? '';
    return isSlug(pasted) ? { kind: 'deleted', slug: pasted } : null;
  }
  return slug === undefined || id === undefined || !isSlug(slug)
    ? null
    : { kind: 'story', slug, id: percentDecoded(id) };
}

/**
 * Reads the memory of addresses: a line an address, `story SLUG ID` or `deleted SLUG`, in any order. The
 * slug of a deleted story may be pasted: a whole address, a path of the site, percent-encoded.
 *
 * @returns the addresses, a problem for each line that is none, and the comments that editors wrote.
 */
export function parseMemory(text: string): {
  readonly memory: AddressMemory;
  readonly problems: readonly MemoryProblem[];
  /** Lines that begin with `#`, without those at the head of every memory. */
  readonly comments: readonly string[];
} {
  const memory: RememberedAddress[] = [];
  const problems: MemoryProblem[] = [];
  const comments: string[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.trim();
    if (line.startsWith('#') && !HEAD.includes(line)) comments.push(line);
    if (line === '' || line.startsWith('#')) continue;
    const address = addressIn(line);
    if (address === null) problems.push({ line: index + 1, message: `"${line}" is no address.` });
    else memory.push(address);
  }
  return { memory, problems, comments };
}

const lineOf = (address: RememberedAddress): string =>
  address.kind === 'deleted'
    ? `deleted ${address.slug}`
    : `story ${address.slug} ${writtenId(address.id)}`;

/**
 * Returns the memory as text: sorted, each line once, so that versions of it merge line by line.
 *
 * @param comments lines that editors wrote, each with `#` before it; they stand at the head.
 */
export const formatMemory = (memory: AddressMemory, comments: readonly string[] = []): string =>
  [...HEAD, ...comments, ...[...new Set(memory.map(lineOf))].toSorted(), ''].join('\n');

/** Returns the addresses of a memory that an older one does not hold. */
export function addedSince(older: AddressMemory, memory: AddressMemory): AddressMemory {
  const lines = new Set(older.map(lineOf));
  return memory.filter((address) => !lines.has(lineOf(address)));
}

/** Addresses that stories had, and addresses of stories that are gone. Paths are those of pages. */
export interface FormerAddresses {
  /** The id of the story that had an address, by its path. */
  readonly moved: ReadonlyMap<string, string>;
  /** Paths that say that their story was deleted. */
  readonly deleted: readonly string[];
}

/** Where nothing is remembered. */
export const NO_FORMER_ADDRESSES: FormerAddresses = { moved: new Map(), deleted: [] };

/** The seeds of an edition: their stories with their slugs, and those that give no page now. */
export interface AddressedSeeds {
  /** The slug of each story that has a page, by its id. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Every seed that is there, drafts and unreadable ones too. */
  readonly ids: ReadonlySet<string>;
  /** Folders among the seeds that cannot be read, as ids begin with them: their seeds may be there. */
  readonly unreadFolders: readonly string[];
}

/** What comes of a memory and the seeds that are there now. */
export interface RememberedAddresses {
  readonly former: FormerAddresses;
  /** The memory for the next build. */
  readonly memory: AddressMemory;
  /** The paths that no seed has any more, and of which nobody said that their story was deleted. */
  readonly gone: readonly string[];
}

/** Returns the ids of a memory whose seeds may lie in folders that cannot be read. */
const unreadIds = (memory: AddressMemory, folders: readonly string[]): ReadonlySet<string> =>
  new Set(
    memory.flatMap((address) =>
      address.kind === 'story' &&
      folders.some((folder) => address.id.replace(/^\.\//, '').startsWith(`${folder}/`))
        ? address.id
        : [],
    ),
  );

/**
 * Returns the new ids of seeds that were renamed: one seed, that no build knew before, has now what the
 * old one had. A seed that was known before is another story, which came to have the same headline.
 */
function renamedSeeds(
  memory: AddressMemory,
  ids: ReadonlySet<string>,
  owners: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = new Set(memory.flatMap((address) => (address.kind === 'story' ? address.id : [])));
  const candidates = new Map<string, Set<string>>();
  for (const address of memory) {
    const owner = owners.get(address.slug);
    if (address.kind === 'story' && owner !== undefined && !ids.has(address.id))
      candidates.set(address.id, (candidates.get(address.id) ?? new Set()).add(owner));
  }
  return new Map(
    [...candidates].flatMap(([id, [owner, ...others]]) =>
      owner === undefined || others.length > 0 || known.has(owner) ? [] : [[id, owner] as const],
    ),
  );
}

/**
 * Returns what becomes of the addresses that earlier builds remembered. A story keeps every address that
 * it had, also when its seed is renamed, or is gone for a while; an address that another story has now
 * is that story's.
 */
export function rememberAddresses(
  remembered: AddressMemory,
  { slugs, ids: found, unreadFolders }: AddressedSeeds,
): RememberedAddresses {
  const owners = new Map([...slugs].map(([id, slug]) => [slug, id]));
  const unread = unreadIds(remembered, unreadFolders);
  const ids = new Set([...found, ...unread]);
  const renamed = renamedSeeds(remembered, ids, owners);
  const saidDeleted = new Set(
    remembered.flatMap(({ kind, slug }) => (kind === 'deleted' ? slug : [])),
  );
  const moved = new Map<string, string>();
  const deleted: string[] = [];
  const gone: string[] = [];
  const kept: RememberedAddress[] = [];
  for (const address of remembered) {
    const path = storyPath(address.slug);
    if (address.kind === 'story' && unread.has(address.id)) {
      kept.push(address);
      continue;
    }
    if (owners.has(address.slug)) continue;
    if (address.kind === 'deleted') {
      deleted.push(path);
      kept.push(address);
      continue;
    }
    const id = renamed.get(address.id) ?? address.id;
    if (!ids.has(id)) {
      if (saidDeleted.has(address.slug)) continue;
      gone.push(path);
    }
    if (slugs.has(id) && !moved.has(path)) moved.set(path, id);
    kept.push({ kind: 'story', slug: address.slug, id });
  }
  const current = [...slugs].map(([id, slug]): RememberedAddress => ({ kind: 'story', slug, id }));
  return {
    former: { moved, deleted: deleted.filter((path) => !moved.has(path)) },
    memory: [...kept, ...current],
    gone: gone.filter((path) => !moved.has(path)),
  };
}
