import { clearLine, cursorTo } from 'node:readline';
import type { Logger } from 'vite';

/** How long a build works in silence, and then how often it speaks in plain lines, in milliseconds. */
const silence = 1000;

/** How long a stage goes on before it is said how long it will, in seconds. */
const settled = 0.5;

/** How often the live line of a terminal changes, in milliseconds. */
const flicker = 100;

/** Where progress is told. */
export interface Outlet {
  /** Milliseconds between two lines. */
  readonly pace: number;
  readonly say: (line: string) => void;
  /** Takes the last line away, where it is a live one. */
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

/** A live line on a terminal, else plain lines through Vite's logger. */
export function outletOf(stream: NodeJS.WriteStream, logger: Logger, isQuiet: boolean): Outlet {
  if (isQuiet) return { pace: Infinity, say: () => undefined, clear: () => undefined };
  if (!stream.isTTY)
    return { pace: silence, say: (line) => logger.info(line), clear: () => undefined };
  const clear = (): void => {
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  return {
    pace: flicker,
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
 * A line of progress: `4,200 of 10,000 stories read, 8,400 a second, 1 s left for them`.
 *
 * @param seconds since the stage began.
 */
export function progressLine(what: string, done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = seconds < settled ? '' : `, ${Math.ceil((total - done) / rate)} s left for them`;
  return `${number(done)} of ${number(total)} ${what}, ${number(rate)} a second${left}`;
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
      if (isHeld || time - started < silence || time - last < outlet.pace) return;
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
