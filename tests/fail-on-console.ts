import { beforeEach, vi } from 'vitest';

// What the console complains about is a fault of ours, unless a test expects it: it fails the test.
beforeEach(() => {
  const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  return () => {
    const complaints = spies.flatMap(({ mock }) => mock.calls).map((words) => words.join(' '));
    vi.restoreAllMocks();
    if (complaints.length > 0) throw new Error(`The console says: ${complaints.join('\n')}`);
  };
});
