import { snippets } from './hostile-document.js';

/** Names and ids that would stand in front of a property of the document, the window or an element. */
export const domClobbering = snippets({
  'attributes of a form':
    '<form id="f" onclick="1"><input name="attributes"><input name="nodeType"><input name="parentNode"></form>',
  'children of a form':
    '<form id="childNodes"><input name="childNodes"><input name="firstChild"><input name="removeChild"></form>',
  getElementById: '<img name="getElementById" id="getElementById"><form name="getElementById"></form>',
  querySelector: '<img name="querySelector"><img name="querySelectorAll"><form name="querySelector"></form>',
  createElement:
    '<img name="createElement"><img name="createTreeWalker"><img name="importNode"><img name="createComment">',
  'body and head': '<form name="body"><input name="append"></form><img name="head"><img name="documentElement">',
  'cookie and location':
    '<img name="cookie"><form name="location"></form><img name="domain"><img name="URL"><img name="baseURI">',
  'current script': '<img name="currentScript" src="picture.png"><form name="currentScript" id="currentScript"></form>',
  'adopted style sheets':
    '<img name="adoptedStyleSheets"><img name="styleSheets"><form name="adoptedStyleSheets"></form>',
  'global names':
    '<a id="litNonce" href="javascript:__nhsProbe()">words</a><a id="ShadyCSS">words</a><a id="litHtmlVersions">words</a><a id="litHtmlPolyfillSupport">words</a>',
  'names of two levels':
    '<a id="reactiveElementVersions"></a><a id="reactiveElementVersions" name="push" href="javascript:__nhsProbe()">words</a>',
  'custom elements':
    '<form id="customElements"><input name="get"><input name="define"></form><a id="trustedTypes">words</a>',
  'names of a frame':
    '<iframe name="self" srcdoc="<a id=document href=javascript:__nhsProbe()>"></iframe><iframe name="nhsEthicsComponents" srcdoc="x"></iframe>',
  'name by an embed': '<embed name="process"><object name="module" id="exports"></object>',
  'ids of the element itself':
    '<h2 id="model-card-title">words</h2><p id="on-this-page">words</p><p id="footnotes">words</p><p id="metrics">words</p><form name="nhs"></form><img name="metrics">',
  'headings with the ids of the element':
    '### Model card title\n\n### On this page\n\n### Footnotes\n\n### Metrics\n\n<form name="footnotes"></form><img name="metrics" id="metrics">',
  'headings that name properties':
    '### getElementById\n\n### constructor\n\n### __proto__\n\n### toString\n\n### host\n\n<img name="host" id="host">',
  'properties of the element':
    '<a id="shadowRoot">words</a><a id="renderRoot">words</a><a id="updateComplete">words</a><form name="shadowRoot"></form>',
  'prototype as an id':
    '<p id="__proto__">words</p><img name="__proto__"><p id="constructor">words</p><img name="prototype" id="prototype">',
  'form association':
    '<form id="f"></form><input form="f" name="submit"><button form="f" name="action">words</button><output form="f" name="method">words</output>',
  'label that takes clicks': '<label for="model-card-title">words</label><input id="model-card-title" name="title">',
  'described by another':
    '<p aria-labelledby="x" aria-describedby="x" aria-owns="x" role="alert" id="x">words</p><img name="x">',
  'default view and implementation':
    '<img name="defaultView"><img name="implementation"><img name="forms"><form name="scripts"></form><img name="activeElement">',
  'names of policies':
    '<form id="trustedTypes"><input name="createPolicy"><input name="defaultPolicy"></form><a id="lit-html" name="lit-html">words</a><form name="litHtmlPolyfillSupportDevMode"></form>',
  'length and items of a form':
    '<form id="forms"><input name="length"><input name="item"><input name="elements"><input name="ownerDocument"></form>',
  'settings of a page':
    '<a id="config"></a><a id="config" name="url" href="javascript:__nhsProbe()">words</a><form id="dataLayer"><input name="push"></form><img name="jQuery">',
  'ids of the host':
    '<p id="host">words</p><p id="page-place">words</p><a name="host" id="nhs-root">words</a><form id="nhs-container"></form><img name="host">',
  'headings with the ids of footnotes':
    '### Footnote 1\n\n### Footnote-ref 1\n\nwords[^1] words[^1]\n\n[^1]: words\n\n### Footnote 1\n\n<img name="footnote" id="footnote-1">',
  'headings with the ids of a chart':
    '### Metrics caption\n\n### Metrics 1 caption\n\n### Metrics-speech\n\n### Metrics-table-caption\n\n<img name="metrics" id="metrics-caption">',
  'headings that are the same':
    '### Words\n\n### Words\n\n### Words 1\n\n### Words-1\n\n### words\n\n### \n\n### ?\n\n### ¿\n\n<img name="words" id="words">',
});
