import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useHelpKey } from '../../../src/reader/keys/use-help-key.ts';
import { useShortcutsEnabled } from '../../../src/reader/keys/shortcuts-switch.ts';
import { useSectionKeys } from '../../../src/reader/sections/use-section-keys.ts';

const IDS = ['top', 'ب', 'ج'];
const onHelp = vi.fn<() => void>();

function Story({ current }: { current: string }) {
  useSectionKeys({ ids: IDS, current });
  useHelpKey(onHelp);
  const [enabled, setEnabled] = useShortcutsEnabled();
  return (
    <>
      {IDS.map((id) => (
        <h2 key={id} id={id}>
          {id}
        </h2>
      ))}
      <input aria-label="البحث" />
      <div contentEditable suppressContentEditableWarning data-testid="editable" />
      <input
        type="checkbox"
        aria-label="الاختصارات"
        checked={enabled}
        onChange={(event) => setEnabled(event.target.checked)}
      />
    </>
  );
}

function hash(): string {
  return decodeURI(window.location.hash);
}

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

afterEach(() => {
  localStorage.clear();
  onHelp.mockClear();
});

test.each([
  ['the next, on a Latin layout', 'ب', { code: 'KeyJ', key: 'j' }, '#ج'],
  ['the next, on an Arabic layout', 'ب', { code: 'KeyJ', key: 'ت' }, '#ج'],
  ['the previous', 'ب', { code: 'KeyK', key: 'ن' }, '#top'],
  ['the previous of the first is its beginning', 'top', { code: 'KeyK', key: 'k' }, '#top'],
  ['after the last there is none', 'ج', { code: 'KeyJ', key: 'j' }, ''],
  ['not with Control', 'ب', { code: 'KeyJ', key: 'j', ctrlKey: true }, ''],
  ['not with Command', 'ب', { code: 'KeyJ', key: 'j', metaKey: true }, ''],
  ['not with Alt', 'ب', { code: 'KeyJ', key: 'j', altKey: true }, ''],
  ['not with Shift', 'ب', { code: 'KeyJ', key: 'J', shiftKey: true }, ''],
  ['not another key', 'ب', { code: 'KeyL', key: 'l' }, ''],
])('%s', (_, current, key, expected) => {
  render(<Story current={current} />);
  fireEvent.keyDown(document.body, key);
  expect(hash()).toBe(expected);
});

test.each(['?', '؟'])('%s opens the help, with Shift', (key) => {
  render(<Story current="ب" />);
  fireEvent.keyDown(document.body, { key, code: 'Slash', shiftKey: true });
  expect(onHelp).toHaveBeenCalledTimes(1);
});

test('who types, types', () => {
  render(<Story current="ب" />);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'البحث' }), { code: 'KeyJ', key: 'j' });
  fireEvent.keyDown(screen.getByTestId('editable'), { code: 'Slash', key: '?' });
  expect(hash()).toBe('');
  expect(onHelp).not.toHaveBeenCalled();
});

test('in an open dialog the keys are its own', () => {
  render(
    <>
      <Story current="ب" />
      <dialog open>الاختصارات</dialog>
    </>,
  );
  fireEvent.keyDown(document.body, { code: 'KeyJ', key: 'j' });
  fireEvent.keyDown(document.body, { code: 'Slash', key: '?' });
  expect(hash()).toBe('');
  expect(onHelp).not.toHaveBeenCalled();
});

test('switched off, every key is off, and the choice is kept', () => {
  render(<Story current="ب" />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'الاختصارات' }));
  fireEvent.keyDown(document.body, { code: 'KeyJ', key: 'j' });
  fireEvent.keyDown(document.body, { code: 'Slash', key: '?' });
  expect(hash()).toBe('');
  expect(onHelp).not.toHaveBeenCalled();
  expect(localStorage.getItem('waraq.shortcuts')).toBe('off');
  fireEvent.click(screen.getByRole('checkbox', { name: 'الاختصارات' }));
  fireEvent.keyDown(document.body, { code: 'KeyJ', key: 'j' });
  expect(hash()).toBe('#ج');
});

test('the choice of another tab counts at once', () => {
  render(<Story current="ب" />);
  localStorage.setItem('waraq.shortcuts', 'off');
  fireEvent(window, new StorageEvent('storage', { key: 'waraq.shortcuts' }));
  expect(screen.getByRole('checkbox', { name: 'الاختصارات' })).not.toBeChecked();
});

test('storage that throws costs the memory of the choice, not the choice', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  render(<Story current="ب" />);
  const box = screen.getByRole('checkbox', { name: 'الاختصارات' });
  expect(box).toBeChecked();
  fireEvent.click(box);
  expect(box).not.toBeChecked();
  set.mockRestore();
  fireEvent.click(box);
  expect(box).toBeChecked();
});
