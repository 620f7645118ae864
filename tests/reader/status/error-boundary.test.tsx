import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/reader/status/error-boundary.tsx';

function Broken(): never {
  throw new Error('broken');
}

function renderBroken(loadDocument: () => void): void {
  // React tells of the error; that it does is its business.
  vi.mocked(console.error).mockImplementation(() => {});
  render(
    <ErrorBoundary home="/some/path/" loadDocument={loadDocument}>
      <Broken />
    </ErrorBoundary>,
  );
  vi.mocked(console.error).mockClear();
}

test('where the reader breaks, Arabic words and two ways on stand in its place', () => {
  renderBroken(() => {});
  expect(screen.getByRole('heading', { level: 1, name: 'حدث خطأ غير متوقع' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'إعادة تحميل الصفحة' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'العودة إلى أهم الأخبار' })).toHaveAttribute(
    'href',
    '/some/path/',
  );
});

test('going back loads the document that was left', () => {
  const loadDocument = vi.fn<() => void>();
  renderBroken(loadDocument);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(loadDocument).toHaveBeenCalledOnce();
});
