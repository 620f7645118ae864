/** How fast a voice may read; 1 as it speaks by itself. */
export const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;

export type Speed = (typeof SPEEDS)[number];

const STORED_AS = 'waraq.speed';

/** Returns the speed that a text says; the usual one where it says none. */
export const speedOf = (text: string | null): Speed =>
  SPEEDS.find((speed) => String(speed) === text) ?? 1;

/** Returns the speed that the reader chose last. */
export function storedSpeed(): Speed {
  try {
    return speedOf(localStorage.getItem(STORED_AS));
  } catch {
    return 1;
  }
}

/** Keeps a speed for the next story, where the device does. */
export function storeSpeed(speed: Speed): void {
  try {
    localStorage.setItem(STORED_AS, String(speed));
  } catch {
    // It lasts as long as the player.
  }
}
