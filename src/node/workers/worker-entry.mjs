// A thread of the build starts with this, while its own code is still being bundled: the packages
// that code asks for take longer to load than all of it. Node 20 runs no TypeScript.
import { parentPort } from 'node:worker_threads';
import 'react';
import 'react/jsx-runtime';
import 'yaml';

parentPort.once('message', ({ code }) => import(code));
