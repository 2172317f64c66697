import { snippets } from './hostile-document.js';

/** Markup that is harmless when it is read once and harmful when a browser reads it again, or elsewhere. */
export const mutation = snippets({
  'no-script': '<noscript><p title="</noscript><img src onerror=__nhsProbe()>"></noscript>',
  'no-script with a comment': '<noscript><!--</noscript><img src onerror=__nhsProbe()>--></noscript>',
  template: '<template><img src onerror="__nhsProbe()"></template><img src onerror="__nhsProbe()">',
  'declared shadow root':
    '<div><template shadowrootmode="open"><img src onerror="__nhsProbe()"></template></div><svg/onload=__nhsProbe()>',
  textarea: '<textarea><p title="</textarea><img src onerror=__nhsProbe()>"></textarea>',
  'textarea that is never closed': '<img src onerror="__nhsProbe()"><textarea><b>words',
  title: '<title><p title="</title><img src onerror=__nhsProbe()>"></title>',
  style: '<style><p title="</style><img src onerror=__nhsProbe()>"></style>',
  xmp: '<xmp><p title="</xmp><img src onerror=__nhsProbe()>"></xmp>',
  'plain text': '<img src onerror="__nhsProbe()"><plaintext><b title="</plaintext><img src onerror=__nhsProbe()>">',
  'no-embed and no-frames':
    '<noembed><p title="</noembed><img src onerror=__nhsProbe()>"></noembed><noframes><p title="</noframes><img src onerror=__nhsProbe()>"></noframes>',
  'frame with text': '<iframe><p title="</iframe><img src onerror=__nhsProbe()>"></iframe>',
  listing: '<listing>&lt;img src onerror=__nhsProbe()&gt;</listing><pre>\n\n<img src onerror="__nhsProbe()"></pre>',
  'drawing with a style': '<svg><style><!--</style><img src onerror="__nhsProbe()">--></style></svg>',
  'drawing with a paragraph and a style':
    '<svg></p><style><a title="</style><img src onerror=__nhsProbe()>"></style></svg>',
  'drawing with a title and a style':
    '<svg><title><style><a title="</style><img src onerror=__nhsProbe()>"></a></style></title></svg>',
  'formula with a table': '<math><mtext><table><mglyph><style><math><img src onerror=__nhsProbe()></style>',
  'formula with a form': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=__nhsProbe()>',
  'formula with a comment in a style':
    '<math><annotation-xml encoding="text/html"><style><!--</style><img src onerror=__nhsProbe()>--></style></annotation-xml></math>',
  'select that loses its content':
    '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=__nhsProbe()>">',
  'select with an image':
    '<select><option><img src onerror="__nhsProbe()"></option></select><select></select><img src onerror="__nhsProbe()">',
  'table that moves its content': '<table><img src onerror="__nhsProbe()"><tr><td>words</td></tr></table>',
  'table in a table': '<table><tr><td><table><svg/onload=__nhsProbe()></table></td></tr></table>',
  'formatting that is adopted':
    '<a href="javascript:__nhsProbe()"><div><a href="javascript:__nhsProbe()">words</div></a>',
  'formatting left open': '<b><a href="javascript:__nhsProbe()"><p>words</b></p><i>words</a></i>',
  'deep nesting': `${'<div>'.repeat(600)}<img src onerror="__nhsProbe()">${'</div>'.repeat(600)}`,
  'deep nesting of formatting': `${'<b><i>'.repeat(400)}<a href="javascript:__nhsProbe()">words</a>`,
  'entities read twice':
    '&lt;img src onerror=__nhsProbe()&gt; <b title="&lt;img src onerror=__nhsProbe()&gt;">&amp;lt;svg onload=__nhsProbe()&amp;gt;</b><img src onerror="__nhsProbe()">',
  'entities in code':
    '`&lt;img src onerror=__nhsProbe()&gt;` <code>&lt;img src onerror=__nhsProbe()&gt;</code><svg/onload=__nhsProbe()>',
  'attribute with backticks': '<img alt="``onerror=__nhsProbe() " src="" onerror="__nhsProbe()">',
  'name space by attribute':
    '<b xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xhtml"><x:script>__nhsProbe()</x:script></b><svg/onload=__nhsProbe()>',
  'attribute `is`': '<button is="nhs-model-card" onclick="__nhsProbe()">words</button>',
  'our own element inside':
    '<nhs-model-card src="http://probe.invalid/inner" onclick="__nhsProbe()" card="{}">words</nhs-model-card>',
  'our own record inside':
    '<nhs-ethics-record src="http://probe.invalid/record"><p onclick="__nhsProbe()">words</p></nhs-ethics-record>',
  'declared shadow root in a drawing':
    '<svg><desc><template shadowrootmode="open" shadowrootdelegatesfocus><style>:host{display:none}</style></template></desc></svg><p><template shadowroot="open"><img src onerror="__nhsProbe()"></template></p><svg/onload=__nhsProbe()>',
  'table that moves a style':
    '<table><style><!--</style><img src onerror="__nhsProbe()">--></style><tr><td>words</td></tr></table>',
  'table in the title of a drawing':
    '<table><caption><svg><title><table><caption></caption></table><style><a title="</style><img src onerror=__nhsProbe()>"></style></title></svg></caption></table>',
  'end tags that open': '<svg></p></br><img src onerror="__nhsProbe()"></svg>',
  'deep nesting before a change of language': `${'<div>'.repeat(505)}<svg><style><a title="</style><img src onerror=__nhsProbe()>"></style></svg>`,
  'deep nesting of languages': `${'<svg><foreignObject><math><mtext>'.repeat(120)}<img src onerror="__nhsProbe()">`,
  'selected content of a choice':
    '<select><button><selectedcontent></selectedcontent></button><option selected><img src onerror="__nhsProbe()">words</option></select><svg/onload=__nhsProbe()>',
  'frames set in a body':
    '<div></div><frameset></frameset><img src onerror="__nhsProbe()"><frame src="javascript:__nhsProbe()">',
  'form in a form': '<form><div></form><form><input autofocus onfocus="__nhsProbe()"></div></form>',
});
