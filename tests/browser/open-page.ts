import type { Browser, ConsoleMessage, Page, Request } from 'playwright-core';

/** How a reader's device differs from the usual one. */
export interface Device {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly deviceScaleFactor?: number;
  /** What the reader's browser asks for first: `ar-EG`. */
  readonly locale?: string;
  /** A finger instead of a mouse. */
  readonly hasTouch?: boolean;
  /** Troubles that a test provokes on purpose: what matches one of these is no failure. */
  readonly expected?: readonly RegExp[];
}

/** A page of its own context, watched from its first request. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** What went wrong so far and was not expected. */
  readonly troubles: () => readonly string[];
  /** Waits for every font that the page asks for; call it before taking a picture or a measure. */
  readonly settle: () => Promise<void>;
  /**
   * Closes the page.
   * @throws when anything went wrong while it was open
   */
  readonly close: () => Promise<void>;
}

/**
 * Opens an empty page that fails its test on any trouble a reader's browser would have: a console
 * error or warning (a breach of the content security policy is one), an exception, a request that
 * failed or was answered with an error, or that went to another origin, a dialog of the browser's.
 */
export async function openPage(browser: Browser, device: Device = {}): Promise<WatchedPage> {
  const { width = 1280, height = 800, expected = [], ...rest } = device;
  const context = await browser.newContext({ viewport: { width, height }, ...rest });
  const page = await context.newPage();
  const seen: string[] = [];
  watch(page, device.javaScriptEnabled ?? true, (trouble) => seen.push(trouble));
  const troubles = () =>
    seen.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
  const close = async () => {
    await context.close();
    if (troubles().length > 0) {
      throw new Error(`The page had troubles:\n${troubles().join('\n')}`);
    }
  };
  const settle = async () => {
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
  };
  return { page, troubles, settle, close, [Symbol.asyncDispose]: close };
}

/** Whose requests are the tests' own: sites that this machine serves. */
const OWN_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Tells of requests to another machine, and of those from within a page to another origin than those that
 * were opened.
 */
function watchOrigins(page: Page, tell: (trouble: string) => void): void {
  const opened = new Set<string>();
  const isForeign = (address: string, isOpening: boolean): boolean => {
    const { protocol, hostname, origin } = new URL(address.replace(/^ws/, 'http'));
    if (!protocol.startsWith('http')) return false;
    if (isOpening && OWN_HOSTS.has(hostname)) opened.add(origin);
    return !opened.has(origin);
  };
  page.on('request', (request) => {
    if (isForeign(request.url(), request.isNavigationRequest()))
      tell(`request to another origin: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (isForeign(socket.url(), false)) tell(`socket to another origin: ${socket.url()}`);
  });
}

/** Without scripts the browser refuses the files of those that a document names: it tells no reader so. */
const isRefusedScript = (request: Request, reason: string): boolean =>
  reason === 'csp' && request.resourceType() === 'script';

function watch(page: Page, runsScripts: boolean, tell: (trouble: string) => void): void {
  watchOrigins(page, tell);
  page.on('console', (message) => {
    if (isComplaint(message)) tell(`console ${message.type()}: ${textOf(message)}`);
  });
  page.on('dialog', (dialog) => {
    tell(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => tell(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // What the page itself gives up when it moves on is no trouble.
    if (reason === 'net::ERR_ABORTED' || (!runsScripts && isRefusedScript(request, reason))) return;
    tell(`request failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`answer ${response.status()}: ${response.url()}`);
  });
}

/** The words of a message; those of a file that did not come do not say which. */
function textOf(message: ConsoleMessage): string {
  const text = message.text();
  return text.startsWith('Failed to load resource') ? `${text} ${message.location().url}` : text;
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning';
}
