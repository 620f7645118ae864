import { useContext } from 'react';
import type { StoryPage as StoryPageData } from '../../edition/pages/story-page.ts';
import { ContentsList } from '../sections/contents-list.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { Neighbours } from '../list-order/neighbours.tsx';
import { useNeighbours } from '../list-order/use-neighbours.ts';
import { FoundWords } from '../marks/found-words.tsx';
import { LateLibraryContext } from '../library/late-library-context.ts';
import { StoryActions } from '../story/story-actions.tsx';
import { StoryFooter } from '../story/story-footer.tsx';
import { StoryFacts } from '../story/story-facts.tsx';
import { StoryHead } from '../story/story-head.tsx';
import { StoryPlaces } from '../story/story-places.tsx';
import { StoryImprint } from '../story/story-imprint.tsx';
import { StoryPhoto } from '../photos/story-photo.tsx';
import { StoryRail } from '../story/story-rail.tsx';
import { StorySection } from '../story/story-section.tsx';
import { ShareWithoutScripts } from '../sharing/share-without-scripts.tsx';
import { useLateSheet } from '../sheets/use-late-sheet.ts';
import { locale } from '../text/locale.ts';
import { useShare } from '../sharing/use-share.tsx';
import { StoryTools } from '../story/story-tools.tsx';
import { minutesOfStory } from '../sections/reading-minutes.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { useCurrentSection } from '../sections/use-current-section.ts';
import { strings } from '../text/strings.ts';
import classes from './story-page.module.css';

interface StoryPageProps {
  readonly page: StoryPageData;
}

/** Contents are a help from two subheads on: before that they repeat the page. */
const MIN_SUBHEADS = 2;

/** A story read sooner is seen through without them. */
const MIN_MINUTES = 2;

/** Renders the text of a story; its first paragraph stands larger where nothing sums the story up. */
function StoryText({ page: { standfirst, sections, lang } }: StoryPageProps) {
  return (
    <div
      data-text=""
      className={standfirst === undefined ? `${classes.text} ${classes.first}` : classes.text}
      lang={lang}
    >
      {sections.map((section, index) => (
        <StorySection key={section.id} section={section} lang={lang} withPullQuote={index > 0} />
      ))}
    </div>
  );
}

/** Renders one story: headline, facts, text, the contents beside it, and what it leads to. */
export function StoryPage({ page }: StoryPageProps) {
  const { masthead, sections, lang, places = [] } = page;
  const hydrated = useHydrated();
  const inList = useNeighbours(page);
  const { share, sheet } = useShare(page.headline);
  const library = useContext(LateLibraryContext).code;
  const actions = <StoryActions page={page} onShare={share} />;
  const player = useLateSheet(({ LatePlayer }, close) => (
    <LatePlayer language={lang ?? locale.language} onClose={close} />
  ));
  const minutes = minutesOfStory(page);
  const current = useCurrentSection(sections.map(({ id }) => id));
  const subheads = sections.filter(({ subhead }) => subhead !== undefined).length;
  const listed = subheads < MIN_SUBHEADS || minutes < MIN_MINUTES ? [] : sections;
  const barTitle = sections.find(({ id }) => id === current)?.subhead ?? page.desk?.label;
  return (
    <PageLayout
      masthead={masthead}
      here={{ path: page.desk?.path ?? null, exact: false }}
      progress
      hasSections={listed.length > 0}
      hasDock={hydrated}
      {...(barTitle === undefined ? {} : { barTitle })}
    >
      {library === null ? null : <library.FollowReading story={page} />}
      <FoundWords path={page.path}>
        <article className={classes.story}>
          <StoryHead page={page} />
          <div className={classes.spread}>
            {page.photo === undefined ? null : (
              <div className={classes.photo}>
                <StoryPhoto photo={page.photo} wide="(min-width: 60rem) 34rem" lang={lang} />
              </div>
            )}
            <StoryFacts page={page} className={`soft ${classes.facts}`} onListen={player.open} />
            {listed.length === 0 ? null : (
              <details className={classes.inline}>
                <summary>{strings.contents}</summary>
                <ContentsList sections={listed} current={current} lang={lang} />
              </details>
            )}
            <StoryRail
              sections={listed}
              current={current}
              lang={lang}
              minutes={minutes}
              places={places}
              actions={actions}
            />
            <StoryText page={page} />
            <ShareWithoutScripts
              headline={page.headline}
              path={page.path}
              className={classes.share}
            />
            {places.length === 0 ? null : (
              <div className={`soft ${classes.places}`}>
                <StoryPlaces places={places} />
              </div>
            )}
          </div>
          <StoryImprint name={masthead.name} path={page.path} />
        </article>
      </FoundWords>
      <StoryFooter page={page} inList={inList} />
      <Neighbours page={page} inList={inList} />
      {hydrated ? (
        <StoryTools
          sections={listed}
          current={current}
          lang={lang}
          minutes={minutes}
          actions={actions}
        />
      ) : null}
      {sheet}
      {player.sheet}
    </PageLayout>
  );
}
