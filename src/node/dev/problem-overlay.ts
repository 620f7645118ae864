import type { ErrorPayload, NormalizedHotChannel, NormalizedHotChannelClient } from 'vite';

/** What a client says when it opens a page: the page's path. */
const isOpened = (data: unknown): data is { readonly path: string } =>
  typeof data === 'object' && data !== null && 'path' in data && typeof data.path === 'string';

/**
 * Shows problems in Vite's overlay, each to those who have a page open that it concerns: a story
 * next to a broken one stays readable.
 *
 * @param hot Vite's channel to the browsers.
 * @param problemAt what is wrong with the page at a path, or null.
 * @param failed takes what kept that from being known.
 * @returns a function that shows everyone what there is to show now.
 */
export function overlayProblems(
  hot: NormalizedHotChannel,
  problemAt: (path: string) => Promise<ErrorPayload['err'] | null>,
  failed: (error: unknown) => void,
): () => void {
  const openPages = new Map<NormalizedHotChannelClient, string>();

  const show = (client: NormalizedHotChannelClient, path: string): Promise<void> =>
    problemAt(path)
      .then((err) => {
        if (err !== null) client.send({ type: 'error', err });
      })
      .catch(failed);

  hot.on('waraq:open', (data: unknown, client) => {
    if (!isOpened(data)) return;
    // What changed after the page was read and before this was heard has been missed.
    if (!openPages.has(client)) client.send('waraq:missed', {});
    openPages.set(client, data.path);
    void show(client, data.path);
  });
  hot.on('vite:client:disconnect', (_: undefined, client) => void openPages.delete(client));

  return () => {
    for (const [client, path] of openPages) void show(client, path);
  };
}
