import type { Language } from '../../edition/newspaper/locale.ts';
import type { StoryPage } from '../../edition/pages/story-page.ts';
import { StoryBlocks } from '../../reader/story/story-blocks.tsx';
import { StoryOrigin } from '../../reader/story/story-origin.tsx';
import { datelineText } from '../../reader/text/dateline-text.ts';
import { photoText } from '../../reader/photos/photo-text.ts';
import { marked } from '../../reader/inline/marked.tsx';
import { strings } from '../../reader/text/strings.ts';
import { ownDirection, textDirection } from '../../reader/text/text-direction.ts';

interface FeedTextProps {
  readonly page: StoryPage;
  /** Whole address of its photo. */
  readonly image: string | undefined;
  /** That of the newspaper. */
  readonly language: Language;
}

/**
 * Renders the whole text of a story for a feed: what its page shows of its seed, without styles. The
 * language and the direction are said, since the text is shown among others.
 */
export function FeedText({ page, image, language }: FeedTextProps) {
  const { lang = language, headline, standfirst, dateline, photo, sections, origin } = page;
  const caption = photo === undefined ? '' : photoText(photo);
  return (
    <div lang={lang} dir={ownDirection(headline, lang)}>
      {photo === undefined || image === undefined ? null : (
        <figure>
          <img
            src={image}
            width={photo.width}
            height={photo.height}
            alt={photo.alt ?? strings.photo}
          />
          {caption === '' ? null : (
            <figcaption>{marked({ text: caption, marks: photo.marks })}</figcaption>
          )}
        </figure>
      )}
      {standfirst === undefined ? null : (
        <p>
          <strong>{marked({ text: standfirst, marks: page.standfirstMarks })}</strong>
        </p>
      )}
      {dateline === undefined ? null : <p>{datelineText(dateline)}</p>}
      {sections.map(({ id, subhead, blocks }) => (
        <section key={id}>
          {subhead === undefined ? null : <h2 dir={textDirection(subhead, lang)}>{subhead}</h2>}
          <StoryBlocks blocks={blocks} lang={lang} />
        </section>
      ))}
      {origin === undefined ? null : (
        <p lang={language}>
          {strings.source}: <StoryOrigin {...origin} />
        </p>
      )}
    </div>
  );
}
