import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { AnnounceContext } from '../status/announcer.tsx';
import { adoptStyles } from '../sheets/adopt-styles.ts';
import { inDigits } from '../text/digits.ts';
import { strings } from '../text/strings.ts';
import { toolStrings } from '../text/tool-strings.ts';
import type { Narration } from './narration.ts';
import type { NarratorStatus } from './narrator.ts';
import sheet from './player.css?inline';
import { SPEEDS, speedOf, storeSpeed } from './stored-speed.ts';
import type { Passage } from '../passages/story-passages.ts';
import { useNarrator } from './use-narrator.ts';
import { usePlayerKeys } from './use-player-keys.ts';
import { useSpokenMark } from './use-spoken-mark.ts';

interface PlayerProps extends Narration {
  /** What is read. */
  readonly passages: readonly Passage[];
  readonly onClose: () => void;
}

/** What the button in the middle does. */
const PLAY_LABELS: Readonly<Record<NarratorStatus, string>> = {
  playing: toolStrings.pause,
  paused: toolStrings.goOn,
  ended: toolStrings.fromBeginning,
  failed: toolStrings.goOn,
};

/** Reads the story on the page aloud, marks the sentence, and leads through it, at the lower edge of the window. */
export function Player({ passages, narrated, narrator, onClose }: PlayerProps) {
  const announce = useContext(AnnounceContext);
  const player = useRef<HTMLElement>(null);
  const playButton = useRef<HTMLButtonElement>(null);
  const [opener] = useState(() => document.activeElement);
  const state = useNarrator(narrator);
  const follow = useSpokenMark(narrated, passages, state.sentence);

  useLayoutEffect(() => {
    adoptStyles(sheet, document);
    playButton.current?.focus({ preventScroll: true });
  }, []);

  const hasFailed = state.status === 'failed';
  useEffect(() => {
    if (hasFailed) announce(toolStrings.listeningFailed);
  }, [hasFailed, announce]);

  function step(by: number): void {
    follow();
    narrator.step(by);
  }

  function close(): void {
    onClose();
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  }

  usePlayerKeys(player, step, close);

  return (
    <section ref={player} className="listening" aria-label={strings.listen}>
      <button type="button" onClick={() => step(-1)}>
        {toolStrings.previousSentence}
      </button>
      <button
        ref={playButton}
        type="button"
        onClick={state.status === 'playing' ? narrator.pause : narrator.play}
      >
        {PLAY_LABELS[state.status]}
      </button>
      <button type="button" onClick={() => step(1)}>
        {toolStrings.nextSentence}
      </button>
      <select
        aria-label={toolStrings.speed}
        value={state.speed}
        onChange={(event) => {
          const speed = speedOf(event.target.value);
          storeSpeed(speed);
          narrator.setSpeed(speed);
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {inDigits(`${speed}×`)}
          </option>
        ))}
      </select>
      <button type="button" onClick={close}>
        {strings.close}
      </button>
    </section>
  );
}
