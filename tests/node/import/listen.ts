import { createServer, type RequestListener } from 'node:http';

/** A server of this machine. */
export interface LocalServer {
  readonly port: number;
  /** Without its last slash. */
  readonly origin: string;
  readonly close: () => void;
}

/** Starts a server on a free port of this machine. */
export async function listen(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port: address.port, origin: `http://127.0.0.1:${address.port}`, close };
}
