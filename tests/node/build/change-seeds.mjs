// Loaded into a build before its own code: edits, adds and deletes seeds when the build first writes
// into the output folder, after it has read them all.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const { WARAQ_OUT: outDir = '', WARAQ_SEEDS: seeds = '', CHANGED: changed = '' } = process.env;

const { renameSync } = fs;

fs.renameSync = (from, to) => {
  const isOfSite = String(to).startsWith(outDir + path.sep);
  if (isOfSite && fs.existsSync(changed)) {
    const changes = JSON.parse(fs.readFileSync(changed, 'utf8'));
    fs.rmSync(changed);
    for (const [name, text] of changes) {
      if (text === null) fs.rmSync(path.join(seeds, name));
      else fs.writeFileSync(path.join(seeds, name), text);
    }
  }
  renameSync(from, to);
};

syncBuiltinESMExports();
