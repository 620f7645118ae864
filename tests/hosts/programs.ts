import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';

/** A program that serves files. */
export type HostProgram = 'nginx' | 'caddy';

/** Where a program may lie that is not on the path of everybody. */
const placesOf = (name: HostProgram): readonly string[] => [name, `/usr/sbin/${name}`];

/** The path of a program; null where it is not installed. */
export const programAt = (name: HostProgram): string | null =>
  placesOf(name).find(
    (place) => spawnSync(place, [name === 'nginx' ? '-v' : 'version']).status === 0,
  ) ?? null;

/** What a server is to serve. */
export interface Served {
  /** The folder that holds the site, and the base below it. */
  readonly root: string;
  readonly base: string;
  /** A folder for what the server itself writes. */
  readonly work: string;
}

const nginxSettings = ({ root, base, work }: Served, port: number): string => `
daemon off;
worker_processes 1;
pid ${work}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n  ')}
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${root}${base}nginx.conf;
  }
}`;

const caddySettings = ({ root, base }: Served, port: number): string => `{
\tadmin off
\tauto_https off
}
http://127.0.0.1:${port} {
\troot * ${root}
\timport ${root}${base}caddy.conf
}
`;

const commandOf = (name: HostProgram, work: string): readonly string[] =>
  name === 'nginx'
    ? ['-e', 'stderr', '-p', work, '-c', path.join(work, 'nginx.conf')]
    : ['run', '--adapter', 'caddyfile', '--config', path.join(work, 'caddy.conf')];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** Waits until a server answers. */
async function whenReady(child: ChildProcess, port: number, printed: () => string): Promise<void> {
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A server that runs. */
export interface RunningHost {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a program on a site.
 *
 * @throws Error when it ends before it answers, with what it printed.
 */
export async function startHost(
  name: HostProgram,
  program: string,
  served: Served,
): Promise<RunningHost> {
  const port = await freePort();
  const { work } = served;
  if (!existsSync(work)) mkdirSync(work);
  const settings = name === 'nginx' ? nginxSettings(served, port) : caddySettings(served, port);
  writeFileSync(path.join(work, `${name}.conf`), settings);
  const child = spawn(program, commandOf(name, work), {
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  let printed = '';
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  child.stdout.resume();
  await whenReady(child, port, () => printed);
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
