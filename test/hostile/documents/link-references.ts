import { documents, snippets, type HostileDocuments } from './hostile-document.js';

const card = (text: string): string =>
  `# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** One ward.\n\n${text}\n`;

/** Definitions of links and footnotes: what they are called, where they point, where they stand. */
export const linkReferences: HostileDocuments = {
  ...snippets({
    'label __proto__': '[words][__proto__]\n\n[__proto__]: javascript:__nhsProbe()',
    'label constructor':
      '[words][constructor] [words][toString] [constructor]\n\n[constructor]: javascript:__nhsProbe()',
    'label with hasOwnProperty':
      '[words][hasOwnProperty] [words][valueOf] [hasOwnProperty]\n\n[hasOwnProperty]: javascript:__nhsProbe()',
    'labels that nobody defined':
      '[words][__proto__] [words][constructor] [__proto__] ![words][prototype] [words](javascript:__nhsProbe())',
    'label that is a tag':
      '[<img src onerror="__nhsProbe()">]\n\n[<img src onerror="__nhsProbe()">]: https://probe.invalid/x',
    'label with Markdown':
      '[words][*a* `b` ![c](x)]\n\n[*a* `b` ![c](x)]: javascript:__nhsProbe()\n\n<a href="javascript:__nhsProbe()">words</a>',
    'long label': `[words][${'x'.repeat(900)}]\n\n[${'x'.repeat(900)}]: javascript:__nhsProbe()`,
    'label in another case':
      '[words][ẞtraße]\n\n[SSTRASSE]: javascript:__nhsProbe()\n\n[words][TARGET]\n\n[target]: javascript:__nhsProbe()',
    'label with spaces':
      '[words][ the   target ]\n\n[the\ntarget]: javascript:__nhsProbe()\n\n[x]\n\n[x]: javascript:__nhsProbe()',
    'defined twice': '[words][twice]\n\n[twice]: javascript:__nhsProbe()\n[twice]: https://probe.invalid/second',
    'address on the next line': '[words][later]\n\n[later]:\n  javascript:__nhsProbe()',
    'address in angle brackets':
      '[words][angle]\n\n[angle]: <java script:__nhsProbe()>\n[other]: <javascript:__nhsProbe()>\n\n[other]',
    'title with a tag': '[words][titled]\n\n[titled]: javascript:__nhsProbe() "<img src onerror=__nhsProbe()>"',
    'title that closes the attribute':
      '[words][closing]\n\n[closing]: https://probe.invalid/x \'"><img src onerror=__nhsProbe()>\'\n\n<img src onerror="__nhsProbe()">',
    'definition in a quotation': '> [quoted]: javascript:__nhsProbe()\n\n[quoted]',
    'definition in a list': '- [listed]: javascript:__nhsProbe()\n\n[listed]',
    'definition in a comment':
      '<!--\n[hidden]: javascript:__nhsProbe()\n-->\n\n[hidden] [words](javascript:__nhsProbe())',
    'definition in code': '```\n[coded]: javascript:__nhsProbe()\n```\n\n[coded] [words](javascript:__nhsProbe())',
    'image by definition': '![words][image]\n\n[image]: javascript:__nhsProbe() "x"\n\n[image]',
    'footnote with script': 'words[^1]\n\n[^1]: <img src onerror="__nhsProbe()"> [words](javascript:__nhsProbe())',
    'footnote called __proto__':
      'words[^__proto__] words[^constructor] <img src onerror="__nhsProbe()">\n\n[^__proto__]: <img src onerror="__nhsProbe()">\n\n[^constructor]: words',
    'footnote called like an id':
      'words[^model-card-title]\n\n[^model-card-title]: words <img src onerror="__nhsProbe()">',
    'footnote whose label is a tag':
      'words[^<img/src/onerror=__nhsProbe()>]\n\n[^<img/src/onerror=__nhsProbe()>]: words',
    'footnote whose label closes an attribute':
      'words[^"onclick="__nhsProbe()]\n\n[^"onclick="__nhsProbe()]: words <img src onerror="__nhsProbe()">',
    'footnote that mentions itself':
      'words[^a] <svg/onload=__nhsProbe()>\n\n[^a]: words[^a][^b]\n\n[^b]: words[^a][^b]',
    'footnote with a table and a list':
      'words[^t]\n\n[^t]: | a | b |\n    | - | - |\n    | <img src onerror="__nhsProbe()"> | b |\n\n    - <svg/onload=__nhsProbe()>',
    'fragment of a link':
      '[words](#model-card-title) [words](#javascript:__nhsProbe()) [words](#"onclick="__nhsProbe()) [words](javascript:__nhsProbe())',
    'fragment that cannot be decoded': '[words](#%) [words](#%E0%A4%A) [words](#) [words](javascript:__nhsProbe())',
    'footnote called like another footnote':
      'words[^1] words[^footnote-1] words[^01] words[^ 1 ] <img src onerror="__nhsProbe()">\n\n[^1]: words\n\n[^footnote-1]: <img src onerror="__nhsProbe()">\n\n[^01]: words',
    'label that closes its bracket':
      '[words][a\\]: b] [words][]]\n\n[a\\]: b]: javascript:__nhsProbe()\n\n[]]: javascript:__nhsProbe()\n\n[words](javascript:__nhsProbe())',
    'label of one space or nothing':
      '[words][] [words][ ] [][]\n\n[]: javascript:__nhsProbe()\n\n[ ]: javascript:__nhsProbe()\n\n[words](javascript:__nhsProbe())',
  }),
  ...documents({
    'definitions before the card': `[a]: javascript:__nhsProbe()\n\n${card('[a] [words][a]')}`,
    'definitions in another section': card(
      '[a] [words][b]\n\n## Data\n\n[a]: javascript:__nhsProbe()\n[b]: <javascript:__nhsProbe()> "x"',
    ),
    'heading that is a definition': card('## [a]\n\n[a]: javascript:__nhsProbe()\n\n**[a]:** words'),
    'many definitions': card(
      `${Array.from({ length: 500 }, (_, index) => `[l${index}]: javascript:__nhsProbe()`).join('\n')}\n\n[l1] [l499]`,
    ),
    'many footnotes': card(
      `${Array.from({ length: 300 }, (_, index) => `words[^${index}]`).join(' ')}\n\n${Array.from({ length: 300 }, (_, index) => `[^${index}]: <img src onerror="__nhsProbe()">`).join('\n\n')}`,
    ),
  }),
};
