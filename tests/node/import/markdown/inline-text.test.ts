import { expect, test } from 'vitest';
import { inlineText } from '../../../../src/node/import/markdown/inline-text.ts';

test.each([
  ['فاز **المنتخب** بـ*ثلاثة* أهداف', 'فاز المنتخب بـثلاثة أهداف'],
  ['[ضيفه](https://a.example/x_(y)) ثم [آخر][1]', 'ضيفه ثم آخر'],
  ['\\*ليس مائلا\\* و `كود *كما هو*`', '*ليس مائلا* و كود *كما هو*'],
  ['snake_case_name و_مائل_', 'snake_case_name و_مائل_'],
  ['صورة ![بديل](a.jpg "شرح") بعدها', 'صورة بعدها'],
  ['<https://a.example>', 'https://a.example'],
  ['أ &amp; ب <b>ج</b> ٥ < ٦', 'أ & ب ج ٥ < ٦'],
  ['{{< youtube x >}}نص{% include y %} {{ site.url }}', 'نص'],
  ['قول[^1] موثق', 'قول[1] موثق'],
])('%s reads %s', (markdown, words) => expect(inlineText(markdown)).toBe(words));
