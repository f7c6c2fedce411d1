/**
 * Bodies as each Outlook writes them: the author's paragraphs, the header block above the message answered, and the
 * document round them. Taken from archived mail; what a client holds while it composes may differ in detail.
 */

/** The Outlooks that run the add-in at Send. */
export const clients = ['web', 'new', 'classic', 'mac'] as const;
export type Client = (typeof clients)[number];

/** The lines above an earlier message. `label` as printed, in English or in Welsh: `From`, `Oddi wrth`. */
export type HeaderLines = [label: string, value: string][];

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** One paragraph; an empty one is a blank line. */
export function paragraph(client: Client, text: string): string {
  const words = escapeHtml(text);
  switch (client) {
    case 'web':
      return `<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;">${words || '<br>'}</div>`;
    case 'new':
      return `<div class="elementToProof">${words || '<br>'}</div>`;
    case 'classic':
      return `<p class="MsoNormal">${words || '&nbsp;'}<o:p></o:p></p>`;
    case 'mac':
      return `<p class="MsoNormal" style="margin: 0cm;"><span style="font-size: 11pt;">${words || '<o:p>&nbsp;</o:p>'}</span></p>`;
  }
}

export function paragraphs(client: Client, text: string): string {
  return text
    .split('\n')
    .map((line) => paragraph(client, line))
    .join('');
}

/**
 * The mark and the header block above an earlier message.
 * @param depth 0 for the message answered, 1 for the one that it answered in turn, and so on
 */
export function headerBlock(client: Client, lines: HeaderLines, depth = 0): string {
  const label = (name: string) => (client === 'mac' && name === 'Sent' ? 'Date' : name);
  const block = lines.map(([name, value]) => `<b>${label(name)}:</b> ${escapeHtml(value)}`).join('<br>\r\n');
  const prefix = 'x_'.repeat(depth);
  switch (client) {
    case 'web':
      return (
        `<div id="${prefix}appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">` +
        `<div id="${prefix}divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${block}</font><div>&nbsp;</div></div>`
      );
    case 'new':
      return (
        `<div id="${prefix}mail-editor-reference-message-container"><div dir="ltr" style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">` +
        `<div style="font-family:Calibri">${block}</div></div></div>`
      );
    case 'classic':
      return (
        '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">' +
        `<p class="MsoNormal">${block}<o:p></o:p></p></div></div>`
      );
    case 'mac':
      return (
        '<div style="border: none; border-top: solid #B5C4DF 1.0pt; padding: 3.0pt 0cm 0cm 0cm;">' +
        `<p class="MsoNormal" style="margin: 0cm;"><span>${block}</span></p></div>`
      );
  }
}

/** The whole body. Classic and the Mac hand over a document with its styles, the web a thinner one. */
export function wholeBody(client: Client, contents: string): string {
  switch (client) {
    case 'web':
    case 'new':
      return `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>\r\n<body dir="ltr">\r\n${contents}\r\n</body>\r\n</html>`;
    case 'classic':
      return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="EN-GB" style="word-wrap:break-word"><div class="WordSection1">${contents}</div></body></html>`;
    case 'mac':
      return `<!DOCTYPE html><html><head><meta charset="UTF-8"><style>p.MsoNormal { margin: 0cm; }</style></head><body><div>${contents}</div></body></html>`;
  }
}
