import { clearLine, cursorTo } from 'node:readline';
import type { Logger } from 'vite';

/** How long a build works in silence, and then how often it speaks in plain lines, in milliseconds. */
const PLAIN_PACE_MS = 1000;

/** A stage has a rate once it has gone on for so long, and anything is done. */
const MIN_RATE_SECONDS = 0.5;

/** How often the progress line of a terminal changes, in milliseconds. */
const PROGRESS_LINE_PACE_MS = 100;

/** Where progress is told. */
export interface Outlet {
  /** Milliseconds between two lines. */
  readonly pace: number;
  readonly say: (line: string) => void;
  /** Takes the last line away, where it is rewritten. */
  readonly clear: () => void;
}

/** Tells how a build goes on, once it has taken longer than a second. */
export interface Progress {
  /** Begins a stage: `stories read` of so many. */
  readonly begin: (what: string, total: number) => void;
  readonly add: (count: number) => void;
  /** Ends the line, so that other words may follow. */
  readonly end: () => void;
  /** Says nothing while something else speaks. */
  readonly hold: <Result>(other: Promise<Result>) => Promise<Result>;
}

/** Tells nothing. */
export const silentProgress: Progress = {
  begin: () => undefined,
  add: () => undefined,
  end: () => undefined,
  hold: (other) => other,
};

/** Returns a progress line on a terminal, else plain lines through Vite's logger. */
export function outletOf(stream: NodeJS.WriteStream, logger: Logger, isQuiet: boolean): Outlet {
  if (isQuiet) return { pace: Infinity, say: () => undefined, clear: () => undefined };
  if (!stream.isTTY)
    return { pace: PLAIN_PACE_MS, say: (line) => logger.info(line), clear: () => undefined };
  const clear = (): void => {
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  return {
    pace: PROGRESS_LINE_PACE_MS,
    say(line) {
      clear();
      // A terminal that does not say how wide it is says 0.
      stream.write(line.slice(0, (stream.columns || Infinity) - 1));
    },
    clear,
  };
}

const number = (value: number): string => Math.round(value).toLocaleString('en');

/**
 * Returns a line of progress: `4,200 of 10,000 stories read, 8,400 a second, 1 s left for them`; without a
 * rate while there is none to speak of.
 *
 * @param seconds since the stage began.
 */
export function progressLine(what: string, done: number, total: number, seconds: number): string {
  const count = `${number(done)} of ${number(total)} ${what}`;
  const rate = done / seconds;
  if (seconds < MIN_RATE_SECONDS || Math.round(rate) === 0) return count;
  const left = Math.ceil((total - done) / rate);
  return `${count}, ${number(rate)} a second, ${number(left)} s left for them`;
}

/**
 * Starts to tell how a build goes on.
 *
 * @param now gives the time in milliseconds.
 */
export function followProgress(
  outlet: Outlet,
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  let last = started;
  let stage = { what: '', total: 0, done: 0, since: started };
  let isOpen = false;
  let isHeld = false;
  return {
    begin(what, total) {
      stage = { what, total, done: 0, since: now() };
    },
    add(count) {
      stage.done += count;
      const time = now();
      if (isHeld || time - started < PLAIN_PACE_MS || time - last < outlet.pace) return;
      last = time;
      isOpen = true;
      const { what, total, done, since } = stage;
      outlet.say(progressLine(what, done, total, (time - since) / 1000));
    },
    end() {
      if (isOpen) outlet.clear();
      isOpen = false;
    },
    hold(other) {
      isHeld = true;
      return other.finally(() => {
        isHeld = false;
      });
    },
  };
}
