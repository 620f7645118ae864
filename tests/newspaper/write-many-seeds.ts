import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headlines } from './desk-headlines.ts';

/**
 * Writes short invented stories, each naming the one before and one that has not come: enough of
 * them to keep all threads of a build at work.
 *
 * @param folder where the seeds go.
 * @param count how many.
 * @param edition stands in each body, so that another edition changes every page.
 * @param first the number of the first, which stands in its headline.
 */
export function writeManySeeds(folder: string, count: number, edition = 'الأولى', first = 0): void {
  const words = Object.values(headlines).flat();
  mkdirSync(folder, { recursive: true });
  for (let number = first; number < first + count; number += 1) {
    const headlineOf = (at: number): string => `${words[at % words.length] ?? ''} ${at}`;
    const lines = [
      headlineOf(number),
      '',
      `هذه فقرة من الطبعة ${edition} كتبت للاختبار وحده، ولا ينقلها أحد عن أحد، وفيها ما يكفي من الكلمات.`,
      '',
      ...(number === first ? [] : [headlineOf(number - 1), '']),
      `لم يصل بعد خبر رقمه ${number % 50}`,
    ];
    writeFileSync(path.join(folder, `${String(number).padStart(5, '0')}.txt`), lines.join('\n'));
  }
}
