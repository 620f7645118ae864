// Loaded into a build before its own code: edits, adds and deletes seeds when the build first writes
// into the output folder, after it has read them all.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const { WARAQ_OUT: outDir = '', WARAQ_SEEDS: seeds = '', CHANGED: changed = '' } = process.env;

const { renameSync } = fs;

/** Whether this thread is the first to write: others may do so in the same moment. */
function takeChanges() {
  if (!fs.existsSync(changed)) return false;
  try {
    renameSync(changed, `${changed}.taken`);
    return true;
  } catch {
    return false;
  }
}

fs.renameSync = (from, to) => {
  const isOfSite = String(to).startsWith(outDir + path.sep);
  if (isOfSite && takeChanges()) {
    const changes = JSON.parse(fs.readFileSync(`${changed}.taken`, 'utf8'));
    for (const [name, text] of changes) {
      if (text === null) fs.rmSync(path.join(seeds, name));
      else fs.writeFileSync(path.join(seeds, name), text);
    }
  }
  renameSync(from, to);
};

syncBuiltinESMExports();
