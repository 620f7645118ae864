import { useContext, useEffect, useEffectEvent, useState } from 'react';
import { MONTH_NAMES } from '../../arabic/dates/month-names.ts';
import { AnnounceContext } from '../status/announcer.tsx';
import { lazyCode } from '../status/lazy-code.ts';
import { locale } from '../text/locale.ts';
import { strings } from '../text/strings.ts';
import type { narrationOf } from './narration.ts';
import { Player } from './player.tsx';
import { storyPassages } from '../passages/story-passages.ts';

/** In a newspaper of another language, Arabic stories have the months of all Arabs. */
const MONTHS = MONTH_NAMES[locale.language === 'ar' ? locale.months : 'both'];

const useNarrationCode = lazyCode(() => import('./narration.ts'));

interface LatePlayerProps {
  /** Of the story, BCP 47, the primary language alone. */
  readonly language: string;
  readonly onClose: () => void;
}

/** Reads the story on the page aloud, once the code for it has come; where it does not, a message says so. */
export function LatePlayer(props: LatePlayerProps) {
  const { onClose } = props;
  const announce = useContext(AnnounceContext);
  const narration = useNarrationCode(true);
  const hasFailed = narration.state === 'failed';
  const fail = useEffectEvent(() => {
    announce(strings.toolFailed);
    onClose();
  });
  useEffect(() => {
    if (hasFailed) fail();
  }, [hasFailed]);
  return narration.state === 'there' ? (
    <ReadStory {...props} begin={narration.code.narrationOf} />
  ) : null;
}

/** Reads what stands on the page now. */
function ReadStory({
  language,
  onClose,
  begin,
}: LatePlayerProps & { readonly begin: typeof narrationOf }) {
  const [{ passages, narration }] = useState(() => {
    const found = storyPassages();
    const texts = found.map(({ text }) => text);
    return {
      passages: found,
      narration: begin({ passages: texts, language, months: MONTHS }),
    };
  });
  return <Player passages={passages} {...narration} onClose={onClose} />;
}
