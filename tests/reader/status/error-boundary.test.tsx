import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/reader/status/error-boundary.tsx';

test('where a page breaks, Arabic words and two ways on stand in its place', () => {
  function Broken(): never {
    throw new Error('broken');
  }
  // React tells of the error; that it does is its business.
  vi.mocked(console.error).mockImplementation(() => {});
  render(
    <ErrorBoundary home="/some/path/">
      <Broken />
    </ErrorBoundary>,
  );
  vi.mocked(console.error).mockClear();
  expect(screen.getByRole('heading', { level: 1, name: 'حدث خطأ غير متوقع' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'إعادة تحميل الصفحة' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'العودة إلى أهم الأخبار' })).toHaveAttribute(
    'href',
    '/some/path/',
  );
});
