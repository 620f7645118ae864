import { comparable, type LabelledLine, type LabelledStory, type Truth } from './labelled-story.ts';
import { pick, type Random } from './random.ts';

/** A story put together from parts of labelled ones, with its truth. */
export interface Recombined {
  readonly text: string;
  readonly truth: Truth;
}

/** A labelled story cut in three: what stands above the body, the body, what stands below. */
interface CutStory {
  readonly truth: Truth;
  readonly head: readonly LabelledLine[];
  readonly body: readonly LabelledLine[];
  readonly end: readonly LabelledLine[];
  /** True when no blank line stands between its lines. */
  readonly isClose: boolean;
}

/** Tells whether the body itself says where a story was filed. */
const opensWithDateline = ({ truth: { blocks, datelineForm } }: CutStory): boolean =>
  datelineForm === 'inline' || (blocks[0]?.altText ?? []).length > 0;

const isOfBody = ({ label }: LabelledLine): boolean => label === 'block';

/** What belongs to a head stays out of a body that another head stands over. */
const isOfHead = ({ label }: LabelledLine): boolean =>
  label === 'headline' || label === 'dateline' || label === 'date';

function cutStory({ truth, lines }: LabelledStory): CutStory {
  const first = lines.findIndex(isOfBody);
  const last = lines.findLastIndex(isOfBody);
  const explained = (line: LabelledLine): boolean => line.label !== 'other';
  return {
    truth,
    head: lines.slice(0, Math.max(first, 0)).filter(explained),
    body: lines.slice(first, last + 1).filter((line) => explained(line) && !isOfHead(line)),
    end: lines.slice(last + 1).filter(explained),
    isClose: lines.every(({ blanksBefore }) => blanksBefore === 0),
  };
}

const holds = (lines: readonly LabelledLine[], label: LabelledLine['label']): boolean =>
  lines.some((line) => line.label === label);

/** The name of the story whose headline stands in a line goes over to another story. */
function renamed(line: LabelledLine, from: Truth, to: Truth): LabelledLine {
  const text = comparable(line.text);
  const own = [from.headline, ...from.headlineAlt]
    .map(comparable)
    .find((name) => text.includes(name));
  return own === undefined ? line : { ...line, text: text.replace(own, () => to.headline) };
}

/** A head with its captions exchanged for those of another, where both have some. */
function withCaptions(
  head: readonly LabelledLine[],
  other: readonly LabelledLine[],
): readonly LabelledLine[] {
  const captions = other.filter(({ label }) => label === 'caption');
  const first = head.findIndex(({ label }) => label === 'caption');
  if (first < 0 || captions.length === 0) return head;
  const blanksBefore = head[first]?.blanksBefore ?? 0;
  const [opening, ...more] = captions;
  const exchanged = opening === undefined ? [] : [{ ...opening, blanksBefore }, ...more];
  return [
    ...head.slice(0, first),
    ...exchanged,
    ...head.slice(first).filter(({ label }) => label !== 'caption'),
  ];
}

/** Lines of one part, spaced as the body is: all close, or none of them when they come from a close seed. */
function spaced(
  lines: readonly LabelledLine[],
  own: CutStory,
  body: CutStory,
): readonly LabelledLine[] {
  if (body.isClose) return lines.map((line) => ({ ...line, blanksBefore: 0 }));
  const isFree = (at: number): boolean => own.isClose || at === 0;
  return lines.map((line, at) => ({
    ...line,
    blanksBefore: isFree(at) ? Math.max(line.blanksBefore, 1) : line.blanksBefore,
  }));
}

const textOf = (lines: readonly LabelledLine[]): string =>
  lines
    .map(({ text, blanksBefore }, at) => '\n'.repeat(at === 0 ? 0 : blanksBefore + 1) + text)
    .join('');

/** The parts that one story is put together from. */
interface Parts {
  readonly head: CutStory;
  readonly caption: CutStory;
  readonly body: CutStory;
  readonly end: CutStory;
}

/** The first caption that the lines hold, as the labels of the part it comes from have it. */
function captionIn(
  lines: readonly LabelledLine[],
  truths: readonly Truth[],
): Pick<Truth, 'caption' | 'credit' | 'captions'> {
  const captions = truths.flatMap((truth) => truth.captions);
  const all = lines
    .filter(({ label }) => label === 'caption')
    .flatMap(({ text }) => {
      const shown = comparable(text);
      const said = captions.filter(
        ({ caption }) => caption !== null && shown.includes(comparable(caption)),
      );
      return (
        said.find(({ credit }) => credit !== null && shown.includes(comparable(credit))) ??
        said[0] ??
        []
      );
    });
  return { caption: all[0]?.caption ?? null, credit: all[0]?.credit ?? null, captions: all };
}

