import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Runs wherever a text becomes markup, an address or a script: a dialog, which fails a test. */
const CODE = 'alert(document.domain)';

/** Texts that become code where they are put into something unescaped, by what they get out of. */
const INJECTIONS: Readonly<Record<string, string>> = {
  text: `<img src=x onerror=${CODE}><svg onload=${CODE}>`,
  script: `</script><script>${CODE}</script>`,
  title: `</title></style></textarea><script>${CODE}</script>`,
  comment: `--><!-- ]]> <![CDATA[<script>${CODE}</script>`,
  attribute: `" onmouseover="${CODE}" autofocus onfocus="${CODE}`,
  quote: `' onmouseover='${CODE}' x='`,
  template: `\${${CODE}} {{constructor.constructor("${CODE}")()}} <%= 7*7 %> \``,
  json: `\\u003c/script>\\" ] } ; ${CODE} //\u2028${CODE}`,
  define: 'import.meta.env.MODE process.env.NODE_ENV __VITE_ASSET__x__ %BASE_URL% $& $1',
  style: `url(//elsewhere.invalid) ;} body{display:none} @import "//elsewhere.invalid/x.css";`,
  prototype: '__proto__ constructor toString',
  path: '../../../../etc/passwd',
  link: `[اقرأ](javascript:${CODE}) [هنا](https://elsewhere.invalid/"onmouseover="${CODE})`,
  emphasis: `**<img src=x onerror=${CODE}>** [**"><script>${CODE}</script>**](https://elsewhere.invalid/x)`,
};

/** An address of the web, as a seed may say one. */
const PASSED_ADDRESS = 'https://elsewhere.invalid/خبر?a=1&b="><script>';

/** Addresses that a page must not lead to, or not by itself. */
const ADDRESSES: readonly string[] = [
  `javascript:${CODE}`,
  ` java\tscript:${CODE}`,
  `data:text/html,<script>${CODE}</script>`,
  '//elsewhere.invalid/x',
  'vbscript:x',
  PASSED_ADDRESS,
];

/** Names of pictures that are not beside the seed. */
const PICTURES: readonly string[] = [
  '../../../../etc/passwd.jpg',
  '/etc/hosts.png',
  'https://elsewhere.invalid/x.jpg',
  '//elsewhere.invalid/x.jpg',
  `x" onerror="${CODE}" y=".jpg`,
  `javascript:${CODE}.png`,
];

/** Signs that turn the order of what follows, some without an end. */
const TURNING = '\u202eمقلوب\u202c \u2066معزول \u202dمفروض \u2067آخر';

/** Words that no line holds. */
const WIDE: readonly string[] = ['استقلال'.repeat(30), `خـ${'ـ'.repeat(200)}بر`, 'W'.repeat(250)];

const OPENING =
  'بدأت التجربة في ثلاث قاعات وتمتد هذا الشهر إلى عشرين، بحسب ما قال القائمون عليها في لقاء مفتوح.';

/** Fields of front matter, a text in each of them. */
function fieldsWith(text: string, number: number): readonly string[] {
  const said = JSON.stringify(`${text} ${number}`);
  return [
    '---',
    ...['kicker', 'standfirst', 'byline', 'source', 'desk', 'alt'].map(
      (name) => `${name}: ${said}`,
    ),
    `tags: [${said}, "<b>وسم</b>"]`,
    `related: ${JSON.stringify([text, ...ADDRESSES])}`,
    `aliases: [${said}]`,
    `url: ${JSON.stringify(PASSED_ADDRESS)}`,
    '---',
  ];
}

/** A story with a text in every field and in every place of its plain text. */
const storyWith = (text: string, number: number): string =>
  [
    ...fieldsWith(text, number),
    `خبر ${number}: ${text}`,
    '',
    `خبر ${number}: ${text}`,
    `صورة من المكان ${text} (${text})`,
    `القاهرة: «${text}»`,
    '',
    `${OPENING} ${text}`,
    '',
    `جزء ${text}`,
    '',
    `${OPENING} ${text} ${OPENING}`,
    '',
    ...ADDRESSES.flatMap((address) => [`${OPENING} ${address}`, '']),
    ...ADDRESSES.flatMap((address) => [`${OPENING} [**اقرأ** هنا](${address})`, '']),
    ...PICTURES.flatMap((name) => [
      `[صورة: ${name} | ${text.replaceAll(/[[\]]/g, '')} (${OPENING})]`,
      `![${OPENING}](${name})`,
      '',
    ]),
  ].join('\n');

/** Names of files that a shell, an address or markup would read as its own. */
export const HOSTILE_NAMES: readonly string[] = [
  'name with spaces',
  'percent%20and%',
  'hash#frag',
  'question?x=1',
  `quote'"back\``,
  'back\\slash',
  'bidi\u202etxt.exe',
  '__proto__',
  'index',
  '404',
  '-rf',
  '$(touch x)',
  `<img src=x onerror=${CODE}>`,
  'line\nbreak',
  '\u001b[31mred',
];

/** Settings of the newspaper, each with markup or an address in it. */
const SETTINGS = [
  `name: ${JSON.stringify(`ورق ${INJECTIONS['title']}`)}`,
  `short: ${JSON.stringify(INJECTIONS['attribute'])}`,
  `motto: ${JSON.stringify(`${INJECTIONS['script']} ${TURNING}`)}`,
  `foot: ${JSON.stringify([INJECTIONS['text'], INJECTIONS['comment']].join(' '))}`,
  `contact: ${JSON.stringify(`javascript:${CODE}`)}`,
  `licence: ${JSON.stringify(INJECTIONS['quote'])}`,
  `desks: [{ folder: "قسم", label: ${JSON.stringify(INJECTIONS['script'])} }]`,
].join('\n');

/** What a reader's address or device may say, put there by a link or by another script. */
export const HOSTILE_WORDS: readonly string[] = [...Object.values(INJECTIONS), TURNING, ...WIDE];

/**
 * Writes seeds and settings that try to get out of the place they are shown in. A file system that does not
 * take a name goes without that seed.
 *
 * @param folder where they go.
 */
export function writeHostileSeeds(folder: string): void {
  mkdirSync(path.join(folder, 'قسم'), { recursive: true });
  const put = (name: string, text: string): void =>
    writeFileSync(path.join(folder, `${name}.txt`), text);
  HOSTILE_WORDS.forEach((text, number) => put(`قسم/${number}`, storyWith(text, number)));
  HOSTILE_NAMES.forEach((name, number) => {
    try {
      put(name, `ملف رقمه ${number}\n\n${OPENING}`);
    } catch {
      // Windows has no such names.
    }
  });
  writeFileSync(path.join(folder, 'newspaper.yaml'), SETTINGS);
}
