let resumed: string | null = null;

/** Says that a reader goes on with a story: its page opens where reading stopped. */
export function resumeStory(path: string): void {
  resumed = path;
}

/** Tells, once, whether a reader goes on with the story that has just opened. */
export function takeResumed(path: string): boolean {
  const isResumed = resumed === path;
  resumed = null;
  return isResumed;
}
