// Loaded into a build before its own code, in each thread: notes what it writes and deletes in the
// output folder, in its order, and kills the process at the step of a given number: before a file is put
// in its place or deleted, and when one was opened and nothing is in it yet.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const { WARAQ_OUT: outDir = '', RECORD_FILE: record = '', KILL_AT: killAt = '' } = process.env;
const counter = `${record}.count`;

const nameOf = (file) => path.relative(outDir, String(file)).split(path.sep).join('/');
const isOfSite = (file) => {
  const name = nameOf(file);
  return !name.startsWith('..') && !name.startsWith('.') && !name.endsWith('.waraq-tmp');
};

function count() {
  fs.appendFileSync(counter, '.');
  if (killAt !== '' && fs.statSync(counter).size >= Number(killAt))
    process.kill(process.pid, 'SIGKILL');
}

const note = (operation) => fs.appendFileSync(record, `${JSON.stringify(operation)}\n`);

const { openSync, renameSync, rmSync } = fs;

fs.openSync = (file, flags, mode) => {
  const descriptor = openSync(file, flags, mode);
  const isUnfinished = nameOf(file).includes('.waraq-tmp');
  if (flags === 'w' && isUnfinished && !nameOf(file).startsWith('..')) count();
  return descriptor;
};

fs.renameSync = (from, to) => {
  if (!isOfSite(to)) return renameSync(from, to);
  count();
  const isFolder = fs.statSync(from).isDirectory();
  const below = isFolder ? fs.readdirSync(from, { recursive: true }) : [''];
  renameSync(from, to);
  const files = below
    .map((name) => path.join(to, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => ({ name: nameOf(file), content: fs.readFileSync(file, 'utf8') }));
  note({ kind: 'write', files });
};

fs.rmSync = (file, options) => {
  if (!isOfSite(file) || !fs.existsSync(file)) return rmSync(file, options);
  count();
  rmSync(file, options);
  note({ kind: 'delete', name: nameOf(file) });
};

syncBuiltinESMExports();
