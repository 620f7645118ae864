import { describe, expect, test } from 'vitest';
import {
  componentsByClass,
  shownComponents,
  stylesOf,
} from '../../../src/node/render/style-sheets.ts';

const sheets = {
  base: 'p{top:0}',
  components: [
    { classes: ['plate', 'name'], styles: '.plate{top:1px}' },
    { classes: ['card', 'big'], styles: '.card{top:2px}' },
    { classes: [], styles: '.none{top:3px}' },
  ],
};

const stylesFor = (content: string): string =>
  stylesOf(shownComponents(content, componentsByClass(sheets.components)), sheets);

describe('the styles of a page', () => {
  test('are those of every page and of the components that it shows, in their own order', () => {
    const content = '<main><p class="ruled big">خبر</p><b class="name"></b></main>';
    expect(stylesFor(content)).toBe('p{top:0}.plate{top:1px}.card{top:2px}');
  });

  test('are not those of classes that its words name', () => {
    expect(stylesFor('<p>class=&quot;card&quot; و card</p>')).toBe('p{top:0}');
  });

  test('are those of all components that speak of a class', () => {
    const components = ['a', 'b'].map((name) => ({ classes: ['both'], styles: `.${name}{}` }));
    const shown = shownComponents('<p class="both">خبر</p>', componentsByClass(components));
    expect(shown).toEqual([0, 1]);
  });

  test('are not those of classes that begin alike', () => {
    expect(stylesFor('<p class="cards">خبر</p>')).toBe('p{top:0}');
  });
});
