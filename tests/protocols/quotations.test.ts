import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIds } from '../../src/checks/check-ids';
import { protocols } from '../../src/protocols';
import { governingClauses } from '../../src/protocols/governing-clauses';

const sources = join(__dirname, '../../../shared/protocols');
const there = existsSync(sources);
if (!there) console.info('The protocols’ own texts are not here, so no quotation was compared with them.');

/** A line of the source as printed: without emphasis, list bullets and spaces, quotation marks straight. */
function plain(text: string): string {
  return text
    .replace(/^[ \t]*[-*•][ \t]+/gm, '')
    .replace(/\*\*/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, '');
}

/** The document as one run of letters, and where in it each clause number is printed at the start of a line. */
function printed(source: string) {
  let text = '';
  const marks: { number: string; at: number; after: number }[] = [];
  for (const line of source.split('\n')) {
    const mark = /^[ \t]*(?:- )?[#* ]*(5\.5 – \d+\.\d+|\d+(?:\.\d+)*)\.?[* ]/.exec(line);
    const bare = plain(line);
    if (mark?.[1]) {
      const number = mark[1].replace(/\s/g, '').replace('–', '-');
      marks.push({ number, at: text.length, after: text.length + plain(mark[0]).length });
    }
    text += bare;
  }
  return { text, marks };
}

const quotations = protocols.flatMap((protocol) => {
  const seen = new Set<string>();
  return checkIds
    .flatMap((check) => {
      const outcomes = Object.keys(protocol.checks[check]?.outcomes ?? {});
      return [undefined, ...outcomes].flatMap((outcome) => governingClauses(protocol, check, outcome));
    })
    .concat(protocol.clauses)
    .map((clause) => ({ id: protocol.id, ...clause }))
    .filter(({ number, words }) => !seen.has(number + words) && seen.add(number + words));
});

const compare = there ? test.each(quotations) : test.skip.each(quotations);

describe('each quotation stands in the council’s own document', () => {
  compare('$id $number: $words', ({ id, number, heading, words }) => {
    const { text, marks } = printed(readFileSync(join(sources, `${id}.txt`), 'utf8'));
    expect(text).toContain(plain(heading));
    if (words === '') {
      const standing = marks.filter((each) => each.number === number);
      expect(standing.map((each) => text.startsWith(plain(heading), each.after))).toContain(true);
      return;
    }
    const at = text.indexOf(plain(words));
    expect({ words, found: at >= 0 }).toEqual({ words, found: true });
    expect(marks.filter((each) => each.at <= at).at(-1)?.number).toBe(number);
  });
});
