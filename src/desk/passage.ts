import { nearest, tidy } from '../draft/body-change';
import { gap } from '../language/sentences';

/** Elements whose end is a break between words, though no white space stands there. */
const breaking = new Set(
  'address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const white = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** The text of an element with white space made one, and where each character of it stands. */
interface Placed {
  text: string;
  places: { node: Text; offset: number }[];
}

/**
 * Find a passage of the own text in the editor. The own text has its white space tidied, so both are compared with
 * every run of it as one space; of several places the one nearest to `start` is taken.
 *
 * @returns null where the words are not there any more
 */
export function findPassage(root: HTMLElement, passage: { text: string; start: number }): Range | null {
  const { text, places } = placedText(root);
  const wanted = tidy(passage.text);
  if (!wanted) return null;
  const found = nearest(text, wanted, passage.start);
  const first = places[found];
  const last = places[found + wanted.length - 1];
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function placedText(root: HTMLElement): Placed {
  const pieces: string[] = [];
  const places: Placed['places'] = [];
  let spaceDue = false;
  let lastText: Text | null = null;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (breaking.has((node as Element).localName)) spaceDue = true;
      continue;
    }
    const textNode = node as Text;
    const holder = nearestBlock(textNode, root);
    if (holder !== block) spaceDue = true;
    block = holder;
    for (let offset = 0; offset < textNode.data.length; offset++) {
      const character = textNode.data.charAt(offset);
      if (invisible.test(character)) continue;
      if (white.test(character)) {
        spaceDue = true;
        continue;
      }
      if (spaceDue && pieces.length) {
        pieces.push(' ');
        places.push({ node: lastText ?? textNode, offset: Math.max(0, offset - 1) });
      }
      spaceDue = false;
      pieces.push(character);
      places.push({ node: textNode, offset });
    }
    lastText = textNode;
  }
  return { text: pieces.join(''), places };
}

function nearestBlock(node: Node, root: HTMLElement): Element {
  let element = node.parentElement;
  while (element && element !== root && !breaking.has(element.localName)) element = element.parentElement;
  return element ?? root;
}

/**
 * Put a paragraph into the editor where a letter has room for it: under the greeting, or at the top. The part that is
 * left open (`[…]`) is selected, for the author to go on typing.
 */
export function insertParagraph(root: HTMLElement, sentence: string): HTMLElement {
  const paragraph = root.ownerDocument.createElement('p');
  paragraph.textContent = sentence;
  const { letter, first } = firstLine(root);
  if (first && isGreeting(first.textContent ?? '')) first.after(paragraph);
  else letter.prepend(paragraph);
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  selectGap(range);
  return paragraph;
}

/** Put paragraphs at the very top of the editor; returns the first of them. */
export function insertAtTop(root: HTMLElement, paragraphs: readonly string[]): HTMLElement {
  const made = paragraphs.map((text) => {
    const paragraph = root.ownerDocument.createElement('p');
    text.split('\n').forEach((line, index) => {
      if (index) paragraph.append(root.ownerDocument.createElement('br'));
      paragraph.append(line);
    });
    return paragraph;
  });
  root.prepend(...made);
  return made[0] ?? root;
}

/** Select the part of a passage that is left open, for the author to go on typing; nothing where there is none. */
export function selectGap(within: Range): void {
  const walker = within.startContainer.ownerDocument?.createTreeWalker(
    within.commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = within.commonAncestorContainer as Node | null; walker && node; node = walker.nextNode()) {
    const at = node.nodeType === Node.TEXT_NODE ? (node as Text).data.indexOf(gap) : -1;
    if (at < 0) continue;
    const range = within.cloneRange();
    range.setStart(node, at);
    range.setEnd(node, at + gap.length);
    select(range);
    return;
  }
}

/** The first line that holds words, and the element that the letter's lines stand in: mail often wraps them whole. */
function firstLine(root: Element): { letter: Element; first: Element | undefined } {
  const first = Array.from(root.children).find((each) => each.textContent?.trim());
  const wraps =
    first && first.localName !== 'p' && Array.from(first.children).some((each) => breaking.has(each.localName));
  return wraps && !first.querySelector(':scope > br') ? firstLine(first) : { letter: root, first };
}

/** `Dear Cllr Webb,` or a bare name: short, and no sentence. */
function isGreeting(line: string): boolean {
  const text = line.trim();
  return text.length > 0 && text.length <= 40 && !/[.!?:;]$/.test(text);
}

/** Select a range, so that it is seen and typed over. */
export function select(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
