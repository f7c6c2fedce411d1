import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { contentSecurityPolicy } from '../../src/delivery/content-security-policy';
import { readKnowledge } from '../../src/delivery/knowledge';
import { checkManifest } from '../../src/delivery/manifest/check-manifest';
import { readXml } from '../../src/delivery/manifest/xml-tree';
import { sizesOf } from '../../src/delivery/size/sizes';
import { readEml } from '../../src/draft/eml';
import { launchChromium } from '../browser/chromium';
import { buildTime } from '../built';
import { playedDraft } from '../outlook-host/played-draft';
import { type Stage, stage } from '../outlook-host/stage';
import { council, npmRunPackage, ownFolder, register } from './program';

/** A package as an administrator makes it, served, and opened in the played Outlook with the real Office.js. */

jest.setTimeout(60_000);

const address = 'https://addin.example';
const folder = join(ownFolder(), 'site');
let browser: Browser;
let made: Awaited<ReturnType<typeof npmRunPackage>>;
beforeAll(async () => {
  made = await npmRunPackage(
    ...['--url', `${address}/`, '--register', register, '--protocol', 'great-aycliffe'],
    ...['--mode', 'block', '--out', folder],
  );
  browser = await launchChromium();
}, buildTime * 2);
afterAll(async () => {
  await browser?.close();
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort();

test('it says what it made and what to do with it', () => {
  expect(made).toEqual({ status: 0, err: '', out: expect.stringContaining(`${folder}: the add-in for ${address}.`) });
});

test('it holds what Outlook loads and what a server has to be told, and nothing else', () => {
  const names = files().map((each) => each.replace(/\.[0-9a-f]{8}\.js$/, '.HASH.js'));
  expect(names.sort()).toEqual([
    '.well-known/microsoft-officeaddins-allowed.json',
    '_headers',
    ...['128', '16', '32', '64', '80'].map((size) => `assets/icon-${size}.png`),
    'commands.html',
    'launchevent.js',
    'manifest.xml',
    'nginx.conf',
    'pane.HASH.js',
    'pane.html',
    'pane.weights.HASH.js',
    'web.config',
  ]);
  expect(readdirSync(join(folder, '..'))).toEqual(['site']);
});

test('its manifest names the site and no other, blocks as asked, and passes the check without a network', () => {
  const manifest = read('manifest.xml');
  const hosts = new Set([...manifest.matchAll(/"(https:\/\/[^"/]+)/g)].map((match) => match[1]));
  expect([...hosts]).toEqual([address]);
  expect(manifest).not.toContain('protocol-check.example');
  expect(manifest).toContain(`<AppDomain>${address}</AppDomain>`);
  expect(manifest).toContain('SendMode="SoftBlock"');
  const served = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
  expect(checkManifest(manifest, served)).toEqual([]);
  const idOf = (xml: string) => readXml(xml).children.find((each) => each.name === 'Id')?.text;
  expect(idOf(manifest)).toBe(idOf(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8')));
});

test('it is no bigger than Outlook may be made to load', () => {
  for (const { compressed, budget } of sizesOf(folder)) expect(compressed).toBeLessThanOrEqual(budget);
});

test('classic Outlook is told which file may ask the site for data', () => {
  const allowed = JSON.parse(read('.well-known/microsoft-officeaddins-allowed.json'));
  expect(allowed).toEqual({ allowed: [`${address}/launchevent.js`] });
});

/** What a server that goes by the package's `_headers` says with a file. */
function headersOf(path: string): Record<string, string> {
  const said: Record<string, string> = {};
  for (const block of read('_headers').trim().split('\n\n')) {
    const [files = '', ...lines] = block.split('\n');
    const [start = '', end] = files.split('*');
    const meant = end === undefined ? path === files : path.startsWith(start) && path.endsWith(end);
    if (!meant) continue;
    for (const line of lines) {
      const at = line.indexOf(': ');
      said[line.slice(0, at).trim()] = line.slice(at + 2);
    }
  }
  return said;
}

describe('what a client may keep', () => {
  test('what the manifest names is asked after each time, and a name with a hash is kept', () => {
    for (const path of ['/pane.html', '/commands.html', '/launchevent.js']) {
      expect(headersOf(path)['Cache-Control']).toBe('no-cache');
    }
    const hashed = files().filter((each) => /^pane\..*\.js$/.test(each));
    expect(hashed).toHaveLength(2);
    for (const path of hashed) expect(headersOf(`/${path}`)['Cache-Control']).toContain('immutable');
  });

  test('icons come without a word on it, or Outlook would show none', () => {
    expect(headersOf('/assets/icon-16.png')).not.toHaveProperty('Cache-Control');
  });

  test('nginx and IIS say the same of policy and pages', () => {
    const webConfig = readXml(read('web.config'));
    const locations = webConfig.children.filter((each) => each.name === 'location');
    const hashed = files().filter((each) => /^pane\..*\.js$/.test(each));
    expect(locations.map((each) => each.attributes.path)).toEqual([
      ...['pane.html', 'commands.html', 'launchevent.js'],
      ...hashed,
    ]);
    expect(read('web.config').match(/immutable/g)).toHaveLength(hashed.length);
    for (const file of ['web.config', 'nginx.conf']) expect(read(file)).toContain(contentSecurityPolicy);
    expect(read('nginx.conf')).toContain('server_name addin.example;');
    expect(
      read('nginx.conf')
        .match(/[{}]/g)
        ?.filter((each) => each === '{'),
    ).toHaveLength(8);
    expect(read('nginx.conf')).toMatch(/location ~ \^\/pane\\\.\[\^\/\]\*\\\.js\$ \{\n[^}]*immutable/);
  });
});

describe('served, in Outlook', () => {
  const draft = async () => playedDraft(await readEml(readFileSync(join(council, 'd-100.eml'))), 'web');
  let opened: Stage;
  let refused: string[];
  beforeEach(async () => {
    opened = await stage(browser, folder, {}, { address, headers: headersOf });
    refused = [];
    opened.page.on('console', (line) => {
      if (line.text().includes('Content Security Policy')) refused.push(line.text());
    });
    await opened.open(await draft());
  });
  afterEach(async () => {
    expect({ errors: opened.errors, elsewhere: opened.elsewhere }).toEqual({ errors: [], elsewhere: [] });
    await opened.page.context().close();
  });

  test('the pane finds what this council’s protocol says, and its policy is in nobody’s way', async () => {
    await opened.outlook((the) => the.showPane());
    await opened.pane.getByRole('heading', { name: 'Cllr Eric Stobbs would get a blind copy' }).waitFor();
    expect(refused).toEqual([]);
  });

  test('Send is checked, and a breach held back', async () => {
    const { dialog } = await opened.send();
    expect(dialog).toMatchObject({
      message: expect.stringContaining('Cllr Eric Stobbs would get a blind copy'),
      sendAnyway: false,
    });
    expect(refused).toEqual([]);
  });

  test('nothing that is written can leave the page', async () => {
    await opened.outlook((the) => the.showPane());
    await opened.pane.getByRole('heading', { level: 1, name: /to look at/ }).waitFor();
    const frame = await (await opened.page.locator('#pane iframe').elementHandle())?.contentFrame();
    const left = await frame?.evaluate(async () => {
      const attempt = (send: () => Promise<unknown>) =>
        send().then(
          () => 'sent',
          () => 'refused',
        );
      const image = (url: string) =>
        new Promise((done, failed) => Object.assign(new Image(), { onload: done, onerror: failed, src: url }));
      return [
        await attempt(() => fetch('https://elsewhere.example/?words')),
        await attempt(() => fetch('/?words')),
        await attempt(() => image('https://elsewhere.example/words.png')),
      ];
    });
    expect(left).toEqual(['refused', 'refused', 'refused']);
    expect(refused.length).toBeGreaterThanOrEqual(3);
  });
});

test('made again, it takes the earlier one’s place', async () => {
  writeFileSync(join(folder, 'pane.00000000.js'), '');
  const again = await npmRunPackage(
    ...['--url', 'https://other.example', '--register', register, '--private-register', '--reasons-travel'],
    ...['--out', folder],
  );
  expect(again).toMatchObject({ status: 0, err: '' });
  expect(files()).not.toContain('pane.00000000.js');
  expect(read('manifest.xml')).toContain('"https://other.example/pane.html"');
  expect(read('manifest.xml')).toContain('SendMode="PromptUser"');
}, 300_000);

describe('with a private register', () => {
  const { people, mailboxes } = readKnowledge({ register }).register;

  test('no file shows a name or an address of it', () => {
    expect(people.length).toBeGreaterThan(10);
    for (const file of files()) {
      const shown = read(file).toLowerCase();
      for (const { name, emails } of people) {
        for (const each of [name, ...emails]) expect(shown.includes(each.toLowerCase()) && { file, each }).toBe(false);
      }
      for (const { address: each } of mailboxes) expect(shown.includes(each) && { file, each }).toBe(false);
    }
  });

  test('pane and Send find the same, and call people as the draft does', async () => {
    const opened = await stage(browser, folder, {}, { address: 'https://other.example', headers: headersOf });
    const draft = playedDraft(await readEml(readFileSync(join(council, 'd-100.eml'))), 'web');
    await opened.open(draft);
    await opened.outlook((the) => the.showPane());
    await opened.pane.getByRole('heading', { name: 'Cllr Eric Stobbs would get a blind copy' }).waitFor();
    expect((await opened.send()).dialog?.message).toContain('Cllr Eric Stobbs would get a blind copy');
    expect({ errors: opened.errors, elsewhere: opened.elsewhere }).toEqual({ errors: [], elsewhere: [] });
    await opened.page.context().close();
  });
});

test('where reasons travel, one that the author notes goes with the message in a header', async () => {
  const opened = await stage(browser, folder, {}, { address: 'https://other.example', headers: headersOf });
  await opened.open(playedDraft(await readEml(readFileSync(join(council, 'd-100.eml'))), 'web'));
  await opened.outlook((the) => the.showPane());
  await opened.pane.getByRole('button', { name: 'Note why it goes as it is' }).first().click();
  await opened.pane.getByText('It travels with the message').waitFor();
  await opened.pane.getByRole('textbox').fill('The clerk asked for it.');
  await opened.pane.getByRole('button', { name: 'Note it' }).click();
  await opened.pane.getByText('You noted: “The clerk asked for it.”').waitFor();
  await opened.page.waitForTimeout(500);
  const { internetHeaders } = await opened.message();
  expect(decodeURIComponent(internetHeaders['x-protocol-check-reasons'] ?? '')).toContain('The clerk asked for it.');
  expect({ errors: opened.errors, elsewhere: opened.elsewhere }).toEqual({ errors: [], elsewhere: [] });
  await opened.page.context().close();
});

test('a folder that holds something else is left as it is', async () => {
  const own = ownFolder();
  writeFileSync(join(own, 'minutes.txt'), 'Minutes');
  const { status, err } = await npmRunPackage('--url', address, '--register', register, '--out', own);
  expect(status).toBe(2);
  expect(err).toBe(`${own}: this folder holds something else; name one that is empty or new with --out.\n`);
  expect(readdirSync(own)).toEqual(['minutes.txt']);
});
