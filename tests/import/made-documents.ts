import { strToU8, zipSync } from 'fflate';

/** What a document is made of here: one paragraph, heading, list item or row. */
export type Element =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; level: number; text: string }
  /** An item of a list whose number the markup prints. */
  | { kind: 'numbered'; number: number; text: string }
  | { kind: 'bullet'; text: string }
  | { kind: 'row'; cells: string[] };

/**
 * The elements of a text with marks of Markdown, as a converter would see them.
 * @param lists whether numbers and bullets become lists of the markup, or stay typed
 */
export function elementsOf(text: string, lists: boolean): Element[] {
  const elements: Element[] = [];
  let open: { text: string } | null = null;
  for (const line of text.split('\n')) {
    const words = line
      .replace(/<\/?(u|b)>/g, '')
      .replace(/\*\*/g, '')
      .trim();
    if (!words) {
      open = null;
      continue;
    }
    const heading = /^(#{1,6}) (.*)$/.exec(words);
    const numbered = lists ? /^(\d{1,3})\. (.*)$/.exec(words) : null;
    const bullet = lists ? /^[-*o] (.*)$/.exec(words) : null;
    if (words.includes('\t')) {
      elements.push({ kind: 'row', cells: words.split('\t') });
      open = null;
    } else if (heading) {
      elements.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
      open = null;
    } else if (numbered || bullet) {
      const item: Element = numbered
        ? { kind: 'numbered', number: Number(numbered[1]), text: numbered[2] ?? '' }
        : { kind: 'bullet', text: bullet?.[1] ?? '' };
      elements.push(item);
      open = item;
    } else if (open && !/^([-*(]|\d)/.test(words)) open.text += ` ${words}`;
    else {
      const paragraph: Element = { kind: 'paragraph', text: words };
      elements.push(paragraph);
      open = paragraph;
    }
  }
  return elements;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A web page with a menu, a head and a foot around the text. */
export function htmlOf(elements: readonly Element[]): Uint8Array {
  const body = elements.map((each) => {
    switch (each.kind) {
      case 'heading':
        return `<h${each.level}>${escaped(each.text)}</h${each.level}>`;
      case 'numbered':
        return `<ol start="${each.number}"><li><p>${escaped(each.text)}</p></li></ol>`;
      case 'bullet':
        return `<ul><li>${escaped(each.text)}</li></ul>`;
      case 'row':
        return `<table><tr>${each.cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr></table>`;
      default:
        return `<p>${escaped(each.text)}</p>`;
    }
  });
  return strToU8(
    `<!DOCTYPE html><html><head><title>Constitution</title><style>p{margin:0}</style></head><body><nav><ul><li>Home</li><li>Members must not criticise officers in public</li></ul></nav><main>${body.join('\n')}</main><script>var a = "1. x";</script></body></html>`,
  );
}

/** A Word document, its lists numbered by Word. */
export function docxOf(
  elements: readonly Element[],
  extra: { body?: string; numbering?: string; styles?: string } = {},
): Uint8Array {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const uses: string[] = [];
  const body = elements.map((each) => {
    switch (each.kind) {
      case 'heading':
        return `<w:p><w:pPr><w:pStyle w:val="Heading${each.level}"/></w:pPr>${run(each.text)}</w:p>`;
      case 'numbered': {
        uses.push(
          `<w:num w:numId="${uses.length + 10}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${each.number}"/></w:lvlOverride></w:num>`,
        );
        return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${uses.length + 9}"/></w:numPr></w:pPr>${run(each.text)}</w:p>`;
      }
      case 'bullet':
        return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${run(each.text)}</w:p>`;
      case 'row':
        return `<w:tbl><w:tr>${each.cells.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr></w:tbl>`;
      default:
        return `<w:p>${run(each.text)}</w:p>`;
    }
  });
  const xml = (root: string, content: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${root}>`,
    );
  const headings = [1, 2, 3, 4, 5, 6]
    .map(
      (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
    'word/document.xml': xml('document', `<w:body>${body.join('')}${extra.body ?? ''}</w:body>`),
    'word/styles.xml': xml('styles', headings + (extra.styles ?? '')),
    'word/numbering.xml': xml(
      'numbering',
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>${uses.join('')}${extra.numbering ?? ''}`,
    ),
  });
}

/** What a page of the PDF shows: lines with their place and size, in points from the foot of an A4 page. */
export interface PlacedText {
  text: string;
  left: number;
  base: number;
  size?: number;
}

/** A PDF with a running head and page numbers, its lines broken at the page's width. */
export function pdfOf(elements: readonly Element[], head = 'Constitution of the Council'): Uint8Array {
  const pages: PlacedText[][] = [];
  let page: PlacedText[] = [];
  let base = 770;
  const place = (text: string, left: number, size: number) => {
    if (base < 60) {
      pages.push(page);
      page = [];
      base = 770;
    }
    page.push({ text, left, base, size });
    base -= size * 1.25;
  };
  for (const each of elements) {
    base -= 6;
    const heading = each.kind === 'heading';
    const text =
      each.kind === 'row'
        ? each.cells.join('   ')
        : each.kind === 'numbered'
          ? `${each.number}. ${each.text}`
          : each.kind === 'bullet'
            ? `• ${each.text}`
            : each.text;
    for (const line of broken(text, heading ? 60 : 92))
      place(line, each.kind === 'bullet' ? 72 : 56, heading ? 14 : 11);
  }
  pages.push(page);
  return pdfOfPages(
    pages.map((lines, index) => [
      { text: head, left: 56, base: 815, size: 9 },
      ...lines,
      { text: `Page ${index + 1} of ${pages.length}`, left: 270, base: 25, size: 9 },
    ]),
  );
}

function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** Asks for a password that nobody has: its check values fit none. */
const lock = ` /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'02'.repeat(32)}> /U <${'03'.repeat(32)}> >>`;

const windows: Record<string, string> = {
  '‘': '\\221',
  '’': '\\222',
  '“': '\\223',
  '”': '\\224',
  '•': '\\225',
  '–': '\\226',
  '—': '\\227',
};

/** Where words stand on the sheet that a page turned by so many degrees is printed on. */
function placeOn(turned: number, left: number, base: number): string {
  const [across, up] = [left.toFixed(1), base.toFixed(1)];
  switch (turned) {
    case 90:
      return `0 1 -1 0 ${(595 - base).toFixed(1)} ${across}`;
    case 180:
      return `-1 0 0 -1 ${(595 - left).toFixed(1)} ${(842 - base).toFixed(1)}`;
    case 270:
      return `0 -1 1 0 ${up} ${(842 - left).toFixed(1)}`;
    default:
      return `1 0 0 1 ${across} ${up}`;
  }
}

/**
 * A PDF of pages with text in given places; without any, a page is blank, as a scanned one is to a reader of text.
 *
 * @param turned how far the sheets are turned to be read: 90, 180 or 270 degrees
 */
export function pdfOfPages(pages: readonly (readonly PlacedText[])[], { locked = false, turned = 0 } = {}): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${index * 2 + 4} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((lines, index) => {
    const content = lines
      .map(({ text, left, base, size = 11 }) => {
        const shown = text
          .replace(/[\\()]/g, '\\$&')
          .replace(/[‘’“”•–—]/g, (sign) => windows[sign] ?? sign)
          .replace(/[^\x20-\x7e]/g, '?');
        return `BT /F1 ${size} Tf ${placeOn(turned, left, base)} Tm (${shown}) Tj ET`;
      })
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${turned} /Resources << /Font << /F1 3 0 R >> >> /Contents ${index * 2 + 5} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((each) => `${String(each).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R${locked ? lock : ''} >>\nstartxref\n${table}\n%%EOF\n`;
  return strToU8(file, true);
}
