import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/reader/sharing/copy-text.ts';

const URL = 'https://waraq.example/story/خبر/#هجمات';

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

test('the clipboard gets the text', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  clipboard(writeText);
  await expect(copyText(URL)).resolves.toBe('copied');
  expect(writeText).toHaveBeenCalledWith(URL);
});

test('without a clipboard the text is selected and copied, and the focus returns', async () => {
  vi.stubGlobal('navigator', {});
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  let selected = '';
  document.execCommand = () => {
    const area = document.activeElement;
    if (area instanceof HTMLTextAreaElement) {
      selected = area.value.slice(area.selectionStart, area.selectionEnd);
    }
    return true;
  };
  await expect(copyText(URL)).resolves.toBe('copied');
  expect(selected).toBe(URL);
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a dialog keeps what is selected inside it', async () => {
  vi.stubGlobal('navigator', {});
  const dialog = document.createElement('dialog');
  dialog.open = true;
  const button = document.createElement('button');
  dialog.append(button);
  document.body.append(dialog);
  button.focus();
  let inside = false;
  document.execCommand = () => {
    inside = dialog.contains(document.activeElement);
    return true;
  };
  await copyText(URL);
  expect(inside).toBe(true);
});

test.each([
  ['the browser refuses', () => false],
  [
    'the browser throws',
    () => {
      throw new Error('not supported');
    },
  ],
])('failed when %s', async (_, execCommand) => {
  clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  document.execCommand = execCommand;
  await expect(copyText(URL)).resolves.toBe('failed');
  expect(document.querySelector('textarea')).toBeNull();
});
