import { snippets } from './hostile-document.js';

/** Character references where a tag, a quote or a scheme would be, read once too often or once too seldom. */
export const entities = snippets({
  'tag by name': '&lt;img src onerror=__nhsProbe()&gt; <svg/onload=__nhsProbe()>',
  'tag by number': '&#60;img src onerror=__nhsProbe()&#62; <svg/onload=__nhsProbe()>',
  'tag in hexadecimal': '&#x3C;img src onerror=__nhsProbe()&#X3e; <svg/onload=__nhsProbe()>',
  'tag without semicolons': '&ltimg src onerror=__nhsProbe()&gt <svg/onload=__nhsProbe()>',
  'tag encoded twice': '&amp;lt;img src onerror=__nhsProbe()&amp;gt; <svg/onload=__nhsProbe()>',
  'tag encoded three times': '&amp;amp;lt;img src onerror=__nhsProbe()&amp;amp;gt; <svg/onload=__nhsProbe()>',
  'tag by number of its ampersand':
    '&#38;lt;img src onerror=__nhsProbe()&#38;gt; &#38;#60;svg onload=__nhsProbe()&#38;#62; <svg/onload=__nhsProbe()>',
  'tag by rare names': '&LT;img src onerror=__nhsProbe()&GT; &nvlt;img&nvgt; <svg/onload=__nhsProbe()>',
  'attribute that ends in a quote by name': '<img src alt="&quot; onerror=&quot;__nhsProbe()" onerror="__nhsProbe()">',
  'attribute that ends in a quote by number':
    '<img src alt="&#34;&#62;&#60;img src onerror=__nhsProbe()&#62;" onerror="__nhsProbe()">',
  'attribute name by number': '<img src &#111;nerror=__nhsProbe() onerror=__nhsProbe()>',
  'tag name by number': '<&#105;mg src onerror=__nhsProbe()><img src onerror=__nhsProbe()>',
  'alternative text of Markdown': '![&quot; onerror=&quot;__nhsProbe()](picture.png) <img src onerror=__nhsProbe()>',
  'alternative text with a tag':
    '![&lt;img src onerror=__nhsProbe()&gt;](picture.png "&lt;svg onload=__nhsProbe()&gt;") <svg/onload=__nhsProbe()>',
  'address with a quote':
    '[words](https://probe.invalid/&quot;onclick=&quot;__nhsProbe()) <a href="https://probe.invalid/" onclick="__nhsProbe()">words</a>',
  'address with a rare name': '<a href="javascript&colon;__nhsProbe&lpar;&rpar;">words</a>',
  'address with a name and no semicolon':
    '<a href="javascript&colon__nhsProbe()">words</a><a href="java&tab;script:__nhsProbe()">words</a><a href=javascript&colon;__nhsProbe()>words</a>',
  'address with the number of a surrogate':
    '[words](&#xD800;javascript:__nhsProbe()) &#xD83D;&#xDE00; [words](javascript:__nhsProbe())',
  'numbers beyond all characters': '&#1114112; &#x110000; &#99999999999; &#x0; &#0; <svg/onload=__nhsProbe()>',
  'numbers of control characters': '&#8;&#11;&#127;&#128;&#159; &#x1b;[31m <svg/onload=__nhsProbe()>',
  'numbers that are Windows characters':
    '[words](javascript&#x8b;:__nhsProbe()) &#139;img&#155; [words](javascript:__nhsProbe())',
  'words that are read from right to left':
    '[https://www.nhs.uk\u202e/dilavni.eborp//:sptth](javascript:__nhsProbe()) \u2066words',
  'endless name': `&${'a'.repeat(5000)}; <svg/onload=__nhsProbe()>`,
  'very many entities': `${'&lt;'.repeat(3000)}img src onerror=__nhsProbe()&gt; <svg/onload=__nhsProbe()>`,
  'characters in UTF-7': '+ADw-script+AD4-__nhsProbe()+ADw-/script+AD4- <svg/onload=__nhsProbe()>',
  'escape codes of a terminal':
    '\u001b]8;;javascript:__nhsProbe()\u0007words\u001b]8;;\u0007 <svg/onload=__nhsProbe()>',
  'escapes of JavaScript':
    '\\u003cimg src onerror=__nhsProbe()\\u003e \\x3csvg onload=__nhsProbe()> <svg/onload=__nhsProbe()>',
});
