import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';

interface Step {
  readonly path: string;
  readonly label: string;
}

interface ArchiveStepsProps {
  readonly earlier: Step | null;
  /** What the page is part of. */
  readonly whole: Step;
  readonly later: Step | null;
}

/** Links from a month or a year of the archive to those beside it, and to what it is part of. */
export function ArchiveSteps({ earlier, whole, later }: ArchiveStepsProps) {
  return (
    <nav aria-label={strings.archive}>
      <ul className="meta">
        {[earlier, whole, later].map((step) =>
          step === null ? null : (
            <li key={step.path}>
              <PageLink to={step.path} className="go">
                {step.label}
              </PageLink>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
