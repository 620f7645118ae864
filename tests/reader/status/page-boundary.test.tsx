import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { PageBoundary } from '../../../src/reader/status/page-boundary.tsx';

const loadDocument = vi.fn<() => boolean>();

beforeEach(() => void loadDocument.mockReset());

function Page({ text }: { readonly text: string | null }) {
  if (text === null) throw new Error('broken');
  return <p>{text}</p>;
}

/** A page inside its boundary; one without a text breaks. */
const boundaryOf = (subject: string, text: string | null) => (
  <PageBoundary subject={subject} home="/some/path/" loadDocument={loadDocument}>
    <Page text={text} />
  </PageBoundary>
);

/** Renders what breaks. React tells the console of the error; the test means it to. */
function withoutComplaint<Result>(run: () => Result): Result {
  vi.mocked(console.error).mockImplementation(() => {});
  const result = run();
  expect(console.error).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
  return result;
}

test('a page that does not break is shown, and no document is loaded', () => {
  render(boundaryOf('أ', 'خبر أ'));
  expect(screen.getByText('خبر أ')).toBeVisible();
  expect(loadDocument).not.toHaveBeenCalled();
});

test('the document of a broken page is loaded once, and meanwhile nothing is said', () => {
  loadDocument.mockReturnValue(true);
  const { container } = withoutComplaint(() => render(boundaryOf('أ', null)));
  expect(loadDocument).toHaveBeenCalledOnce();
  expect(container).toBeEmptyDOMElement();
});

test('where its document does not help, the reader is told', () => {
  loadDocument.mockReturnValue(false);
  withoutComplaint(() => render(boundaryOf('أ', null)));
  expect(screen.getByRole('alert')).toHaveTextContent('حدث خطأ غير متوقع');
  expect(screen.getByRole('link', { name: 'العودة إلى أهم الأخبار' })).toHaveAttribute(
    'href',
    '/some/path/',
  );
});

test('the same page stays broken, the next one is shown', () => {
  loadDocument.mockReturnValue(false);
  const { rerender } = withoutComplaint(() => render(boundaryOf('أ', null)));
  rerender(boundaryOf('أ', 'خبر أ'));
  expect(screen.getByRole('alert')).toBeVisible();
  rerender(boundaryOf('ب', 'خبر ب'));
  expect(screen.getByText('خبر ب')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a second page that breaks is told of too', () => {
  loadDocument.mockReturnValue(false);
  const { rerender } = withoutComplaint(() => render(boundaryOf('أ', null)));
  withoutComplaint(() => rerender(boundaryOf('ب', null)));
  expect(loadDocument).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('alert')).toBeVisible();
});
