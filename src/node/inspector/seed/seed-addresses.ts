import type { Role } from '../../../story/story.ts';
import { seedAddress } from '../page/paths.ts';
import type { LineView } from './line-view.ts';

/** Lines on one page: a seed may hold a hundred thousand. */
export const LINES_PER_PAGE = 300;

/** Addresses within a seed's page, for a browser. */
export interface SeedAddresses {
  readonly ofPage: (page: number) => string;
  readonly ofLine: (line: number) => string;
  /** Of the same page with the reasons of each line. */
  readonly explained: string;
}

/** What a seed's page shows. */
export interface ShownSeed {
  readonly id: string;
  /** The role that each line is held against, or null for its runner-up. */
  readonly rival: Role | null;
  /** Whether reasons are asked for that are not given unasked. */
  readonly isExplained: boolean;
  readonly page: number;
}

/** Returns the addresses within the page of a seed with these lines. */
export function seedAddresses(
  { id, rival, isExplained, page: shown }: ShownSeed,
  base: string,
  lines: readonly LineView[],
): SeedAddresses {
  const pages = new Map(
    lines.map(({ source }, at) => [source.line, Math.floor(at / LINES_PER_PAGE) + 1]),
  );
  const address = (page: number, explain: boolean): string =>
    seedAddress(base, id, {
      against: rival,
      explain: explain ? 'all' : null,
      page: page === 1 ? null : page,
    });
  const ofPage = (page: number): string => address(page, isExplained);
  return {
    ofPage,
    ofLine(line) {
      const page = pages.get(line) ?? shown;
      return `${page === shown ? '' : ofPage(page)}#line-${line}`;
    },
    explained: address(shown, true),
  };
}
