/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { asDraft, onDesk } from '../../src/desk/desk-draft';
import { findPassage, insertParagraph } from '../../src/desk/passage';
import { safeHtml } from '../../src/desk/safe-html';
import { inspect } from '../../src/inspect';
import { directoryOf, draftOf, protocolOf } from '../northvale';

jest.setTimeout(30_000);

/** jsdom lacks what the mail reader needs as it loads; every browser has it. */
async function mailReader() {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  return (await import('../../src/draft/eml')).readEml;
}

const drafts = join(__dirname, '../fixtures/drafts');

function editorWith(html: string): HTMLElement {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  document.body.replaceChildren(editor);
  return editor;
}

describe.each(readdirSync(drafts))('the drafts of %s', (id) => {
  const folder = join(drafts, id);
  const files = readdirSync(folder).filter((each) => each.endsWith('.eml'));
  const knowledge = {
    directory: directoryOf(JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8'))),
    protocol: protocolOf(id),
  };

  test('get the same findings on the desk as from their files, and every passage can be shown', async () => {
    expect(files).not.toEqual([]);
    const readEml = await mailReader();
    for (const file of files) {
      const draft = await readEml(readFileSync(join(folder, file)));
      const laid = onDesk(draft);
      const { findings } = inspect(asDraft(laid), knowledge);
      expect([file, findings]).toEqual([file, inspect(draft, knowledge).findings]);
      const editor = editorWith(laid.html);
      for (const evidence of findings.flatMap((each) => each.evidence)) {
        if (evidence.field !== 'body') continue;
        const shown = findPassage(editor, evidence)?.toString().replace(/\s+/g, ' ').trim();
        expect([file, shown]).toEqual([file, evidence.text.replace(/\s+/g, ' ').trim()]);
      }
    }
  });
});

describe('a passage', () => {
  test('is found across bold words, line breaks and runs of white space', () => {
    const editor = editorWith('<p>You  have <b>my</b>\n word<br>on it.</p>');
    expect(findPassage(editor, { text: 'have my word\non it', start: 4 })?.toString()).toBe('have my\n wordon it');
  });

  test('of several places is the one nearest to where the own text has it', () => {
    const editor = editorWith('<p>I agree.</p><p>Long words between the two.</p><p>I agree.</p>');
    const range = findPassage(editor, { text: 'I agree.', start: 37 });
    expect(range?.startContainer.parentElement).toBe(editor.lastElementChild);
    expect(findPassage(editor, { text: 'I agree.', start: 0 })?.startContainer.parentElement).toBe(
      editor.firstElementChild,
    );
  });

  test('that is not there any more is not found', () => {
    expect(findPassage(editorWith('<p>Other words.</p>'), { text: 'These words.', start: 0 })).toBeNull();
    expect(findPassage(editorWith(''), { text: '', start: 0 })).toBeNull();
  });
});

describe('a sentence put in', () => {
  test.each([
    ['<p>Dear Cllr Webb,</p><p>The road is shut.</p>', 1],
    ['<p>Lucy</p><p>The road is shut.</p>', 1],
    ['<p>The road is shut.</p><p>Peter</p>', 0],
    ['', 0],
  ])('stands under the greeting where there is one: %s', (html, place) => {
    const editor = editorWith(html);
    const paragraph = insertParagraph(editor, 'I am copying Cllr Bell, because […].');
    expect([...editor.children].indexOf(paragraph)).toBe(place);
    expect(document.getSelection()?.toString()).toBe('[…]');
  });

  test('stands in the letter itself where the mail wraps it whole', () => {
    const editor = editorWith('<div class="WordSection1"><p>Dear Peter</p><p>The road is shut.</p></div>');
    insertParagraph(editor, 'One sentence.');
    expect(editor.innerHTML).toBe(
      '<div class="WordSection1"><p>Dear Peter</p><p>One sentence.</p><p>The road is shut.</p></div>',
    );
  });
});

describe('a stranger’s HTML', () => {
  test.each([
    ['<script>alert(1)</script>words', 'words'],
    ['<p onclick="x()">words</p>', '<p>words</p>'],
    ['<a href="javascript:x()">words</a>', '<a>words</a>'],
    ['<img src="http://t.example/x.png" alt="a map">', 'a map'],
    ['<custom-thing>words</custom-thing>', '<span>words</span>'],
    [
      '<p style="position: fixed; border-top: solid #E1E1E1 1pt; background: url(x)">words</p>',
      '<p style="border-top: solid #E1E1E1 1pt">words</p>',
    ],
    ['<p style="border: expression(x)">words</p>', '<p>words</p>'],
    ['<svg><style><img src=x onerror=x()></style></svg>words', 'words'],
    ['<form><input value="x"><button>words</button></form>', '<span><span></span><span>words</span></span>'],
  ])('%s becomes %s', (html, safe) => {
    expect(safeHtml(html)).toBe(safe);
  });
});

test('plain text becomes lines, its quote marks and signs kept as they are', () => {
  expect(onDesk(draftOf({ body: { text: '> a < b\r\n\r\n"c" & d' } })).html).toBe(
    '<div>&gt; a &lt; b</div><div><br></div><div>&quot;c&quot; &amp; d</div>',
  );
});
