import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useShortcutsEnabled } from '../../../src/reader/keys/shortcuts-switch.ts';
import { PageKeys } from '../../../src/reader/page-tools/page-keys.tsx';
import { AnnounceContext } from '../../../src/reader/status/announcer.tsx';

const announce = vi.fn<(message: string) => void>();
const asked = vi.fn<(command: string) => void>();
const followed = vi.fn<(rel: string) => void>();

interface PageProps {
  readonly hasSections?: boolean;
  readonly early?: readonly Event[];
  readonly hasCode?: boolean;
  readonly hasDialog?: boolean;
}

function Page(props: PageProps) {
  const { hasSections = true, early = [], hasCode = false, hasDialog = false } = props;
  const [enabled, setEnabled] = useShortcutsEnabled();
  return (
    <AnnounceContext value={announce}>
      <main>
        <article>
          <h1 id="top">العنوان</h1>
          <h2 id="ب">ب</h2>
          <h2 id="ج">ج</h2>
        </article>
        <a href="#prev" rel="prev" onClick={() => followed('prev')}>
          السابق
        </a>
        <a href="#next" rel="next" onClick={() => followed('next')}>
          التالي
        </a>
      </main>
      <input aria-label="البحث" />
      <div contentEditable suppressContentEditableWarning data-testid="editable" />
      <input
        type="checkbox"
        aria-label="الاختصارات"
        checked={enabled}
        onChange={(event) => setEnabled(event.target.checked)}
      />
      {hasDialog ? <dialog open>شيء</dialog> : null}
      {hasCode ? (
        <PageKeys hasSections={hasSections} early={{ current: early }} onPassage={asked} />
      ) : null}
    </AnnounceContext>
  );
}

/** Renders the page, then its keys, whose code comes when the page is there. */
function show(props: PageProps = {}): void {
  const { rerender } = render(<Page {...props} />);
  rerender(<Page {...props} hasCode />);
}

const hash = (): string => decodeURI(window.location.hash);

const press = (key: KeyboardEventInit): boolean => fireEvent.keyDown(document.body, key);

const helpSheet = () => screen.queryByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  document.documentElement.dir = 'rtl';
  document.documentElement.className = '';
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  window.scrollTo = vi.fn<() => void>();
  announce.mockClear();
  followed.mockClear();
  asked.mockClear();
});

describe('sections', () => {
  test.each([
    ['the next, on a Latin layout', [{ code: 'KeyJ', key: 'j' }], '#ب'],
    ['the next, on an Arabic layout', [{ code: 'KeyJ', key: 'ت' }], '#ب'],
    ['the next but one', [{ key: 'j' }, { key: 'j' }], '#ج'],
    ['the letter counts where a Latin layout has it elsewhere', [{ code: 'KeyC', key: 'j' }], '#ب'],
    ['and what stands at its place does not', [{ code: 'KeyJ', key: 'h' }], ''],
    ['the previous', [{ key: 'j' }, { code: 'KeyK', key: 'ن' }], '#top'],
    ['the previous of the first is its beginning', [{ key: 'k' }], '#top'],
    ['a key that is held goes on', [{ key: 'j' }, { key: 'j', repeat: true }], '#ج'],
    ['not with Control', [{ key: 'j', ctrlKey: true }], ''],
    ['not with Command', [{ key: 'j', metaKey: true }], ''],
    ['not with Alt', [{ key: 'j', altKey: true }], ''],
    ['not with Shift', [{ key: 'J', shiftKey: true }], ''],
    ['not another key', [{ key: 'x' }], ''],
  ])('%s', (_, keys, expected) => {
    show();
    for (const key of keys) press(key);
    expect(hash()).toBe(expected);
  });

  test('a page without them has no keys for them', () => {
    show({ hasSections: false });
    press({ key: 'j' });
    expect(hash()).toBe('');
  });
});

describe('stories', () => {
  test.each([
    ['N, on an Arabic layout', 'rtl', { code: 'KeyN', key: 'ى' }, 'next'],
    ['P', 'rtl', { code: 'KeyP', key: 'p' }, 'prev'],
    ['the arrow to the left, in Arabic', 'rtl', { key: 'ArrowLeft' }, 'next'],
    ['the arrow to the right, in Arabic', 'rtl', { key: 'ArrowRight' }, 'prev'],
    ['the arrow to the left, in English', 'ltr', { key: 'ArrowLeft' }, 'prev'],
    ['the arrow to the right, in English', 'ltr', { key: 'ArrowRight' }, 'next'],
  ])('%s', (_, dir, key, expected) => {
    document.documentElement.dir = dir;
    show();
    press(key);
    expect(followed.mock.calls).toEqual([[expected]]);
  });

  test('a key that is held does not leaf on and on', () => {
    show();
    press({ key: 'n', repeat: true });
    press({ key: 'ArrowLeft', shiftKey: true });
    expect(followed).not.toHaveBeenCalled();
  });

  test('of a list are led through by their headlines', () => {
    render(
      <main>
        <h1>أرشيف</h1>
        <a href="/story/أ/">أ</a>
        <a href="/desk/ب/">ب</a>
        <a href="/story/ج/">ج</a>
        <PageKeys hasSections={false} early={{ current: [] }} onPassage={asked} />
      </main>,
    );
    const focused: (string | null)[] = [];
    for (const key of ['n', 'n', 'n', 'p', 'p']) {
      press({ key });
      focused.push(document.activeElement?.textContent ?? null);
    }
    expect(focused).toEqual(['أ', 'ج', 'ج', 'أ', 'أ']);
  });
});

