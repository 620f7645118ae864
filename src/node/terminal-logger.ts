import type { Logger } from 'vite';
import { terminalLines } from './terminal-text.ts';

/** Returns a logger whose lines a terminal shows and never obeys; names of files are in them. */
export const terminalLogger = (logger: Logger): Logger => ({
  ...logger,
  info: (text, options) => logger.info(terminalLines(text), options),
  warn: (text, options) => logger.warn(terminalLines(text), options),
  warnOnce: (text, options) => logger.warnOnce(terminalLines(text), options),
  error: (text, options) => logger.error(terminalLines(text), options),
});
