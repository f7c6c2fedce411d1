import { Tokenizer } from 'htmlparser2';

/** The form in which a body is held. */
export type BodyForm = 'html' | 'text';

/** One stretch of a body that became another. */
export interface Splice {
  removed: string;
  added: string;
}

/** Elements whose text nobody sees. */
const unseen = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'xml']);
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const white = /\s/;

/** The characters of a body as a reader sees them, every run of white space as one space, and where each stands. */
interface Seen {
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * Put words of a body otherwise, and leave everything else in it untouched: mark-up, pictures, the earlier message.
 * Only the stretch that differs is changed, so that bold words beside it stay bold. Of several places the one
 * nearest to `start` is taken. Linear in the body's length.
 *
 * @returns the new body and the splice that made it; null where the words are not there any more
 */
export function replacePassage(
  body: string,
  form: BodyForm,
  passage: { text: string; start: number },
  words: string,
): { body: string; splice: Splice } | null {
  const { text, starts, ends } = form === 'html' ? seenInHtml(body) : seenInText(body);
  const old = tidy(passage.text);
  const first = nearest(text, old, passage.start);
  if (!old || first < 0) return null;
  const put = tidy(words);
  let same = 0;
  while (same < Math.min(old.length, put.length) && old[same] === put[same]) same++;
  let sameAtEnd = 0;
  while (
    sameAtEnd < Math.min(old.length, put.length) - same &&
    old[old.length - 1 - sameAtEnd] === put[put.length - 1 - sameAtEnd]
  ) {
    sameAtEnd++;
  }
  const middle = put.slice(same, put.length - sameAtEnd);
  const from = first + same;
  const to = first + old.length - sameAtEnd;
  const start = starts[first] as number;
  const end = ends[first + old.length - 1] as number;
  // Tags between the letters that go stay where they are.
  let added = body.slice(start, from < starts.length && from < first + old.length ? starts[from] : end);
  added += form === 'html' ? escapeHtml(middle) : middle;
  for (let at = from; at < to; at++) {
    const next = at + 1 < first + old.length ? (starts[at + 1] as number) : end;
    added += body.slice(ends[at], next);
  }
  if (to < first + old.length && to >= from) added += body.slice(to > from ? starts[to] : starts[from], end);
  return { body: body.slice(0, start) + added + body.slice(end), splice: { removed: body.slice(start, end), added } };
}

/** What stands in `after` in place of what stood in `before`: all between the beginning and the end that they share. */
export function spliceBetween(before: string, after: string): Splice {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  return { removed: before.slice(start, before.length - end), added: after.slice(start, after.length - end) };
}

/** The body without the splice: null where what it added is not there exactly once, because the author went on. */
export function withoutSplice(now: string, { removed, added }: Splice): string | null {
  const place = added ? now.indexOf(added) : -1;
  if (place < 0 || now.indexOf(added, place + 1) >= 0) return null;
  return now.slice(0, place) + removed + now.slice(place + added.length);
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The place of the wanted words that is nearest to `start`; −1 where they are nowhere. */
export function nearest(text: string, wanted: string, start: number): number {
  let best = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
    if (at > start) break;
  }
  return best;
}

/** Text with every run of white space as one space, none at either end, and without invisible characters. */
export function tidy(text: string): string {
  let result = '';
  for (const character of text) {
    if (invisible.test(character)) continue;
    if (!white.test(character)) result += character;
    else if (result && !result.endsWith(' ')) result += ' ';
  }
  return result.trimEnd();
}

/** Gathers characters one by one, each with the stretch of the body that it stands for. */
function gathering() {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let space: { start: number; end: number } | null = null;
  return {
    /** White space; an empty stretch where a tag alone parts the words. */
    gap(start: number, end: number) {
      if (!space || space.start === space.end) space = { start, end };
    },
    character(character: string, start: number, end: number) {
      if (invisible.test(character)) return;
      if (white.test(character)) return this.gap(start, end);
      if (space && pieces.length) {
        pieces.push(' ');
        starts.push(space.start);
        ends.push(space.end);
      }
      space = null;
      // A letter of two code units has two places, as it has in every string.
      for (let at = 0; at < character.length; at++) {
        pieces.push(character.charAt(at));
        starts.push(at ? end : start);
        ends.push(end);
      }
    },
    seen: (): Seen => ({ text: pieces.join(''), starts, ends }),
  };
}

function seenInText(text: string): Seen {
  const gathered = gathering();
  for (let at = 0; at < text.length; at++) gathered.character(text.charAt(at), at, at + 1);
  return gathered.seen();
}

/** Elements that stand within a line of words: any other parts the words before and after it. */
const inline = new Set(
  'a abbr b big cite code del em font i ins mark q s small span strike strong sub sup u o:p'.split(' '),
);

function seenInHtml(html: string): Seen {
  const gathered = gathering();
  let hiddenBy: string | null = null;
  let tag = '';
  const parts = (name: string, at: number) => {
    if (!hiddenBy && !inline.has(name)) gathered.gap(at, at);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        if (unseen.has(tag)) hiddenBy ??= tag;
        parts(tag, start - 1);
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (hiddenBy === name) hiddenBy = null;
        parts(name, Math.max(0, start - 2));
      },
      ontext(start, end) {
        if (hiddenBy) return;
        for (let at = start; at < end; at++) gathered.character(html.charAt(at), at, at + 1);
      },
      ontextentity(code, end) {
        if (hiddenBy) return;
        const start = html.lastIndexOf('&', end - 1);
        const character = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
        gathered.character(character, start, end);
      },
      onattribname() {},
      onattribdata() {},
      onattribentity() {},
      onattribend() {},
      onopentagend() {},
      onselfclosingtag() {
        if (hiddenBy === tag) hiddenBy = null;
      },
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return gathered.seen();
}
