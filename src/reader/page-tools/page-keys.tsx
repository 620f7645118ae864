import { useContext, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { goToSection } from '../sections/go-to-section.ts';
import { useCurrentSection } from '../sections/use-current-section.ts';
import { SettingsSheet } from '../settings/settings-sheet.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { ShortcutsSheet } from '../sheets/shortcuts-sheet.tsx';
import { AnnounceContext } from '../status/announcer.tsx';
import { toolStrings } from '../text/tool-strings.ts';
import { commandOf, type Command, type PassageCommand } from '../keys/commands.ts';
import { withNextTheme } from './next-theme.ts';
import { isForThePage } from '../keys/page-key.ts';
import { goToTop, pressSave, sectionIds, stepStory, turnPage } from './page-steps.ts';
import { areShortcutsOn } from '../keys/shortcuts-on.ts';

interface PageKeysProps {
  /** Whether the page has sections, which keys lead through. */
  readonly hasSections: boolean;
  /** What was pressed before this code was there, in that order. */
  readonly early: RefObject<readonly Event[]>;
  /** Asks something of words of the story. */
  readonly onPassage: (command: PassageCommand) => void;
}

/** A key that is held leads through sections, and does nothing else again. */
const REPEATED: ReadonlySet<Command> = new Set(['next-section', 'previous-section']);

// React runs effects twice in development: a key does what it does once.
const handled = new WeakSet<Event>();

/** Returns a function that goes so many sections on. */
function useSectionStep(hasSections: boolean): (by: number) => void {
  const [ids] = useState(() => (hasSections ? sectionIds() : []));
  const current = useCurrentSection(ids);
  // Of two keys in one moment the second goes on from where the first led.
  const reached = useRef(current);
  useEffect(() => {
    reached.current = current;
  }, [current]);
  return (by) => {
    const id = ids[Math.max(0, ids.indexOf(reached.current) + by)];
    if (id === undefined) return;
    reached.current = id;
    goToSection(id);
  };
}

/** Answers to the keys of the page, not while the reader types or has switched them off. */
export function PageKeys({ hasSections, early, onPassage }: PageKeysProps) {
  const announce = useContext(AnnounceContext);
  const { settings, choose } = useSettings();
  const [sheet, setSheet] = useState<'settings' | 'help' | null>(null);
  const stepSection = useSectionStep(hasSections);

  const commands: Readonly<Record<Command, () => void>> = {
    'next-section': () => stepSection(1),
    'previous-section': () => stepSection(-1),
    'next-story': () => stepStory(1),
    'previous-story': () => stepStory(-1),
    onwards: () => turnPage('next'),
    back: () => turnPage('prev'),
    settings: () => setSheet('settings'),
    theme() {
      const next = withNextTheme(settings);
      choose(next.settings);
      announce(`${toolStrings.theme}: ${next.label}`);
    },
    top: goToTop,
    save: pressSave,
    highlight: () => onPassage('highlight'),
    'copy-passage': () => onPassage('copy-passage'),
    help: () => setSheet('help'),
  };

  const press = useEffectEvent((event: Event): void => {
    if (!(event instanceof KeyboardEvent) || handled.has(event)) return;
    handled.add(event);
    const command = isForThePage(event) && areShortcutsOn() ? commandOf(event) : null;
    if (command === null || (event.repeat && !REPEATED.has(command))) return;
    event.preventDefault();
    commands[command]();
  });

  useEffect(() => {
    early.current.forEach(press);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [early]);

  const close = (): void => setSheet(null);
  if (sheet === 'settings') return <SettingsSheet onClose={close} />;
  return sheet === 'help' ? <ShortcutsSheet hasSections={hasSections} onClose={close} /> : null;
}
