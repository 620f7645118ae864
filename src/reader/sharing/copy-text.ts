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
 * Copies a text to the clipboard. Browsers offer the clipboard to secure origins only, so on a plain
 * `http` host the text is copied by selection.
 *
 * @returns Never rejects.
 */
export async function copyText(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    try {
      return copyBySelection(text) ? 'copied' : 'failed';
    } catch {
      return 'failed';
    }
  }
}
