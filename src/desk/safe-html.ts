import type { Draft } from '../draft/draft';

/** Elements that a letter needs. Any other is replaced by what it holds, or left out with it (below). */
const kept = new Set(
  (
    'a abbr address article b big blockquote br center cite code dd del div dl dt em font footer h1 h2 h3 h4 h5 h6 ' +
    'header hr i ins li main ol p pre q s section small span strike strong sub sup table tbody td tfoot th thead tr u ul'
  ).split(' '),
);
/** Elements that go with all they hold: they run, load, or show nothing. */
const dropped = new Set(
  (
    'applet audio base canvas embed frame frameset head iframe link map math meta noscript object script style svg ' +
    'template textarea title video xml'
  ).split(' '),
);
/**
 * Attributes that tell how mail programs mark the earlier message, and nothing that acts or loads. Links keep no
 * address: in a draft they are words.
 */
const keptAttributes = new Set(['id', 'class', 'dir', 'lang', 'type', 'title', 'colspan', 'rowspan', 'start']);
/** Looks that mark a thread or structure words. Colours are left to the page, so that the words can be read on it. */
const keptLooks = new Set(
  (
    'border border-top border-left border-bottom border-right margin-left padding padding-left font-weight font-style ' +
    'text-decoration text-align display'
  ).split(' '),
);

/**
 * Make a stranger's HTML safe to show and edit in the page: parsed in a document that runs and loads nothing, and
 * rebuilt from the elements, attributes and looks that are known.
 */
export function safeHtml(html: string): string {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  const result = document.implementation.createHTMLDocument('').createElement('div');
  copyChildren(inert.body, result);
  return result.innerHTML;
}

/** Iterative, because a stranger's mail may nest deeper than the stack. */
function copyChildren(source: Node, target: Element): void {
  const waiting: { from: Node; to: Element }[] = [{ from: source, to: target }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of Array.from(next.from.childNodes)) {
      if (child.nodeType === Node.TEXT_NODE) next.to.append(child.textContent ?? '');
      if (!(child instanceof Element) && child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as HTMLElement;
      const name = element.localName;
      if (dropped.has(name)) continue;
      if (name === 'img') {
        next.to.append(element.getAttribute('alt') ?? '');
        continue;
      }
      const copy = next.to.ownerDocument.createElement(kept.has(name) ? name : 'span');
      for (const { name: attribute, value } of Array.from(element.attributes)) {
        if (keptAttributes.has(attribute)) copy.setAttribute(attribute, value);
      }
      const looks = safeLooks(element.getAttribute('style') ?? '');
      if (looks) copy.setAttribute('style', looks);
      next.to.append(copy);
      waiting.push({ from: element, to: copy });
    }
  }
}

function safeLooks(style: string): string {
  return style
    .split(';')
    .filter((look) => {
      const [name = '', value = ''] = look.split(':');
      return keptLooks.has(name.trim().toLowerCase()) && !/[(\\]/.test(value);
    })
    .map((look) => look.trim())
    .join('; ');
}

/** The body of a draft as HTML for the editor; plain text becomes one block a line, quote marks and all. */
export function editableHtml({ html, text }: Draft['body']): string {
  if (html?.trim()) return safeHtml(html);
  return (text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => `<div>${escaped(line) || '<br>'}</div>`)
    .join('');
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
