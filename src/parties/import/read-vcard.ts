import { decoded } from '../../protocols/import/readers/decoded';
import { titledMember } from '../directory';
import { isCouncillorPost } from './accounts';
import { addressesIn, plainText, properName } from './cells';
import { type Reading, SourceError, sourcePerson } from './source';

/**
 * Read vCards 2.1, 3.0 and 4.0: names, addresses and posts; folded lines and quoted-printable. Home addresses and
 * telephone numbers are left where they are.
 *
 * @throws {SourceError} where no card has a name
 */
export function readVcard(text: string, file: string): Reading {
  const reading: Reading = {
    file,
    kind: 'vcard',
    people: [],
    mailboxes: [],
    columns: null,
    elected: null,
    complete: true,
    notes: [],
  };
  let card: { line: number; fields: Map<string, string[]> } | null = null;
  for (const { name, parameters, value, line } of linesOf(text)) {
    if (name === 'BEGIN') card = { line, fields: new Map() };
    else if (name === 'END' && card) {
      const { fields } = card;
      const of = (field: string) => fields.get(field)?.find(Boolean) ?? '';
      const [last = '', first = ''] = of('N').split(';');
      const written = of('FN') || `${first} ${last}`;
      const proper = properName(written);
      const post = plainText(of('TITLE') || of('ROLE'));
      const member = titledMember(written) || isCouncillorPost(post);
      if (proper) {
        reading.people.push(
          sourcePerson(
            proper,
            { file, line: card.line },
            {
              role: member ? 'member' : null,
              emails: addressesIn((fields.get('EMAIL') ?? []).join(' ')),
              privateEmails: addressesIn((fields.get('EMAIL home') ?? []).join(' ')),
              post: member || !post ? null : post,
            },
          ),
        );
      }
      card = null;
    } else if (card) {
      const key = name === 'EMAIL' && parameters.includes('HOME') ? 'EMAIL home' : name;
      const values = card.fields.get(key);
      if (values) values.push(value);
      else card.fields.set(key, [value]);
    }
  }
  if (!reading.people.length) throw new SourceError('no card in it names anybody');
  return reading;
}

interface CardLine {
  name: string;
  /** In capitals: `TYPE=HOME`, `ENCODING=QUOTED-PRINTABLE`. */
  parameters: string;
  value: string;
  line: number;
}

function linesOf(text: string): CardLine[] {
  const raw = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const lines: CardLine[] = [];
  for (let at = 0; at < raw.length; at++) {
    const line = at + 1;
    const parts = [raw[at] ?? ''];
    // A line that begins with a space goes on with the one before.
    while (at + 1 < raw.length && /^[ \t]/.test(raw[at + 1] ?? '')) parts.push((raw[++at] ?? '').slice(1));
    let whole = parts.join('');
    const colon = whole.indexOf(':');
    if (colon < 0) continue;
    const head = whole.slice(0, colon).toUpperCase();
    const quoted = head.includes('QUOTED-PRINTABLE');
    if (quoted) {
      const soft = [whole];
      while (soft.at(-1)?.endsWith('=') && at + 1 < raw.length) {
        soft[soft.length - 1] = (soft.at(-1) ?? '').slice(0, -1);
        soft.push(raw[++at] ?? '');
      }
      whole = soft.join('');
    }
    const [label = '', ...parameters] = head.split(';');
    const value = whole.slice(colon + 1);
    lines.push({
      name: label.slice(label.indexOf('.') + 1),
      parameters: parameters.join(';'),
      value: quoted ? unquoted(value) : value.replace(/\\([,;\\])/g, '$1').replace(/\\n/gi, ' '),
      line,
    });
  }
  return lines;
}

/** Quoted-printable as UTF-8, which vCards are in for many years now, or else as Windows writes it. */
function unquoted(text: string): string {
  const bytes: number[] = [];
  const plain = new TextEncoder().encode(text);
  for (let at = 0; at < plain.length; at++) {
    const code = plain[at] ?? 0;
    const hex = code === 0x3d ? String.fromCharCode(plain[at + 1] ?? 0, plain[at + 2] ?? 0) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(code);
  }
  return decoded(new Uint8Array(bytes));
}
