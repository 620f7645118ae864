function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  // What lies outside an open dialog cannot be selected.
  (before?.closest('dialog') ?? document.body).append(area);
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/**
 * Copies a link to the clipboard. Browsers offer the clipboard to secure origins only, so on a plain
 * `http` host the text is copied by selection.
 *
 * @param url The whole address.
 * @returns Never rejects.
 */
export async function copyLink(url: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    try {
      return copyBySelection(url) ? 'copied' : 'failed';
    } catch {
      return 'failed';
    }
  }
}
