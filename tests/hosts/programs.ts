import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { freePort } from '../free-port.ts';

/** A program that serves files. */
export type HostProgram = 'nginx' | 'caddy' | 'apache';

/** What Debian calls each program, and the word that asks it for its version. */
const COMMANDS: Readonly<Record<HostProgram, readonly [command: string, version: string]>> = {
  nginx: ['nginx', '-v'],
  caddy: ['caddy', 'version'],
  apache: ['apache2', '-v'],
};

/** The path of a program; null where it is not installed. Not everybody's path leads to all of them. */
export function programAt(name: HostProgram): string | null {
  const [command, version] = COMMANDS[name];
  const places = [command, `/usr/sbin/${command}`];
  return places.find((place) => spawnSync(place, [version]).status === 0) ?? null;
}

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

/** The modules that the settings want, as Debian has them. */
const APACHE_MODULES = 'mpm_event authz_core dir mime headers filter deflate alias'.split(' ');

const apacheSettings = ({ root, work }: Served, port: number): string => `
ServerRoot ${work}
ServerName 127.0.0.1
PidFile ${work}/apache.pid
ErrorLog ${work}/error.log
Listen 127.0.0.1:${port}
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
User nobody
Group nogroup
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;

const SETTINGS: Readonly<Record<HostProgram, (served: Served, port: number) => string>> = {
  nginx: nginxSettings,
  caddy: caddySettings,
  apache: apacheSettings,
};

const OPTIONS: Readonly<Record<HostProgram, readonly string[]>> = {
  nginx: ['-e', 'stderr', '-c'],
  caddy: ['run', '--adapter', 'caddyfile', '--config'],
  apache: ['-DFOREGROUND', '-f'],
};

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
  const file = path.join(work, `${name}.conf`);
  writeFileSync(file, SETTINGS[name](served, port));
  const child = spawn(program, [...OPTIONS[name], file], {
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
