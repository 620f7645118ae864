import type { ExplainedLine } from '../../../story/explain-seed.ts';
import type { Feature } from '../../../story/features/feature.ts';
import { arabicReasons } from '../words/arabic-reasons.ts';
import type { Words } from '../words/english.ts';
import { useLanguage } from '../words/words-context.ts';
import { isNarrow } from './line-view.ts';
import { ReasonItem, roundedPoints } from './reason-item.tsx';
import { stateWords } from '../facts/role-names.ts';

/** What the lines round it add: the margin is of the whole seed, the reasons of this line alone. */
function contextPoints({ margin, features }: ExplainedLine): number {
  const rest = roundedPoints(margin - features.reduce((sum, { score }) => sum + score, 0));
  return Number.isFinite(rest) ? rest : 0;
}

function summaryOf(line: ExplainedLine, runnerUp: string, words: Words): string {
  return Number.isFinite(line.margin)
    ? words.ahead(roundedPoints(line.margin), runnerUp, isNarrow(line))
    : words.cannotStand(runnerUp);
}

/** A reason in the language of the page, where it is told in that. */
function reasonIn(lang: 'ar' | 'en', feature: Feature, because: string) {
  const arabic = lang === 'ar' ? arabicReasons[feature] : undefined;
  return arabic === undefined
    ? ({ because, lang: 'en' } as const)
    : ({ because: arabic, lang: 'ar' } as const);
}

interface VerdictProps {
  readonly line: ExplainedLine;
}

/** By how much a line was decided, and why. */
export function Verdict({ line }: VerdictProps) {
  const { lang, words, names } = useLanguage();
  const own = stateWords(`${line.zone}:${line.role}`, names);
  const runnerUp = stateWords(line.runnerUp, names);
  const rest = contextPoints(line);
  if (line.givesWay) return <p className="said">{words.givesWay}</p>;
  if (line.guess !== null)
    return (
      <p className="said">
        {`${words.saidByEditor}. ${words.guessWas(names.roles[line.guess].name)}.`}
      </p>
    );
  return (
    <details id={`why-${line.line}`} className={isNarrow(line) ? 'narrow' : undefined}>
      <summary>{summaryOf(line, runnerUp.name, words)}</summary>
      <p>
        {words.forRole}
        <b>{own.name}</b>
        {` ${own.zone} (+)${words.againstRole}`}
        <b>{runnerUp.name}</b>
        {` ${runnerUp.zone} (−):`}
      </p>
      <ul>
        {line.features.map(({ feature, because, score }) => (
          <ReasonItem key={feature} {...reasonIn(lang, feature, because)} points={score} />
        ))}
        {rest !== 0 && <ReasonItem because={words.context} lang={lang} points={rest} />}
      </ul>
    </details>
  );
}
