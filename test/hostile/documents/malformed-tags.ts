import { snippets } from './hostile-document.js';

/** Tags that nobody closes, opens twice or writes right, which browsers read all the same. */
export const malformedTags = snippets({
  script: '<script>__nhsProbe()</script><img src onerror="__nhsProbe()">',
  'script that loads':
    '<script src="http://probe.invalid/script"></script><iframe src="http://probe.invalid/script"></iframe>',
  module:
    '<script type="module">__nhsProbe()</script><script type="importmap">{"imports":{"lit":"http://probe.invalid/lit"}}</script><svg onload="__nhsProbe()">',
  'rules for prefetching':
    '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["http://probe.invalid/rules"]}]}</script><iframe src="http://probe.invalid/rules"></iframe>',
  'script in capitals with spaces': '<SCRIPT\n>__nhsProbe()</SCRIPT\n><IMG SRC ONERROR="__nhsProbe()">',
  'script that is never closed': '<img src onerror="__nhsProbe()"><script>__nhsProbe()',
  'script block that is never closed': '<script>\n__nhsProbe()\n\n<svg/onload=__nhsProbe()>',
  'script closed by nonsense': '<script>__nhsProbe()</script foo="bar"><svg/onload=__nhsProbe()>',
  'script in a script': '<scr<script>ipt>__nhsProbe()</scr</script>ipt><svg/onload=__nhsProbe()>',
  'script opened twice': '<script><script>__nhsProbe()</script></script><svg/onload=__nhsProbe()>',
  'image tag that is never closed': '<img src onerror="__nhsProbe()"\n\n<img src onerror=__nhsProbe() >',
  'image tag with two openings': '<<img src onerror=__nhsProbe()>',
  'image tag in an image tag': '<img <img src onerror=__nhsProbe()>',
  'image tag with a less-than sign in it':
    '<img title="<" alt="<img src onerror=__nhsProbe()>" src onerror="__nhsProbe()">',
  'image tag with a greater-than sign in it':
    '<img src alt=">" onerror="__nhsProbe()"><img src alt=\'"\' title=">" onerror="__nhsProbe()">',
  'quote that is never closed': '<img alt="" src=" onerror=__nhsProbe()//"onerror=__nhsProbe()>',
  'quotes of both kinds': '<img alt=\'"\' src="\'" onerror="__nhsProbe()"><img src=\'"\' onerror=\'__nhsProbe()//"\'>',
  'quotes without an end and a comment':
    '<a title="--><img src onerror=__nhsProbe()>"><!-- <a title="--><img src onerror=__nhsProbe()>">',
  'null byte in the name':
    '<im\0g src onerror=__nhsProbe()><img\0 src onerror=__nhsProbe()><img src onerror="__nhsProbe()">',
  'unseen character in the name':
    '<\u200bimg src onerror=__nhsProbe()><img\u00a0src onerror=__nhsProbe()><img src onerror="__nhsProbe()">',
  'end tag with attributes':
    '</p onclick="__nhsProbe()"></a href="javascript:__nhsProbe()"><img src onerror="__nhsProbe()"></img>',
  'end tag that opens': '</br onclick=__nhsProbe()></p><svg/onload=__nhsProbe()>',
  'image by its old name': '<image src onerror="__nhsProbe()"></image>',
  'comment closed early': '<!--><img src onerror="__nhsProbe()">-->',
  'comment closed by a dash': '<!---><img src onerror="__nhsProbe()">-->',
  'comment closed with an exclamation mark': '<!-- --!><img src onerror="__nhsProbe()"> -->',
  'comment in a comment': '<!-- <!-- --> <img src onerror="__nhsProbe()"> -->',
  'comment that is never closed': '<img src onerror="__nhsProbe()"><!-- <img src onerror="__nhsProbe()">',
  'comment with dashes': '<!----><img src onerror="__nhsProbe()"><!------>',
  'bogus comment':
    '<!><img src onerror="__nhsProbe()"><?><img src onerror="__nhsProbe()"></ ><img src onerror="__nhsProbe()">',
  'processing instruction': '<?xml version="1.0"?><?php <img src onerror="__nhsProbe()"> ?>',
  'CDATA outside a drawing': '<![CDATA[<img src onerror="__nhsProbe()">]]>',
  'CDATA closed early': '<![CDATA[><img src onerror="__nhsProbe()">]]>',
  'document type with entities':
    '<!DOCTYPE x [<!ENTITY y "<img src onerror=__nhsProbe()>">]><img src onerror="__nhsProbe()">&y;',
  'conditional comment':
    '<!--[if gte IE 4]><script>__nhsProbe()</script><![endif]--><![if true]><img src onerror="__nhsProbe()"><![endif]>',
  'downlevel comment': '<!--[if !IE]>--><img src onerror="__nhsProbe()"><!--<![endif]-->',
  'tag split over lines by a blank line': '<img src\n\nonerror="__nhsProbe()">\n\n<img src onerror="__nhsProbe()">',
  'tag in emphasis': '*<img src onerror="__nhsProbe()">*<b>**<svg/onload=__nhsProbe()></b>**',
  'tag that begins in code': '`<img src ` onerror="__nhsProbe()"> <img src onerror="__nhsProbe()">',
  'code fence that is broken off':
    '```html\n<img src onerror="__nhsProbe()">\n``` x\n<img src onerror="__nhsProbe()">\n```\n<img src onerror="__nhsProbe()">',
  'language of a code block': '```"><img/src/onerror=__nhsProbe()>\nwords\n```\n\n<img src onerror="__nhsProbe()">',
  'escaped tag': '\\<img src onerror="__nhsProbe()"> \\\\<img src onerror="__nhsProbe()">',
  'tag in a link text': '[<img src onerror="__nhsProbe()">](https://probe.invalid/x)',
  'tag over two cells':
    '| a | b |\n| - | - |\n| <img src | onerror="__nhsProbe()"> |\n| <img src onerror="__nhsProbe()"> | c |',
  'tag in a heading': '### <img src onerror="__nhsProbe()"> words',
  'tag in a heading that is underlined': '<img src onerror="__nhsProbe()">\n===',
  'slash at the end':
    '<img src onerror="__nhsProbe()"/><img src onerror=__nhsProbe()//><b/onclick="__nhsProbe()">words</b>',
  'end of the shown part': '</div></section></nhs-model-card><img src onerror="__nhsProbe()">',
  'end of the shadow root': '</template></slot></body></html><script>__nhsProbe()</script><svg onload="__nhsProbe()">',
  'marks of Lit': '<!--?lit$0123456789$--><?lit$0123456789$><img src onerror="__nhsProbe()">lit$0123456789$ {{lit-0}}',
  'tag name that is a property':
    '<constructor><__proto__><toString onclick="__nhsProbe()">words</toString><img src onerror="__nhsProbe()">',
  'tag over a quotation': '> <img src\n> onerror="__nhsProbe()">\n\n<img src onerror="__nhsProbe()">',
  'tag over the items of a list': '- <img src\n- onerror="__nhsProbe()">\n- <img src onerror="__nhsProbe()">',
  'tag over a code span': '<img alt="`" src onerror="__nhsProbe()" title="`">',
  'tag over emphasis': '<img alt="**" src onerror="__nhsProbe()" title="**"> *<img* src onerror="__nhsProbe()">',
  'tag with a name that is one letter longer': '<imgx src onerror="__nhsProbe()"><aa onclick="__nhsProbe()">words</aa>',
  'tag with a dash or a colon in its name':
    '<img-x src onclick="__nhsProbe()">words</img-x><a:b onclick="__nhsProbe()">words</a:b>',
  'tag with letters that fold to others':
    '<ſcript>__nhsProbe()</ſcript><İmg src onerror=__nhsProbe()><img src onerror=__nhsProbe()>',
  'tag with very many attributes': `<img ${Array.from({ length: 3000 }, (_, index) => `a${index}=x`).join(' ')} src onerror="__nhsProbe()">`,
  'tag with a very long name': `<${'a'.repeat(20_000)} onclick="__nhsProbe()">words<img src onerror="__nhsProbe()">`,
  'tag with a very long value': `<img alt="${'x'.repeat(200_000)}" src onerror="__nhsProbe()">`,
});
