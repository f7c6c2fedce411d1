import { type Client, clients } from './bodies';
import type { Message, Person } from './message';
import { type Fault, Outlook, type Sending } from './outlook';
import { people, scene, scenes } from './scenes';

/** The played Outlook as a page to use by hand. Tests drive the same page through `window.outlook`. */

const element = <T extends HTMLElement = HTMLInputElement>(id: string) => document.getElementById(id) as T;
/** Where the add-in is served: this server by hand, another origin of the same host in the tests. */
const site = new URLSearchParams(window.location.search).get('site') ?? `${window.location.origin}/`;

const faults: Record<string, Record<string, Fault>> = {
  none: {},
  'slow answers': Object.fromEntries(
    ['to.getAsync', 'body.getAsync', 'subject.getAsync'].map((name) => [name, { after: 2500 }]),
  ),
  'the body is refused (5001)': { 'body.getAsync': { code: 5001 } },
  'the body is never given': { 'body.getAsync': 'silent' },
  'notices are refused (9031)': { 'notificationMessages.replaceAsync': { code: 9031 } },
};

function fill(id: string, names: readonly string[]): void {
  element<HTMLSelectElement>(id).replaceChildren(...names.map((name) => new Option(name)));
}
fill('scene', Object.keys(scenes));
fill('client', clients);
fill('sets', ['1.15', '1.14', '1.13', '1.12', '1.10', '1.8', '1.5']);
fill('fault', Object.keys(faults));
fill('from', Object.values(people).map(shown));

let outlook = new Outlook(site, { pane: element('pane'), launch: element('launch') });
const manifest = fetch(`${site}manifest.xml`).then((answer) => answer.text());

function shown({ name, address }: Person): string {
  return `${name} <${address}>`;
}

function read(text: string): Person[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const known = Object.values(people).find((person) => [shown(person), person.name, person.address].includes(each));
      return known ? { ...known } : { name: each, address: each };
    });
}

function draw(): void {
  const { message } = outlook;
  for (const field of ['to', 'cc', 'bcc'] as const) element(field).value = message?.[field].map(shown).join('; ') ?? '';
  element('subject').value = message?.subject ?? '';
  element<HTMLSelectElement>('from').value = message ? shown(message.from) : '';
  const body = message ? message.own + message.thread : '';
  if (element('body').innerHTML !== body) element('body').innerHTML = body;
  element('notices').replaceChildren(...Object.values(message?.notices ?? {}).map(drawNotice));
}

function drawNotice({ message, actions = [] }: Message['notices'][string]): HTMLElement {
  const notice = document.createElement('div');
  notice.append(`${message} `);
  for (const action of actions) notice.append(button(action.actionText, () => outlook.showPane(action.contextData)));
  return notice;
}

function button(text: string, press: () => void): HTMLElement {
  const made = document.createElement('button');
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/** What Outlook would show once its handler has answered. */
function say(sending: Sending): void {
  const said = element('said');
  const { dialog } = sending;
  if (!dialog) {
    said.replaceChildren('Outlook would send this now.');
    return;
  }
  said.replaceChildren(`${dialog.message}\n\n`);
  const close = () => said.replaceChildren();
  if (dialog.takeAction) said.append(button('Take Action', () => outlook.takeAction(sending)));
  said.append(button('Don’t Send', close));
  if (dialog.sendAnyway) said.append(button('Send Anyway', () => said.replaceChildren('Outlook would send this now.')));
}

async function open(): Promise<void> {
  outlook.closePane();
  outlook.open(null);
  outlook = new Outlook(
    site,
    { pane: element('pane'), launch: element('launch') },
    { sets: element('sets').value, faults: faults[element('fault').value] ?? {} },
  );
  outlook.onChange = draw;
  Object.assign(window, { outlook });
  await outlook.install(await manifest);
  element('said').replaceChildren();
  const next = scene(element('scene').value, element('client').value as Client);
  if (next.mode === 'compose') await outlook.compose(next);
  else outlook.open(next);
  outlook.showPane();
}

element('open').addEventListener('click', open);
element('show').addEventListener('click', () => outlook.showPane());
element('send').addEventListener('click', async () => say(await outlook.send()));
for (const field of ['to', 'cc', 'bcc'] as const) {
  element(field).addEventListener('change', () => outlook.authorSets(field, read(element(field).value)));
}
element('from').addEventListener('change', () => {
  const [from] = read(element('from').value);
  if (from) outlook.authorSetsFrom(from);
});
element('subject').addEventListener('input', () => {
  if (outlook.message) outlook.message.subject = element('subject').value;
});
element('body').addEventListener('input', () => {
  if (!outlook.message) return;
  outlook.message.own = element('body').innerHTML;
  outlook.message.thread = '';
});

/** For the tests: an Outlook with these options, with the add-in installed and nothing open. */
async function begin(options: ConstructorParameters<typeof Outlook>[2]): Promise<void> {
  outlook = new Outlook(site, { pane: element('pane'), launch: element('launch') }, options);
  outlook.onChange = draw;
  Object.assign(window, { outlook });
  await outlook.install(await manifest);
}
Object.assign(window, { begin });
if (!new URLSearchParams(window.location.search).has('site')) open();
