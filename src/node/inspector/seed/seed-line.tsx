import { isSayableRole } from '../../../story/labelling/sayable-roles.ts';
import type { SourceLine } from '../../../story/story.ts';
import { RoleMenu } from '../edit/role-menu.tsx';
import { ToldText } from '../words/told-text.tsx';
import { tellWarning } from '../words/warning-words.ts';
import { useLanguage } from '../words/words-context.ts';
import { SeedText } from '../page/seed-text.tsx';
import type { LineView } from './line-view.ts';
import { RoleMark } from '../facts/role-mark.tsx';
import { Verdict } from './verdict.tsx';

interface SeedLineProps {
  readonly view: LineView;
  readonly lang: string;
  /** Whether the page can write roles. */
  readonly canWrite: boolean;
}

/** What a menu shows of a line of a seed that is not explained; whether its role was said is not known then. */
const unexplained = ({ line, parts }: SourceLine) => ({
  line,
  role: parts.at(-1)?.role ?? 'paragraph',
  guess: null,
});

/** A line as a row: its number, its parts by role, its warnings, and why it is what it is. */
export function SeedLine({ view, lang, canWrite }: SeedLineProps) {
  const { lang: language, words } = useLanguage();
  const { source, explained, warnings, isAfterBlank } = view;
  const { line, parts } = source;
  const isEditable = canWrite && parts.every(({ role }) => isSayableRole(role));
  return (
    <li id={`line-${line}`} className={isAfterBlank ? 'after-blank' : undefined}>
      <a className="number" href={`#line-${line}`} aria-label={words.line(line)}>
        {line}
      </a>
      <div className="parts">
        {parts.map(({ role, text }, at) => (
          <div key={at} className="part" data-role={role}>
            <RoleMark role={role} />
            <p>
              <SeedText text={text} lang={lang} />
            </p>
          </div>
        ))}
      </div>
      <div className="why">
        {warnings
          .map(({ message }) => tellWarning(message, language))
          .map((told, at) => (
            <p key={at} className="warning">
              <b>{`${words.warning} `}</b>
              <ToldText {...told} />
            </p>
          ))}
        {isEditable && <RoleMenu line={explained ?? unexplained(source)} />}
        {explained && <Verdict line={explained} />}
      </div>
    </li>
  );
}
