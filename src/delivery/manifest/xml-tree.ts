import { SaxesParser, type SaxesTagNS } from 'saxes';

/** One element of an XML file. */
export interface XmlElement {
  /** Without its prefix. */
  name: string;
  namespace: string;
  /** By name as written, prefix included: `xsi:type`. */
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  /** Line of its start tag, from 1. */
  line: number;
}

/**
 * Read well-formed XML with namespaces.
 * @throws Error whose message names the line and what is wrong there
 */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on('error', (error) => {
    throw new Error(`line ${parser.line}: the XML is not well formed (${error.message.replace(/^\d+:\d+: /, '')})`);
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((each) => [each.name, each.value]));
    const element = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (!root) throw new Error('line 1: the file holds no XML element');
  return root;
}
