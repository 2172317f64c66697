import type { HostileDocument, HostileDocuments } from './hostile-document.js';

const json = (text: string): HostileDocument => ({ kind: 'json', text });
const data = (value: unknown): HostileDocument => ({ kind: 'data', data: value });

/** Cards as JSON: keys that are properties, values that are not what they should be, markup where text belongs. */
export const jsonCards: HostileDocuments = {
  'prototype as a key': json('{"title":"<img src onerror=__nhsProbe()>","__proto__":{"polluted":true,"title":"x"}}'),
  'constructor as a key': json('{"title":"<svg/onload=__nhsProbe()>","constructor":{"prototype":{"polluted":true}}}'),
  'prototype as a key of labels': json(
    '{"title":"x","labels":{"__proto__":{"polluted":true},"constructor":"<img src onerror=__nhsProbe()>","prototype":"x","toString":"x"}}',
  ),
  'prototype in depth': json(
    '{"title":"<svg/onload=__nhsProbe()>","intendedUse":{"__proto__":{"polluted":true},"scope":"x"},"data":{"constructor":{"prototype":{"polluted":1}}}}',
  ),
  'prototype in a list': json(
    '{"title":"<svg/onload=__nhsProbe()>","licences":[{"__proto__":{"url":"javascript:__nhsProbe()"},"name":"x"}],"extra":[{"__proto__":[],"body":"<img src onerror=__nhsProbe()>"}]}',
  ),
  'template of Lit': json(
    '{"title":{"_$litType$":1,"strings":["<img src onerror=__nhsProbe()>"],"values":[]},"summary":"<img src onerror=__nhsProbe()>"}',
  ),
  'template of Lit in a list': json(
    '{"title":"<svg/onload=__nhsProbe()>","caveats":{"limitations":[{"_$litType$":2,"strings":["<img src onerror=__nhsProbe()>"],"values":[],"raw":["x"]}]},"tags":[{"_$litType$":1,"strings":["x"]}]}',
  ),
  'directive of Lit': json(
    '{"title":"<svg/onload=__nhsProbe()>","status":{"_$litDirective$":{},"values":["<img src onerror=__nhsProbe()>"]},"organisation":{"_$litType$":1,"h":"<img src onerror=__nhsProbe()>"}}',
  ),
  'markup as data': json(
    '{"title":"x","status":{"name":"img","children":"","attributes":{"src":"data:,x","onerror":"__nhsProbe()"}},"licences":[{"name":{"name":"script","children":"__nhsProbe()","attributes":{}}}],"caveats":{"limitations":[{"name":"iframe","children":[],"attributes":{"srcdoc":"<script>__nhsProbe()</script>"}}]}}',
  ),
  'key twice': json(
    '{"title":"x","title":"<img src onerror=__nhsProbe()>","links":[{"label":"x","url":"https://probe.invalid/","url":"javascript:__nhsProbe()"}]}',
  ),
  'not JSON': json('<img src onerror="__nhsProbe()">'),
  'JSON and something behind': json('{"title":"x"}<img src onerror="__nhsProbe()">'),
  'a string': json('"<img src onerror=__nhsProbe()>"'),
  'a list': json('["<img src onerror=__nhsProbe()>",{"title":"<svg/onload=__nhsProbe()>"}]'),
  'a number, nothing': json('[null,1e999,-0,"<svg/onload=__nhsProbe()>"]'),
  'deep nesting': json(`${'{"data":'.repeat(5000)}"<img src onerror=__nhsProbe()>"${'}'.repeat(5000)}`),
  'deep nesting of lists': json(`{"title":"<svg/onload=__nhsProbe()>","tags":${'['.repeat(5000)}${']'.repeat(5000)}}`),
  'end of a script': json('{"title":"</script><img src onerror=__nhsProbe()>","summary":"<!--<script>"}'),
  'names of methods as keys': json(
    '{"title":"<svg/onload=__nhsProbe()>","toString":"x","valueOf":"x","toJSON":"x","then":"x","hasOwnProperty":"x","__defineGetter__":"x","__lookupGetter__":"x","length":-1}',
  ),
  'names of methods as keys in depth': json(
    '{"title":"<svg/onload=__nhsProbe()>","data":{"toString":null,"then":{"then":"x"},"splits":[{"toString":"x","valueOf":1,"name":"x"}]},"dates":{"__proto__":null,"toString":"x"},"labels":{"toString":"<img src onerror=__nhsProbe()>","valueOf":"x","__proto__":"x"}}',
  ),
  'tags as keys': json(
    '{"title":"x","<img src onerror=__nhsProbe()>":"x","data":{"<svg/onload=__nhsProbe()>":{"javascript:__nhsProbe()":1}},"labels":{"<svg/onload=__nhsProbe()>":"x"}}',
  ),
  'halves of characters': json(
    '{"title":"\\ud800<svg/onload=__nhsProbe()>\\udc00","summary":"\\udfff[words](javascript:__nhsProbe())","\\ud800":"x"}',
  ),
  'separators and null bytes': json(
    '{"title":"\\u2028</script>\\u2029<img src onerror=__nhsProbe()>","summary":"a\\u0000b<im\\u0000g src onerror=__nhsProbe()>","overview":"\\u202e\\u2067<svg/onload=__nhsProbe()>"}',
  ),
  'values of the wrong kind': data({
    title: ['<img src onerror=__nhsProbe()>'],
    summary: { toString: '<img src onerror=__nhsProbe()>' },
    owners: 'javascript:__nhsProbe()',
    licences: { name: '<svg/onload=__nhsProbe()>' },
    links: [1, null, 'javascript:__nhsProbe()', { label: {}, url: [] }],
    evaluation: { metrics: 'x', graphics: [{ src: { toString: 'x' } }] },
    labels: ['<img src onerror=__nhsProbe()>'],
  }),
  'numbers that are none': data({
    title: '<svg/onload=__nhsProbe()>',
    evaluation: {
      metrics: [
        {
          name: '<img src onerror=__nhsProbe()>',
          value: 1e308,
          number: 1e308,
          interval: { lower: -1e308, upper: 1e308 },
        },
        { name: 'x', value: '1e999', number: 5e-324, interval: { lower: '9e999', upper: '-9e999' } },
        { name: 'y', value: 'NaN', number: 0, interval: { lower: 'Infinity', upper: '<svg/onload=__nhsProbe()>' } },
      ],
    },
  }),
  'levels that are none': data({
    title: '<svg/onload=__nhsProbe()>',
    extra: [-1, 0, 7, 1e9, 2.5].map((level) => ({ level, heading: '<img src onerror=__nhsProbe()>', body: '# words' })),
  }),
  'places that are none': data({
    title: '<svg/onload=__nhsProbe()>',
    extra: ['__proto__', 'constructor', 'data.__proto__', '', 'nowhere'].map((after) => ({
      after,
      heading: '__proto__',
      body: '<img src onerror=__nhsProbe()>',
    })),
  }),
  'very many of everything': data({
    title: '<svg/onload=__nhsProbe()>'.repeat(200),
    tags: Array.from({ length: 3000 }, () => '<img src onerror=__nhsProbe()>'),
    links: Array.from({ length: 500 }, () => ({ label: 'words', url: 'javascript:__nhsProbe()' })),
    labels: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, '<svg/onload=__nhsProbe()>'])),
  }),
};
