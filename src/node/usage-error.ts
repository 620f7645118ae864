import { terminalText } from './terminal-text.ts';

/**
 * A mistake of the user's, not of the code: Vite prints the stack of what ends it, and here the
 * message is all there is to say.
 */
export class UsageError extends Error {
  /** @param message what is wrong and how to mend it, in English and in one line. */
  constructor(message: string) {
    const line = terminalText(message);
    super(line);
    this.stack = line;
  }
}
