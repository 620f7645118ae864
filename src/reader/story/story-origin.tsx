import type { StoryPage } from '../../edition/pages/story-page.ts';

type StoryOriginProps = NonNullable<StoryPage['origin']>;

/** Renders where the story first stood, as a link where the address is known. */
export function StoryOrigin({ label, url }: StoryOriginProps) {
  return url === undefined ? (
    <bdi>{label}</bdi>
  ) : (
    <a href={url}>
      <bdi>{label}</bdi>
    </a>
  );
}
