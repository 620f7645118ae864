import { PageLayout } from '../page/page-layout.tsx';
import { listAddress } from '../page/paths.ts';
import { visibleName } from '../page/visible-name.ts';

interface MissingSeedPageProps {
  readonly id: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

/** The page of a seed that is not there, or not any more. */
export function MissingSeedPage({ id, base }: MissingSeedPageProps) {
  const name = visibleName(id);
  return (
    <PageLayout
      base={base}
      sheet="seed/seed-page.css"
      title={`${name} · Seeds · Waraq`}
      tools={null}
    >
      <h1>
        <bdi>{name}</bdi>.txt
      </h1>
      <p className="problem">
        There is no such seed.{' '}
        <span>
          It was deleted or has another name now: <a href={listAddress(base)}>see all seeds</a>.
        </span>
      </p>
    </PageLayout>
  );
}
