import { documents, snippets, type HostileDocuments } from './hostile-document.js';

const table = (rows: string): string =>
  `# Bed Forecast Model Card\n\n## Specification\n\n|  |  |\n| ---- | ---- |\n${rows}\n\n## Intended Use\n\n**Scope:** One ward.\n`;

/** Every place of a model card that is not plain prose: title, labels, headings, rows, cells, images, lists. */
export const tablesAndAttributes: HostileDocuments = {
  ...documents({
    title:
      '# <img src onerror="__nhsProbe()"> [words](javascript:__nhsProbe()) Model Card\n\n## Intended Use\n\n**Scope:** One ward.\n',
    'title that is underlined':
      '<svg onload="__nhsProbe()"> Model Card\n===\n\n## Intended Use\n\n**Scope:** One ward.\n',
    'heading of a section':
      '# Bed Forecast Model Card\n\n## Intended Use <img src onerror="__nhsProbe()">\n\n**Scope:** One ward.\n\n## <script>__nhsProbe()</script>\n\nwords\n\n## Data\n\n**Data Overview:** words\n',
    label:
      '# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope<img src onerror="__nhsProbe()">:** One ward.\n\n**<a href="javascript:__nhsProbe()">Intended Users</a>:** Staff.\n\n**Scope:** words\n',
    'name of a row': table(
      '| **<img src onerror="__nhsProbe()">** | words |\n| **[Status](javascript:__nhsProbe())** | words |',
    ),
    'value of a row': table(
      '| **Description:** | <img src onerror="__nhsProbe()"> |\n| **Developed By:** | [words](javascript:__nhsProbe()) |\n| **Status** | <svg/onload=__nhsProbe()> |',
    ),
    'version and dates': table(
      '| **Version** | <img src onerror="__nhsProbe()">1.0 |\n| **Launch Date:** | [2026](javascript:__nhsProbe()) |\n| **Last Updated** | <b onclick="__nhsProbe()">2026</b> |',
    ),
    'status as a tag': table(
      '| **Status** | <b onclick=__nhsProbe()>Live |\n| **Model Type:** | <a href=javascript:__nhsProbe()>words |',
    ),
    'row that closes the table': table(
      '| **Description:** | </td></tr></table><img src onerror="__nhsProbe()"> |\n| **Status** | Live |',
    ),
    'row with a pipe in a tag': table(
      '| **Description:** | <img src alt="a \\| b" onerror="__nhsProbe()"> |\n| **Status** | <img src alt="|" onerror="__nhsProbe()"> |',
    ),
    'data split':
      '# Bed Forecast Model Card\n\n## Data\n\n**Data Overview:** words\n\n**Data Split:**\n\n| Type | Split | Description |\n| ---- | ---- | ---- |\n| <img src onerror="__nhsProbe()"> | [80%](javascript:__nhsProbe()) | <svg/onload=__nhsProbe()> |\n',
    metrics:
      '# Bed Forecast Model Card\n\n## Evaluation and Performance\n\n**Metrics:**\n\n| Metric | Value | <img src onerror="__nhsProbe()"> |\n| ---- | ---- | ---- |\n| <svg/onload=__nhsProbe()> | 0.9 | words |\n| [AUROC](javascript:__nhsProbe()) | 0.8 (0.7 to 0.9) | </text></svg><img src onerror="__nhsProbe()"> |\n',
    'confusion matrix':
      '# Bed Forecast Model Card\n\n## Evaluation and Performance\n\n**Performance breakdown:**\n\n|  | Predicted <img src onerror="__nhsProbe()"> | Predicted no |\n| ---- | ---- | ---- |\n| Actual [yes](javascript:__nhsProbe()) | 10 | <svg/onload=__nhsProbe()> |\n| Actual no | 1 | 20 |\n\n**Metrics:** words\n',
    'front matter':
      '---\ntitle: <img src onerror="__nhsProbe()">\n__proto__: {x: y}\nlicense: "javascript:__nhsProbe()"\nmodel-index: [{name: "<svg/onload=__nhsProbe()>"}]\n---\n\n# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** <img src onerror="__nhsProbe()">\n',
    'front matter that makes objects':
      '---\ntitle: !!js/function "function(){__nhsProbe()}"\nx: &a [*a, *a]\n"constructor": {"prototype": {"polluted": true}}\n---\n\n# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** <svg/onload=__nhsProbe()>\n',
    'unknown sections':
      '# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** One ward.\n\n## __proto__\n\n<img src onerror="__nhsProbe()">\n\n## constructor\n\n**__proto__:** [words](javascript:__nhsProbe())\n',
    'words before the title':
      '<img src onerror="__nhsProbe()">\n\n[words](javascript:__nhsProbe())\n\n# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** One ward.\n',
    'comment around the whole card':
      '<!-- --><img src onerror="__nhsProbe()"><!--\n\n# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** One ward.\n\n-->\n',
    'tag opened in one field and closed in another':
      '# Bed Forecast Model Card\n\n## Intended Use\n\n**Scope:** <a href="javascript:__nhsProbe()">words\n\n**Intended Users:** words</a><img src onerror="__nhsProbe()">\n\n## Data\n\n**Data Overview:** </div></section><svg/onload=__nhsProbe()>\n',
  }),
  ...snippets({
    'alternative text': '![" onerror="__nhsProbe()](picture.png) ![<img src onerror=__nhsProbe()>](picture.png)',
    'alternative text of HTML':
      '<img src="picture.png" alt="\'><img src onerror=__nhsProbe()>" onerror="__nhsProbe()">',
    'title of an image':
      '![words](picture.png "\\" onerror=\\"__nhsProbe()") <img src="picture.png" title=\'" onerror="__nhsProbe()\' onerror="__nhsProbe()">',
    'width of an image':
      '<img src="picture.png" width="1;expression(__nhsProbe())" height="99999999999" onerror="__nhsProbe()"><img src="picture.png" width="-1" height="1e9"><img src="picture.png" width="calc(1px)">',
    'loading of an image':
      '<img src="picture.png" loading="eager" decoding="sync" crossorigin fetchpriority="high" referrerpolicy="unsafe-url" onload="1" onerror="__nhsProbe()">',
    'picture of another site':
      '![words](https://picture.invalid/a.png) <img src="https://picture.invalid/b.png" onerror="__nhsProbe()">',
    'picture that is data':
      '![words](data:image/gif;base64,R0lGODlhAQABAAAAACw=) <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="__nhsProbe()">',
    'spans of a cell':
      '<table><tr><td colspan="1000" rowspan="65534" onclick="__nhsProbe()">words</td></tr><tr><td colspan="-1" rowspan="x">words</td></tr></table>',
    'scope and headers of a cell':
      '<table><tr><th scope="javascript:" headers="x" abbr="x" onclick="__nhsProbe()">words</th></tr><tr><td headers="model-card-title" axis="x">words</td></tr></table>',
    'alignment of a cell':
      '<table><tr><td align="left;background:url(http://probe.invalid/align)" valign="x" background="http://probe.invalid/cell">words</td><td align="center" onclick="__nhsProbe()">words</td></tr></table>',
    caption:
      '<table><caption onclick="__nhsProbe()"><img src onerror="__nhsProbe()">words</caption><tr><th>words</th></tr><tr><td>words</td></tr></table>',
    'start of a list':
      '<ol start="999999999999" type="javascript:" reversed onclick="__nhsProbe()"><li value="-1">words</li></ol>',
    'task list':
      '- [x] <img src onerror="__nhsProbe()">\n- [ ] [words](javascript:__nhsProbe())\n- <input type="checkbox" checked onclick="__nhsProbe()"> words',
    alert:
      '> [!WARNING]\n> <img src onerror="__nhsProbe()"> [words](javascript:__nhsProbe())\n\n> [!"><svg/onload=__nhsProbe()>]\n> words',
    'language and direction':
      '<p lang="x-evil" dir="rtl" translate="no" spellcheck="true" inert onclick="__nhsProbe()">words</p><bdo dir="rtl" onclick="__nhsProbe()">words</bdo>',
    'roles and live regions':
      '<p role="alert" aria-live="assertive" aria-label="words" aria-hidden="true" tabindex="1" onclick="__nhsProbe()">words</p>',
    editing: '<p contenteditable="true" enterkeyhint="go" inputmode="text" onclick="__nhsProbe()">words</p>',
    'microdata and custom data':
      '<p itemscope itemid="javascript:__nhsProbe()" data-x="y" is="x-y" nonce="x" slot="x" onclick="__nhsProbe()">words</p>',
    'commands of a button':
      '<button commandfor="x" command="show-modal" onclick="__nhsProbe()">words</button><dialog id="x">words</dialog>',
    'ruby, time and meter':
      '<ruby onclick="__nhsProbe()">words<rt onclick="__nhsProbe()">words</rt></ruby><time datetime="x" onclick="__nhsProbe()">words</time><meter onclick="__nhsProbe()">words</meter>',
  }),
};