/** The dateline that a body opens with; a source that only its own head names is not there. */
function ownDateline(body: CutStory): Truth['dateline'] {
  const { dateline, blocks } = body.truth;
  if (dateline === null || !opensWithDateline(body)) return null;
  const opening = comparable(blocks[0]?.text ?? '');
  const isThere = dateline.source !== null && opening.includes(comparable(dateline.source));
  return { place: dateline.place, source: isThere ? dateline.source : null };
}

/**
 * The truth of what is put together: headline and blocks are the body's; dateline, dates and captions
 * are those of the part whose lines were taken; headlines of other stories, labels of the page and
 * keywords are those of all parts that stand in the text.
 */
function truthOf(
  { head, caption, body, end }: Parts,
  lines: readonly LabelledLine[],
  name: string,
): Truth {
  const parts = [head.truth, caption.truth, body.truth, end.truth];
  const union = (key: 'furniture' | 'tags' | 'optional' | 'dateLines'): readonly string[] => [
    ...new Set(parts.flatMap((truth) => truth[key] ?? [])),
  ];
  const texts = lines.map(({ text }) => comparable(text));
  const isThere = (text: string): boolean => texts.some((line) => line.endsWith(comparable(text)));
  return {
    ...body.truth,
    id: name,
    outlet: [head, caption, body, end].map(({ truth }) => truth.id).join(' + '),
    variations: ['RECOMBINED'],
    ...captionIn(lines, parts),
    dateline: holds(head.head, 'dateline') ? head.truth.dateline : ownDateline(body),
    related: [...body.truth.related, ...end.truth.related].filter(isThere),
    relatedLabel: end.truth.relatedLabel,
    furniture: union('furniture'),
    tags: union('tags'),
    optional: [...union('optional'), ...union('dateLines')],
    dateLines: head.truth.dateLines,
  };
}

/** Returns a story put together from its parts. */
function assemble(parts: Parts, name: string): Recombined {
  const { head, caption, body, end } = parts;
  const exchanged = head === caption ? head.head : withCaptions(head.head, caption.head);
  const lines = [
    ...spaced(
      exchanged.map((line) => renamed(line, head.truth, body.truth)),
      head,
      body,
    ),
    ...spaced(body.body, body, body),
    ...spaced(
      end.end.map((line) => renamed(line, end.truth, body.truth)),
      end,
      body,
    ),
  ];
  return { text: textOf(lines), truth: truthOf(parts, lines, name) };
}

/** A body that opens with a dateline stands under no other, and a head of such a story has but a part of it. */
const mayStandOver = (head: CutStory, body: CutStory): boolean =>
  holds(head.head, 'headline') &&
  !(holds(head.head, 'dateline') && (opensWithDateline(body) || opensWithDateline(head)));

function partsFor(body: CutStory, stories: readonly CutStory[], random: Random): Parts {
  const others = stories.filter(
    ({ truth }) => truth.lang === body.truth.lang && truth.outlet !== body.truth.outlet,
  );
  const own = others.length > 0 ? others : [body];
  const head =
    pick(
      own.filter((story) => mayStandOver(story, body)),
      random,
    ) ?? body;
  const caption =
    pick(
      own.filter((story) => holds(story.head, 'caption')),
      random,
    ) ?? head;
  return { head, caption, body, end: pick(own, random) ?? body };
}

/**
 * Returns stories put together from labelled ones: the headline and body of one, in the head of a
 * second with the captions of a third, and the end of a fourth, all of one language and of other
 * outlets than the body.
 */
export function recombined(
  stories: readonly LabelledStory[],
  count: number,
  random: Random,
): readonly Recombined[] {
  const cut = stories.map(cutStory).filter(({ body }) => body.length > 0);
  return Array.from({ length: count }, (_, at) => {
    const body = pick(cut, random);
    const name = `recombined-${String(at + 1).padStart(3, '0')}`;
    return body === undefined ? [] : [assemble(partsFor(body, cut, random), name)];
  }).flat();
}
