import { snippets } from './hostile-document.js';

/** Handlers in attributes, on tags that are allowed and on tags that are not, in every spelling a browser takes. */
export const eventHandlers = snippets({
  'image that fails to load': '<img src=picture.png onerror=__nhsProbe()>',
  'image without an address': '<img src onerror="__nhsProbe()">',
  'image that loads': '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="__nhsProbe()">',
  capitals: '<IMG SRC="picture.png" ONERROR="__nhsProbe()">',
  'mixed case': '<iMg SrC=picture.png oNeRrOr=__nhsProbe()>',
  'no space between attributes': '<img src="picture.png"onerror="__nhsProbe()">',
  'slash for a space': '<img/src="picture.png"/onerror="__nhsProbe()">',
  'slash and no quotes': '<img/src/onerror=__nhsProbe()>',
  'tab for a space': '<img\tsrc\tonerror\t=\t__nhsProbe()>',
  'form feed for a space': '<img\fsrc=picture.png\fonerror=__nhsProbe()>',
  'carriage return for a space': '<img\rsrc=picture.png\ronerror=__nhsProbe()>',
  'line feeds between everything': '<img\nsrc=picture.png\nonerror\n=\n"__nhsProbe()"\n>',
  'handler in single quotes': "<img src='' onerror='__nhsProbe()'>",
  'handler in backticks': '<img src=`` onerror=`__nhsProbe()`>',
  'handler encoded in numbers': '<img src onerror="&#95;&#95;nhsProbe()">',
  'handler encoded in hexadecimal': '<img src onerror="&#x5f&#x5f;nhsProbe&#x28;&#x29;">',
  'handler encoded by name': '<img src onerror="&lowbar;&lowbar;nhsProbe&lpar;&rpar;">',
  'handler with a line feed before the equals sign': '<img src onerror\n=__nhsProbe()>',
  'second handler after a broken one': '<img src onerror=" onerror="__nhsProbe()">',
  'handler after a closed quote': '<img src="picture.png" alt="a"b onerror="__nhsProbe()">',
  'handler twice': '<img src onerror="1" onerror="__nhsProbe()"><img src onerror="__nhsProbe()" onerror="1">',
  'attribute name with a character in front': '<img src "onerror="__nhsProbe()"><img src =onerror="__nhsProbe()">',
  'attribute name with a null in it': '<img src on\0error="__nhsProbe()" onerror="__nhsProbe()">',
  'click on a word': '<b onclick="__nhsProbe()">words</b>',
  'click on a link': '<a href="https://probe.invalid/link" onclick="__nhsProbe()">words</a>',
  'click on an unknown tag': '<nonsense onclick="__nhsProbe()">words</nonsense>',
  'click on a custom element': '<x-words onclick="__nhsProbe()">words</x-words>',
  'mouse over a paragraph': '<p onmouseover="__nhsProbe()">words</p>',
  'mouse entering a cell': '<table><tr><td onmouseenter="__nhsProbe()">words</td></tr></table>',
  'pointer down on a heading': '<h2 onpointerdown="__nhsProbe()">words</h2>',
  'focus without being asked': '<input autofocus onfocus="__nhsProbe()">',
  'focus on what has a tab index': '<div tabindex="0" autofocus onfocusin="__nhsProbe()">words</div>',
  'select that takes the focus': '<select autofocus onfocus="__nhsProbe()"><option>words</option></select>',
  'textarea that takes the focus': '<textarea autofocus onfocus="__nhsProbe()">words</textarea>',
  'button that takes the focus': '<button autofocus onfocus="__nhsProbe()" onclick="__nhsProbe()">words</button>',
  'key access': '<a href="#x" accesskey="x" onclick="__nhsProbe()">words</a>',
  'details that are opened': '<details open ontoggle="__nhsProbe()"><summary>words</summary>words</details>',
  'details that a person opens':
    '<details ontoggle="__nhsProbe()"><summary onclick="__nhsProbe()">words</summary>words</details>',
  popover:
    '<button popovertarget="p">words</button><div id="p" popover onbeforetoggle="__nhsProbe()" ontoggle="__nhsProbe()">words</div>',
  dialog:
    '<dialog open onclose="__nhsProbe()" onclick="__nhsProbe()">words<form method="dialog"><button>words</button></form></dialog>',
  marquee: '<marquee onstart="__nhsProbe()" onfinish="__nhsProbe()" loop="1" width="1">words</marquee>',
  'video source': '<video><source onerror="__nhsProbe()" src="http://probe.invalid/video"></video>',
  video: '<video autoplay src="http://probe.invalid/video" onerror="__nhsProbe()" onloadstart="__nhsProbe()"></video>',
  audio: '<audio src="http://probe.invalid/audio" autoplay controls onerror="__nhsProbe()"></audio>',
  'video poster': '<video poster="http://probe.invalid/poster" onloadstart="__nhsProbe()"></video>',
  track: '<video><track default src="http://probe.invalid/track" onerror="__nhsProbe()"></video>',
  body: '<body onload="__nhsProbe()" onpageshow="__nhsProbe()" onclick="__nhsProbe()">words<img src onerror="__nhsProbe()">',
  'body that scrolls': '<body onscroll="__nhsProbe()" onresize="__nhsProbe()"><input autofocus>',
  'frame set':
    '<frameset onload="__nhsProbe()"><frame src="javascript:__nhsProbe()"></frameset><img src onerror="__nhsProbe()">',
  frame: '<iframe onload="__nhsProbe()"></iframe>',
  object: '<object data="http://probe.invalid/object" onerror="__nhsProbe()" onload="__nhsProbe()"></object>',
  embed: '<embed src="http://probe.invalid/embed" onload="__nhsProbe()">',
  'style element': '<style onload="__nhsProbe()">words{}</style>',
  'style sheet link':
    '<link rel="stylesheet" href="http://probe.invalid/sheet" onerror="__nhsProbe()" onload="__nhsProbe()">',
  'image as an input': '<input type="image" src="http://probe.invalid/input" onerror="__nhsProbe()">',
  'animation of CSS':
    '<p style="animation:x 1s" onanimationstart="__nhsProbe()" ontransitionend="__nhsProbe()">words</p>',
  'content visibility':
    '<p style="display:block;content-visibility:auto" oncontentvisibilityautostatechange="__nhsProbe()">words</p>',
  'copy, cut and paste':
    '<p contenteditable oncopy="__nhsProbe()" oncut="__nhsProbe()" onbeforeinput="__nhsProbe()" onclick="__nhsProbe()">words</p>',
  drag: '<p draggable="true" ondragstart="__nhsProbe()" onmousedown="__nhsProbe()">words</p>',
  'wheel and touch': '<p onwheel="__nhsProbe()" ontouchstart="__nhsProbe()" onmousemove="__nhsProbe()">words</p>',
  'right click': '<p oncontextmenu="__nhsProbe()" ondblclick="__nhsProbe()" onauxclick="__nhsProbe()">words</p>',
  keys: '<p tabindex="1" onkeydown="__nhsProbe()" onkeyup="__nhsProbe()" onfocus="__nhsProbe()">words</p>',
  print:
    '<body onbeforeprint="__nhsProbe()" onafterprint="__nhsProbe()" onmouseover="__nhsProbe()"><img src onerror="__nhsProbe()">',
  slot: '<slot name="x" onslotchange="__nhsProbe()" onclick="__nhsProbe()">words</slot>',
  'handlers of a template language':
    '<p @click="__nhsProbe()" x-on:click="__nhsProbe()" v-on:click="__nhsProbe()" (click)="__nhsProbe()" onclick="__nhsProbe()">words</p>',
  'property bindings of Lit':
    '<p .innerHTML="<img src onerror=__nhsProbe()>" ?hidden="${1}">${__nhsProbe()}</p><img src onerror="__nhsProbe()">',
  'every tag that is allowed': (
    'p strong em del ins u sub sup mark small kbd code samp var q cite blockquote ul ol li dl dt dd figure figcaption ' +
    'h3 a pre details summary table caption thead tbody tr th td'
  )
    .split(' ')
    .map((tag) => `<${tag} onclick="__nhsProbe()">words</${tag}>`)
    .join(''),
  'tags without content that are allowed':
    '<hr onclick="__nhsProbe()"><br onclick="__nhsProbe()"><img src="picture.png" onclick="__nhsProbe()">',
  'violation of a policy':
    '<p style="color:red" onsecuritypolicyviolation="__nhsProbe()">words</p><img src onerror="__nhsProbe()">',
  'hidden until it is found': '<p hidden="until-found" onbeforematch="__nhsProbe()" onclick="__nhsProbe()">words</p>',
  'checks of a form':
    '<form onsubmit="__nhsProbe()" onreset="__nhsProbe()" onformdata="__nhsProbe()"><input required oninvalid="__nhsProbe()" onchange="__nhsProbe()"><button>words</button></form>',
  'commands to a dialog':
    '<button commandfor="d" command="show-modal" interestfor="d">words</button><dialog id="d" oncommand="__nhsProbe()" oninterest="__nhsProbe()" onfocusin="__nhsProbe()"><input autofocus></dialog>',
  'names that browsers had of their own':
    '<p style="animation:x 1s" onwebkitanimationstart="__nhsProbe()" onmozfullscreenchange="__nhsProbe()" onclick="__nhsProbe()">words</p>',
  'line separator and vertical tab for a space':
    '<img src\u2028onerror=__nhsProbe()><img src\u000bonerror=__nhsProbe()><img src onerror=__nhsProbe()>',
});
