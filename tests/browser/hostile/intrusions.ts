import type { Page } from 'playwright-core';

/**
 * Returns what got into a page from a text: markup that acts, addresses that act, signs that turn the order of
 * others. Runs in the page.
 */
function intrusionsInPage(): readonly string[] {
  const found: string[] = [];
  // The search, and the number of a page: scripts alone send them.
  const ownForms =
    'form[role="search"]:not([action]), form:not([action]):has(> input[type="number"])';
  const turning = /[\u202a-\u202e\u2066-\u2069]/;
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const isOwnForm = element.matches(ownForms);
    if (/^(?:iframe|object|embed|form|base|frame)$/.test(name) && !isOwnForm)
      found.push(`element ${name}`);
    const isData = (element.getAttribute('type') ?? '').endsWith('json');
    if (name === 'script' && !isData && element.textContent !== '') found.push('script inside');
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on')) found.push(`${name} ${attribute}`);
      if (turning.test(value)) found.push(`turning sign in ${name} ${attribute}`);
    }
    const href = element.getAttribute('href') ?? element.getAttribute('src');
    if (href !== null && !/^(?:https?|mailto|tel):$/.test(new URL(href, location.href).protocol))
      found.push(`${name} leads to ${href}`);
  }
  if (turning.test(document.body.innerText + document.title))
    found.push('turning sign in the text');
  if (Object.hasOwn(Object.prototype, 'polluted')) found.push('a prototype was changed');
  return found;
}

/**
 * Returns what a text has done to a page that is open: what got in, and how far the page is wider than its
 * window.
 */
export async function intrusionsOf(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(intrusionsInPage);
  const over = await page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
  );
  return over > 0 ? [...found, `${over} px wider than its window`] : found;
}
