import { strings } from '../text/strings.ts';
import { useCanListen } from './use-can-listen.ts';

interface ListenButtonProps {
  /** Of the story, BCP 47, the primary language alone. */
  readonly language: string;
  readonly className?: string | undefined;
  readonly onListen: () => void;
}

/** Has a story read aloud; nothing where the device has no voice of its language. */
export function ListenButton({ language, className, onListen }: ListenButtonProps) {
  return useCanListen(language) ? (
    <button
      type="button"
      className={className}
      onClick={() => {
        // Some browsers let nobody speak but from within a click, and the player comes later.
        speechSynthesis.speak(new SpeechSynthesisUtterance(''));
        onListen();
      }}
    >
      {strings.listen}
    </button>
  ) : null;
}
