/**
 * A browser under remote control. Firefox and WebKit take the same commands over different wires.
 * Source: W3C, "WebDriver".
 */
export interface Remote {
  readonly open: (address: string) => Promise<void>;
  /** Evaluates an expression in the page, and returns its value as JSON has it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Clicks what an XPath finds first, as a hand would. */
  readonly click: (xpath: string) => Promise<void>;
  /** Presses keys one after the other, wherever the focus is. */
  readonly press: (keys: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Makes the window that size, or as near to it as the browser can. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What differs between the two wires: how a command goes out and its value comes back. */
export interface Wire {
  readonly navigate: (address: string) => Promise<unknown>;
  readonly execute: (script: string) => Promise<unknown>;
  /** @returns the reference to an element, as the click wants it */
  readonly find: (xpath: string) => Promise<unknown>;
  readonly click: (reference: string) => Promise<unknown>;
  readonly perform: (actions: readonly object[]) => Promise<unknown>;
  readonly back: () => Promise<unknown>;
  readonly setWindow: (width: number, height: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The name under which a reference to an element stands. Source: WebDriver, "Elements". */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

function referenceOf(found: unknown): string {
  const reference: unknown =
    typeof found === 'object' && found !== null ? Reflect.get(found, ELEMENT) : undefined;
  if (typeof reference !== 'string') throw new Error('The browser found no element.');
  return reference;
}

/** Returns a browser behind a wire. */
export const remoteOver = (wire: Wire): Remote => ({
  open: async (address) => {
    await wire.navigate(address);
  },
  evaluate: (expression) => wire.execute(`return (${expression})`),
  click: async (xpath) => {
    await wire.click(referenceOf(await wire.find(xpath)));
  },
  press: async (keys) => {
    const actions = Array.from(keys).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await wire.perform([{ type: 'key', id: 'keyboard', actions }]);
  },
  back: async () => {
    await wire.back();
  },
  resize: async (width, height) => {
    await wire.setWindow(width, height);
  },
  close: wire.close,
});
