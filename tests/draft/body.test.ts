import fc from 'fast-check';
import { readBody } from '../../src/draft/body';
import { divideThread } from '../../src/draft/thread';

const lines = (html: string) => readBody({ html }).lines.map((line) => line.text);

describe('a body as a reader sees it', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['line breaks', 'One<br>Two<br/><br>Three', ['One', 'Two', '', 'Three']],
    ['nested blocks', '<div><div>One</div><div><p>Two</p></div></div>', ['One', 'Two']],
    ['empty paragraphs as blank lines', '<p>One</p><p>&nbsp;</p><p>Two</p>', ['One', '', 'Two']],
    ['words across inline tags', '<p>You<b>r off</b>er</p>', ['Your offer']],
    [
      'entities, named and numbered',
      '<p>Fish &amp; chips &#163;5 &#x2014; now&hellip;</p>',
      ['Fish & chips £5 — now…'],
    ],
    ['spaces of every kind', '<p>One&nbsp;two\n   three\u2009four</p>', ['One two three four']],
    ['no invisible characters', '<p>Pro\u200bmise\ufeff me</p>', ['Promise me']],
    [
      'the cells of a row side by side',
      '<table><tr><td>Cost</td><td>£5</td></tr><tr><td>Paid</td></tr></table>',
      ['Cost £5', 'Paid'],
    ],
    ['list items', '<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    ['preformatted lines', '<pre>One\nTwo</pre>', ['One', 'Two']],
    [
      'no style, script or title',
      '<head><title>T</title><style>p{}</style></head><script>x</script><p>One</p>',
      ['One'],
    ],
    ['no comments', '<p>One<!-- two --> three</p>', ['One three']],
    ['unclosed tags', '<div><p>One<div>Two', ['One', 'Two']],
    ['a tag that never ends', '<p>One</p><p style="margin:0', ['One']],
    ['small angle brackets in a text', '<p>5 &lt; 6 and 6 &gt; 5</p>', ['5 < 6 and 6 > 5']],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  test('is taken from the plain text where the HTML holds nothing', () => {
    expect(readBody({ html: '<html><body><div></div></body></html>', text: 'Hello.' }).text).toBe('Hello.');
    expect(readBody({}).text).toBe('');
  });

  test('quote marks in plain text are counted and taken off', () => {
    expect(readBody({ text: 'a\n> b\n>> c\n> > d' }).lines.map(({ text, quote }) => [text, quote])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 2],
    ]);
  });
});

describe('whatever the body holds', () => {
  const markup = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br>',
        '<div>',
        '</div>',
        '<blockquote type="cite">',
        '</blockquote>',
        '<hr>',
        '&nbsp;',
        '&#0;',
        '<',
        '>',
      ),
      fc.string(),
    ),
  );

  test('each line’s place points at its words', () => {
    fc.assert(
      fc.property(markup, fc.boolean(), (pieces, asText) => {
        const body = readBody(asText ? { text: pieces.join('\n') } : { html: pieces.join('') });
        for (const line of body.lines) {
          expect(body.text.slice(line.start, line.start + line.text.length)).toBe(line.text);
        }
      }),
    );
  });

  test('every line is the author’s or an earlier message’s, never both', () => {
    fc.assert(
      fc.property(markup, (pieces) => {
        const body = readBody({ text: pieces.join('\n') });
        const { authored } = divideThread(body);
        const starts = authored.map((line) => line.start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(authored.every((line) => line.quote === 0 && body.lines.includes(line))).toBe(true);
      }),
    );
  });
});