describe('tools', () => {
  test.each(['?', '؟'])('%s names the keys', (key) => {
    show();
    press({ key, code: 'Slash', shiftKey: true });
    expect(helpSheet()).toBeVisible();
  });

  test('A opens the settings, D shows the next colours and says which', () => {
    show();
    press({ code: 'KeyD', key: 'ي' });
    expect(document.documentElement).toHaveClass('light');
    expect(announce).toHaveBeenLastCalledWith('الألوان: فاتح');
    for (const _ of ['sepia', 'dark', 'black', 'device']) press({ key: 'd' });
    expect(document.documentElement).not.toHaveAttribute('class', expect.stringMatching(/./));
    expect(announce).toHaveBeenLastCalledWith('الألوان: حسب الجهاز');
    press({ code: 'KeyA', key: 'ش' });
    expect(screen.getByRole('dialog', { name: 'إعدادات القراءة' })).toBeVisible();
  });

  test.each([
    ['C', { code: 'KeyC', key: 'ؤ' }, 'copy-passage'],
    ['M', { code: 'KeyM', key: 'ة' }, 'highlight'],
  ])('%s asks for the tools for passages', (_, key, command) => {
    show();
    press(key);
    expect(asked.mock.calls).toEqual([[command]]);
  });

  test('S presses the button that saves the story', () => {
    const saved = vi.fn<() => void>();
    render(
      <>
        <button type="button" aria-pressed={false} onClick={saved}>
          حفظ
        </button>
        <PageKeys hasSections={false} early={{ current: [] }} onPassage={asked} />
      </>,
    );
    press({ code: 'KeyS', key: 'س' });
    expect(saved).toHaveBeenCalledOnce();
  });

  test('T goes to the top, with the focus', () => {
    show();
    press({ code: 'KeyT', key: 'ف' });
    expect(window.scrollTo).toHaveBeenCalledWith({ top: 0 });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

test('who types, types', () => {
  show();
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'البحث' }), { code: 'KeyJ', key: 'j' });
  fireEvent.keyDown(screen.getByTestId('editable'), { code: 'Slash', key: '?' });
  expect(hash()).toBe('');
  expect(helpSheet()).toBeNull();
});

test('in an open dialog the keys are its own', () => {
  show({ hasDialog: true });
  press({ key: 'j' });
  press({ key: '?' });
  expect(hash()).toBe('');
  expect(helpSheet()).toBeNull();
});

test('what was pressed before the code came is answered, once', () => {
  const pressed = () => new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ' });
  show({ early: [pressed(), pressed()] });
  expect(hash()).toBe('#ج');
});

test('switched off, every key is off, and the choice is kept', () => {
  show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'الاختصارات' }));
  for (const key of ['j', '?', 'n', 'd', 'ArrowLeft']) press({ key });
  expect(hash()).toBe('');
  expect(helpSheet()).toBeNull();
  expect(followed).not.toHaveBeenCalled();
  expect(announce).not.toHaveBeenCalled();
  expect(localStorage.getItem('waraq.shortcuts')).toBe('off');
  fireEvent.click(screen.getByRole('checkbox', { name: 'الاختصارات' }));
  press({ key: 'j' });
  expect(hash()).toBe('#ب');
});

test('the choice of another tab counts at once', () => {
  show();
  localStorage.setItem('waraq.shortcuts', 'off');
  fireEvent(window, new StorageEvent('storage', { key: 'waraq.shortcuts' }));
  expect(screen.getByRole('checkbox', { name: 'الاختصارات' })).not.toBeChecked();
  press({ key: 'j' });
  expect(hash()).toBe('');
});

test('storage that throws costs the memory of the choice, not the choice', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  show();
  const box = screen.getByRole('checkbox', { name: 'الاختصارات' });
  expect(box).toBeChecked();
  fireEvent.click(box);
  expect(box).not.toBeChecked();
  set.mockRestore();
  fireEvent.click(box);
  expect(box).toBeChecked();
});
