import { describe, expect, test } from 'vitest';
import { isDead, nameOwner, ownLines, type LockOwner } from '../../../src/node/build/lock-file.ts';

const own: LockOwner = JSON.parse(ownLines());
const timing = { graceMs: 5000, silenceMs: 60_000 };

describe('a lock is dead', () => {
  test.each([
    ['of this process, silent for less than the bound', own, 59_000, false],
    ['of this process, silent for more', own, 61_000, true],
    ['of a process that is gone', { ...own, processId: 2 ** 30 }, 0, true],
    ['of another host, whatever its number', { ...own, host: 'b', processId: 2 ** 30 }, 0, false],
    ['of another host, silent for more', { ...own, host: 'b' }, 61_000, true],
    ['of another container', { ...own, processSpace: 'b', processId: 2 ** 30 }, 0, false],
    ['of nobody, new', null, 4000, false],
    ['of nobody, old', null, 6000, true],
  ])('%s', (_, owner, silentMs, dead) => {
    expect(isDead(owner, silentMs, timing)).toBe(dead);
  });
});

test('the owner of a lock is named, so that an editor finds it', () => {
  const owner = { processId: 7, host: 'desk', processSpace: '', since: '2026-01-02T03:04:05.000Z' };
  expect(nameOwner(owner)).toBe(
    'Another build (process 7 on desk, since 2026-01-02T03:04:05.000Z)',
  );
  expect(nameOwner(null)).toBe('A build that does not say its name');
});
