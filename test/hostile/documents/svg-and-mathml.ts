import { snippets } from './hostile-document.js';

/** Drawings and formulas, whose elements run, load and animate by rules of their own. */
export const svgAndMathml = snippets({
  'drawing that loads': '<svg onload=__nhsProbe()></svg><svg/onload=__nhsProbe()>',
  'drawing with a script': '<svg><script>__nhsProbe()</script><image href="picture.png" onerror="__nhsProbe()"/></svg>',
  'script that loads':
    '<svg><script href="http://probe.invalid/script"/><image href="http://probe.invalid/image"/></svg>',
  'script in CDATA': '<svg><script><![CDATA[__nhsProbe()]]></script><image href="" onerror="__nhsProbe()"/></svg>',
  'script with entities':
    '<svg><script>&#95;_nhsProbe()</script></svg><svg><animate onbegin="&#95;_nhsProbe()" attributeName="x" dur="1s"/></svg>',
  image: '<svg><image href="http://probe.invalid/image" onerror="__nhsProbe()"/></svg>',
  'image by xlink': '<svg><image xlink:href="http://probe.invalid/image" onload="__nhsProbe()"/></svg>',
  use: '<svg><use href="http://probe.invalid/use#x"/><use href="data:image/svg+xml,<svg id=x onload=__nhsProbe()>#x"/><image href="http://probe.invalid/use"/></svg>',
  link: '<svg><a href="javascript:__nhsProbe()"><text y="20">words</text></a></svg>',
  'link by xlink': '<svg><a xlink:href="javascript:__nhsProbe()"><text y="20">words</text></a></svg>',
  'link whose address is set':
    '<svg><a><text y="20">words</text><set attributeName="href" to="javascript:__nhsProbe()"/></a></svg>',
  'link whose address is animated':
    '<svg><a xlink:href="#"><animate attributeName="xlink:href" values="javascript:__nhsProbe()" begin="0s" dur="9s" fill="freeze"/><text y="20">words</text></a></svg>',
  'animation that begins': '<svg><animate onbegin="__nhsProbe()" attributeName="x" dur="1s"/></svg>',
  'animation that ends':
    '<svg><animate onend="__nhsProbe()" onbegin="__nhsProbe()" attributeName="x" dur="1ms"/></svg>',
  'animation of motion':
    '<svg><animateMotion onbegin="__nhsProbe()" dur="1s"/><animateTransform onbegin="__nhsProbe()" attributeName="transform" dur="1s"/></svg>',
  'setting of a handler':
    '<svg><rect width="9" height="9"><set attributeName="onmouseover" to="__nhsProbe()" onbegin="__nhsProbe()"/></rect></svg>',
  'HTML in a drawing':
    '<svg><foreignObject><iframe srcdoc="<script>parent.__nhsProbe()</script>"></iframe></foreignObject></svg>',
  'body in a drawing':
    '<svg><foreignObject><body onload="__nhsProbe()"><img src onerror="__nhsProbe()"></foreignObject></svg>',
  'filter and pattern that load':
    '<svg><filter><feImage href="http://probe.invalid/filter" onerror="__nhsProbe()"/></filter><image href="http://probe.invalid/pattern"/></svg>',
  'handler of a shape': '<svg><rect width="100" height="100" onclick="__nhsProbe()" onmouseover="__nhsProbe()"/></svg>',
  'handler that takes the focus':
    '<svg><a href="#x" onfocus="__nhsProbe()" tabindex="0"><text y="20">words</text></a></svg>',
  'style in a drawing':
    '<svg><style>@import "http://probe.invalid/style";</style><style>*{background:url(http://probe.invalid/background)}</style></svg>',
  'title that holds HTML': '<svg><title><img src onerror="__nhsProbe()"></title></svg>',
  'description that holds HTML': '<svg><desc><img src onerror="__nhsProbe()"></desc></svg>',
  'drawing that HTML breaks off': '<svg><p><img src onerror="__nhsProbe()"></svg>',
  'drawing in capitals':
    '<SVG ONLOAD=__nhsProbe()><SCRIPT>__nhsProbe()</SCRIPT><IMAGE HREF="" ONERROR=__nhsProbe()></SVG>',
  'drawing of another name space':
    '<x:svg xmlns:x="http://www.w3.org/2000/svg" onload="__nhsProbe()"><x:script>__nhsProbe()</x:script></x:svg><svg onload="__nhsProbe()">',
  'handler of a text': '<svg><text y="20" onmouseover="__nhsProbe()" onclick="__nhsProbe()">words</text></svg>',
  'discard and mpath':
    '<svg><discard onbegin="__nhsProbe()"/><animateMotion dur="1s" onbegin="__nhsProbe()"><mpath href="http://probe.invalid/path#x"/></animateMotion></svg>',
  'event of XML':
    '<svg><handler ev:event="load">__nhsProbe()</handler><listener event="load" handler="#x"/></svg><svg onload="__nhsProbe()">',
  'formula link':
    '<math href="javascript:__nhsProbe()"><mtext>words</mtext></math><math><mrow onclick="__nhsProbe()"><mi>x</mi></mrow></math>',
  'formula link by xlink':
    '<math><mrow xlink:href="javascript:__nhsProbe()" onmouseover="__nhsProbe()"><mi>words</mi></mrow></math>',
  'formula with an action':
    '<math><maction actiontype="statusline#http://probe.invalid" xlink:href="javascript:__nhsProbe()" onclick="__nhsProbe()"><mi>words</mi></maction></math>',
  'formula with HTML': '<math><mtext><img src onerror="__nhsProbe()"></mtext></math>',
  'formula with a note in HTML':
    '<math><annotation-xml encoding="text/html"><img src onerror="__nhsProbe()"></annotation-xml></math>',
  'formula with a style': '<math><style><img src onerror="__nhsProbe()"></style></math>',
  'formula with a broken style':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=__nhsProbe()&gt;" src onerror="__nhsProbe()">',
  'formula with a glyph':
    '<math><mi><mglyph src="http://probe.invalid/glyph" onerror="__nhsProbe()"></mglyph><img src onerror="__nhsProbe()"></mi></math>',
  'script by xlink':
    '<svg><script xlink:href="data:text/javascript,__nhsProbe()"/><script xlink:href="http://probe.invalid/script"/><image xlink:href="http://probe.invalid/image"/></svg>',
  'animation of a link elsewhere':
    '<svg><a id="elsewhere"><text y="20">words</text></a><animate href="#elsewhere" attributeName="href" to="javascript:__nhsProbe()" begin="0s" dur="1s" fill="freeze" onbegin="__nhsProbe()"/></svg>',
  'gradient, marker and text path elsewhere':
    '<svg><linearGradient xlink:href="http://probe.invalid/gradient#x"/><textPath xlink:href="http://probe.invalid/path#x">words</textPath><rect fill="url(http://probe.invalid/fill#x)" marker-start="url(http://probe.invalid/marker#x)" onclick="__nhsProbe()"/></svg>',
  'switch between contents':
    '<svg><switch><foreignObject requiredExtensions="http://www.w3.org/1999/xhtml"><img src onerror="__nhsProbe()"></foreignObject></switch></svg>',
  'drawing in a drawing in HTML':
    '<svg><foreignObject><div><svg><foreignObject><math><mtext><img src onerror="__nhsProbe()"></mtext></math></foreignObject></svg></div></foreignObject></svg>',
  'formula with a note in XHTML':
    '<math><semantics><mi>x</mi><annotation-xml encoding="application/xhtml+xml"><script>__nhsProbe()</script><img src onerror="__nhsProbe()"></annotation-xml></semantics></math>',
  'drawing that is allowed to speak':
    '<svg class="nhs-chart" role="img" aria-label="words" onclick="__nhsProbe()"><g onclick="__nhsProbe()"><text y="20" onclick="__nhsProbe()">words</text></g></svg>',
});
