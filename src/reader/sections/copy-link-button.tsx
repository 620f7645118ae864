import { fill } from '../text/phrase.ts';
import { strings } from '../text/strings.ts';
import { useCopyLink } from '../sharing/use-copy-link.ts';
import classes from './copy-link-button.module.css';

interface CopyLinkButtonProps {
  readonly id: string;
  readonly section: string;
}

/** Renders a button that copies the address of one section. */
export function CopyLinkButton({ id, section }: CopyLinkButtonProps) {
  const copy = useCopyLink();
  const label = fill(strings.copySectionLink, { section });
  return (
    <button
      type="button"
      className={classes.copy}
      aria-label={label}
      title={strings.copyLink}
      onClick={() => copy({ id })}
    >
      <svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      >
        <path d="M10 14a4 4 0 0 0 6 .5l3.5-3.5a4 4 0 0 0-6-6L12 6.500M14 10a4 4 0 0 0-6-.5L4.500 13a4 4 0 0 0 6 6L12 17.500" />
      </svg>
    </button>
  );
}
