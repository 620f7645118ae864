import type { DeskSection as DeskSectionData } from '../../edition/pages/front-page.ts';
import { ColumnRow } from './column-row.tsx';
import { DeskTitle } from './desk-title.tsx';

interface DeskSectionProps {
  readonly section: DeskSectionData;
}

/** Renders one desk on the front page: its name, its first stories, the headlines after them. */
export function DeskSection({ section: { desk, total, columns } }: DeskSectionProps) {
  return (
    <section className="section">
      <DeskTitle desk={desk} total={total} />
      <ColumnRow columns={columns} level="h3" withDesk={false} />
    </section>
  );
}
