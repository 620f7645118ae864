import { expect, test } from 'vitest';
import { sourceKind } from '../../../../src/node/import/sources/source-kind.ts';

test.each([
  ['a.html', '', 'page'],
  ['a', '<!DOCTYPE html>', 'page'],
  ['a.xml', '<?xml version="1.0"?><rss version="2.0">', 'feed'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['a.rdf', '<rdf:RDF ', 'feed'],
  ['a.xml', '<rss xmlns:wp="http://wordpress.org/export/1.2/">', 'wordpress'],
  [
    'a.xml',
    '\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss>',
    'feed',
  ],
  ['saved', '<!-- saved from url=(0020)https://a.example/ -->\n<html>', 'page'],
  ['a.jpg', '\u00FF\u00D8\u00FF<x:xmpmeta><rdf:RDF xmlns:rdf="x">', null],
  ['a.svg', '<?xml version="1.0"?><svg><metadata><rdf:RDF ><html>', null],
  ['a.xml', '<project>', null],
  ['a.json', '{"version":"https://jsonfeed.org/version/1.1"', 'json-feed'],
  ['package.json', '{}', null],
  ['a.md', '', 'markdown'],
  ['urls.txt', '# صفحات\nhttps://a.example/1\n\nhttp://b.example', 'addresses'],
  ['a.txt', 'https://a.example/1 خبر', 'text'],
  ['a.txt', '', 'text'],
  ['a.css', 'a{}', null],
])('%s that begins with %s', (name, sample, kind) => expect(sourceKind(name, sample)).toBe(kind));
