import type { NormalizedHotChannel, NormalizedHotChannelClient } from 'vite';
import type { ShownProblems } from './shown-problem.ts';

/** What a client says when it opens a page: the page's path. */
const isOpened = (data: unknown): data is { readonly path: string } =>
  typeof data === 'object' && data !== null && 'path' in data && typeof data.path === 'string';

/**
 * Tells each browser what is wrong with the seeds of the page that it has open: a story next to a
 * broken one stays undisturbed. The page draws it (`problem-panel.ts`), and nothing once there is nothing.
 *
 * @param hot Vite's channel to the browsers.
 * @param problemsAt what is wrong with the page at a path.
 * @param failed takes what kept that from being known.
 * @returns a function that tells everyone what there is to tell now.
 */
export function sendProblems(
  hot: NormalizedHotChannel,
  problemsAt: (path: string) => Promise<ShownProblems>,
  failed: (error: unknown) => void,
): () => void {
  const openPages = new Map<NormalizedHotChannelClient, string>();

  const send = (client: NormalizedHotChannelClient, path: string): Promise<void> =>
    problemsAt(path)
      .then((shown) => client.send('waraq:problems', shown))
      .catch(failed);

  hot.on('waraq:open', (data: unknown, client) => {
    if (!isOpened(data)) return;
    // What changed after the page was read and before this was heard has been missed.
    if (!openPages.has(client)) client.send('waraq:missed', {});
    openPages.set(client, data.path);
    void send(client, data.path);
  });
  hot.on('vite:client:disconnect', (_: undefined, client) => void openPages.delete(client));

  return () => {
    for (const [client, path] of openPages) void send(client, path);
  };
}
