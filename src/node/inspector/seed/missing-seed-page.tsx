import { PageLayout } from '../page/page-layout.tsx';
import { listAddress } from '../page/paths.ts';
import { useWords } from '../words/words-context.ts';
import { visibleName } from '../page/visible-name.ts';

interface MissingSeedPageProps {
  readonly id: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

/** The page of a seed that is not there, or not any more. */
export function MissingSeedPage({ id, base }: MissingSeedPageProps) {
  const words = useWords();
  const name = visibleName(id);
  return (
    <PageLayout base={base} sheet="seed/seed-page.css" title={name} tools={null}>
      <h1>
        <bdi>{name}.txt</bdi>
      </h1>
      <p className="problem">
        {`${words.missing} `}
        <span className="remedy">
          {words.missingRemedy}
          <a href={listAddress(base)}>{words.seeAll}</a>.
        </span>
      </p>
    </PageLayout>
  );
}
