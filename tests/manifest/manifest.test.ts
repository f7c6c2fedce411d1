import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlerNames, noticeIcon, paneCommandId } from '../../src/alert/manifest-names';
import { checkManifest } from '../../src/delivery/manifest/check-manifest';
import { manifestFor, readSendMode } from '../../src/delivery/manifest/send-mode';
import { readXml, type XmlElement } from '../../src/delivery/manifest/xml-tree';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const served = (path: string) => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file) : null;
};
const check = (xml: string) => checkManifest(xml, served);

/** The manifest with one thing changed; a change that changes nothing is a mistake in the test. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml).not.toBe(manifest);
  return xml;
}

test('the manifest has nothing to correct', () => {
  expect(check(manifest)).toEqual([]);
});

test('it asks for no more than to read and change the message that is open', () => {
  expect(manifest).toContain('<Permissions>ReadWriteItem</Permissions>');
});

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}
const elements = all(readXml(manifest));
const withName = (name: string) => elements.filter((each) => each.name === name);

test('it names the handlers, the button and the icon that the alert uses', () => {
  const events = withName('LaunchEvent').map((each) => each.attributes);
  expect(events).toEqual([
    { Type: 'OnNewMessageCompose', FunctionName: handlerNames.newMessage },
    { Type: 'OnMessageRecipientsChanged', FunctionName: handlerNames.recipientsChanged },
    { Type: 'OnMessageFromChanged', FunctionName: handlerNames.fromChanged },
    { Type: 'OnMessageSend', FunctionName: handlerNames.send, SendMode: 'PromptUser' },
  ]);
  expect(withName('Control').map((each) => each.attributes.id)).toContain(paneCommandId);
  expect(withName('Image').map((each) => each.attributes.id)).toContain(noticeIcon);
});

describe('the manifest for a mode at Send', () => {
  const sendModes = (mode: string | undefined) => {
    const xml = manifestFor(readSendMode(mode), manifest);
    expect(check(xml)).toEqual([]);
    return all(readXml(xml)).flatMap((each) => each.attributes.SendMode ?? []);
  };

  test.each([
    [undefined, ['PromptUser']],
    ['warn', ['PromptUser']],
    ['block', ['SoftBlock']],
    ['advise', []],
  ])('%s', (mode, expected) => {
    expect(sendModes(mode)).toEqual(expected);
  });

  test('a mode that does not exist is refused in a sentence that names those there are', () => {
    expect(() => readSendMode('hard')).toThrow('There is no mode "hard" for Send: name one of warn, block, advise.');
  });
});

test('the pane can be pinned where a message is written and where one is read', () => {
  expect(withName('SupportsPinning').map((each) => each.text)).toEqual(['true', 'true']);
  expect(withName('SupportsSharedFolders').map((each) => each.text)).toEqual(['true']);
});

test.each<[string, string | RegExp, string, string]>([
  ['XML that does not close', '</Runtimes>', '', 'the XML is not well formed'],
  ['another outermost element', /xsi:type="MailApp"/, 'xsi:type="TaskPaneApp"', 'OfficeApp with xsi:type="MailApp"'],
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>protocol-check</Id>', 'Id is "protocol-check" and must be a GUID'],
  ['a version with letters', /<Version>.*<\/Version>/, '<Version>v1</Version>', 'Version is "v1"'],
  ['a missing name', '<DisplayName DefaultValue="Protocol Check" />', '', 'OfficeApp must hold DisplayName'],
  [
    'a long name',
    '<DisplayName DefaultValue="Protocol Check" />',
    `<DisplayName DefaultValue="${'x'.repeat(126)}" />`,
    '1 to 125 characters long',
  ],
  ['a missing Rule', /<Rule xsi:type="RuleCollection"[\s\S]*<\/Rule>/, '', 'OfficeApp must hold Rule'],
  ['missing FormSettings', /<FormSettings>[\s\S]*<\/FormSettings>/, '', 'OfficeApp must hold FormSettings'],
  [
    'Permissions before FormSettings',
    /(<FormSettings>[\s\S]*<\/FormSettings>)([\s\S]*?)(<Permissions>.*<\/Permissions>)/,
    '$3$2$1',
    'FormSettings must come before Permissions in OfficeApp',
  ],
  ['an unknown permission', 'ReadWriteItem<', 'ReadAll<', 'must be one of Restricted, ReadItem'],
  ['an element Outlook does not know', '<Runtimes>', '<Speed>fast</Speed><Runtimes>', 'Speed may not stand in Host'],
  ['no domains', /<AppDomain>.*<\/AppDomain>/, '', 'AppDomains must hold AppDomain'],
  ['a domain with a path', /<AppDomain>.*<\/AppDomain>/, '<AppDomain>https://a.example/x</AppDomain>', 'without path'],
  [
    'something beside the newer block',
    /(<VersionOverrides [^>]*VersionOverridesV1_0">)/,
    '$1<Description resid="ReadPane.Tip" />',
    'Description may not stand in VersionOverrides',
  ],
  [
    'a resid that names nothing',
    'resid="Pane.Page"',
    'resid="Pane.Pgae"',
    'resid "Pane.Pgae" names nothing in Resources',
  ],
  [
    'a resid of another kind',
    'Title resid="Pane.Label"',
    'Title resid="ReadPane.Tip"',
    'names a LongString, and Title needs a ShortString',
  ],
  ['a long id', 'id="ReadGroup"', `id="${'g'.repeat(33)}"`, 'ids have at most 32'],
  ['an id used twice', 'id="ReadGroup"', 'id="ComposeGroup"', 'the id "ComposeGroup" is used twice'],
  [
    'a long tip',
    /id="ReadPane.Tip" DefaultValue="[^"]*"/,
    `id="ReadPane.Tip" DefaultValue="${'x'.repeat(251)}"`,
    'a LongString has at most 250',
  ],
  [
    'a long label',
    'id="Group.Label" DefaultValue="Protocol"',
    `id="Group.Label" DefaultValue="${'x'.repeat(126)}"`,
    'a ShortString has at most 125',
  ],
  [
    'http',
    'Url id="Pane.Page" DefaultValue="https:',
    'Url id="Pane.Page" DefaultValue="http:',
    'must begin with https://',
  ],
  [
    'an endless address',
    'protocol-check.example/launchevent.js',
    `protocol-check.example/${'x'.repeat(2049)}`,
    'longer than 2048',
  ],
  [
    'an icon that is not there',
    'assets/icon-32.png',
    'assets/icon-33.png',
    'the icon /assets/icon-33.png does not exist',
  ],
  ['an icon of another size', 'assets/icon-80.png', 'assets/icon-64.png', 'is 64 by 64 pixels and must be 80 by 80'],
  [
    'a store icon of another size',
    'assets/icon-128.png',
    'assets/icon-64.png',
    'is 64 by 64 pixels and must be 128 by 128',
  ],
  ['an icon that is no PNG', 'assets/icon-128.png', 'assets/icon.svg', 'is not a PNG file'],
  ['a size of icon left out', '<bt:Image size="80" resid="Icon80" />', '', 'Icon must hold an Image of size 80'],
  ['a tab of its own', 'OfficeTab id="TabDefault"', 'OfficeTab id="OurTab"', 'must be TabDefault'],
  [
    'a command without its button',
    /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
    '',
    'Control must hold Action',
  ],
  ['no runtime', /<Runtimes>[\s\S]*<\/Runtimes>/, '', 'Host must hold Runtimes'],
  ['a runtime without its file', /<Override [^>]*>/, '', 'Runtime must hold Override'],
  [
    'launch events on another page',
    /(<\/LaunchEvents>\s*<SourceLocation resid=)"Alert.Page"/,
    '$1"Pane.Page"',
    "the launch events' SourceLocation must have the resid of the Runtime, Alert.Page",
  ],
  ['an event that does not exist', 'Type="OnMessageSend"', 'Type="OnMessageSent"', '"OnMessageSent" is no event'],
  ['Send without its mode', ' SendMode="PromptUser"', '', 'OnMessageSend must have SendMode'],
  [
    'an event asked for twice',
    'Type="OnMessageRecipientsChanged"',
    'Type="OnMessageSend" SendMode="Block"',
    'OnMessageSend is asked for twice',
  ],
  ['a handler without a name', ' FunctionName="onMessageSend"', '', 'LaunchEvent must have FunctionName'],
])('%s is found, in a sentence with its line', (_, from, to, sentence) => {
  const problems = check(changed(from, to));
  expect(problems.join('\n')).toContain(sentence);
  for (const problem of problems) expect(problem).toMatch(/^line \d+: [^\n]*[.]$/);
});
