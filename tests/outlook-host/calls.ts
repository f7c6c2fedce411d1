import { bodyOf, type Message, type Notice, type Person } from './message';

/** Outlook's refusal of a call, with Office's own number. */
export class Refusal extends Error {
  constructor(readonly code: number) {
    super(`Outlook refuses with ${code}`);
  }
}

/** What the mailbox knows beside the open message. */
export interface Surroundings {
  /** Whether the body is given whole or as the author's own part (`HostConfig`, grouped by conversation). */
  extent: 'whole' | 'own';
  /** Most recipients that a field shows an add-in. */
  mostShown: number;
  roamingSettings: Record<string, unknown>;
  initializationContext: string;
  changed(what: 'to' | 'cc' | 'bcc' | 'body'): void;
}

/** One of the library's calls. */
interface Call {
  /** As the add-in writes it: `body.getAsync`. */
  name: string;
  /** The Mailbox requirement set that brings it. */
  set: string;
  act(message: Message, params: Params, around: Surroundings): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: the library's own words, which differ from call to call.
type Params = any;

const html = 3;
const fields = ['to', 'cc', 'bcc'] as const;
const fieldOf = (params: Params) => fields[params.recipientField as number] ?? 'to';
const kinds = ['other', 'list', 'user', 'external'];

const asAddress = (person: Person) => ({
  name: person.name,
  address: person.address,
  recipientType: kinds.indexOf(person.kind ?? 'other'),
});

/** Outlook takes people as addresses alone, or with their names. */
function asPerson(given: string | { displayName?: string; emailAddress?: string; name?: string; address?: string }) {
  if (typeof given === 'string') return { name: given, address: given };
  const address = given.emailAddress ?? given.address ?? '';
  return { name: given.displayName ?? given.name ?? address, address };
}

/** HTML as text, as Outlook on the web makes it: lines run together in places. */
function textOf(markup: string): string {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const each of page.querySelectorAll('style, script, title')) each.remove();
  return page.body.textContent ?? '';
}

function notice(message: Message, params: Params): void {
  const types = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];
  const { key, type, ...rest } = params as Omit<Notice, 'type'> & { key: string; type: number };
  if (rest.message.length > 150 || key.length > 32) throw new Refusal(9000);
  if (Object.keys(message.notices).length >= 5 && !message.notices[key]) throw new Refusal(9025);
  message.notices[key] = { ...rest, type: types[type] ?? '' };
}

const needSession = (message: Message, name: string) => {
  const value = message.sessionData[name];
  if (value === undefined) throw new Refusal(9050);
  return value;
};

/** The calls that the played mailbox answers, by the library's number for them. */
export const calls: Record<number, Call> = {
  3: {
    name: 'loadCustomPropertiesAsync',
    set: '1.1',
    act: (message) => ({ wasSuccessful: true, customProperties: JSON.stringify(message.customProperties) }),
  },
  4: {
    name: 'customProperties.saveAsync',
    set: '1.1',
    act: (message, params) => {
      message.customProperties = { ...params.customProperties };
    },
  },
  14: { name: 'body.getTypeAsync', set: '1.3', act: (message) => message.bodyType },
  15: {
    name: 'getAsync',
    set: '1.1',
    act: (message, params, { mostShown }) => message[fieldOf(params)].slice(0, mostShown).map(asAddress),
  },
  21: {
    name: 'setAsync',
    set: '1.1',
    act: (message, params, { changed }) => {
      if (params.recipientArray.length > 100) throw new Refusal(9000);
      message[fieldOf(params)] = params.recipientArray.map(asPerson);
      changed(fieldOf(params));
    },
  },
  22: {
    name: 'addAsync',
    set: '1.1',
    act: (message, params, { changed }) => {
      if (params.recipientArray.length > 100) throw new Refusal(9000);
      message[fieldOf(params)].push(...params.recipientArray.map(asPerson));
      changed(fieldOf(params));
    },
  },
  17: {
    name: 'subject.setAsync',
    set: '1.1',
    act: (message, params) => {
      message.subject = params.subject;
    },
  },
  18: { name: 'subject.getAsync', set: '1.1', act: (message) => message.subject },
  23: {
    name: 'body.prependAsync',
    set: '1.1',
    act: (message, params, { changed }) => {
      message.own = params.data + message.own;
      changed('body');
    },
  },
  34: {
    name: 'notificationMessages.getAllAsync',
    set: '1.3',
    act: (message) => Object.entries(message.notices).map(([key, each]) => ({ key, ...each })),
  },
  35: { name: 'notificationMessages.replaceAsync', set: '1.3', act: notice },
  36: {
    name: 'notificationMessages.removeAsync',
    set: '1.3',
    act: (message, params) => {
      if (!message.notices[params.key]) throw new Refusal(9024);
      delete message.notices[params.key];
    },
  },
  37: {
    name: 'body.getAsync',
    set: '1.3',
    act: (message, params, { extent }) => {
      const body = bodyOf(message, extent);
      return params.coercionType === html ? body : textOf(body);
    },
  },
  38: {
    name: 'body.setAsync',
    set: '1.3',
    act: (message, params, { changed }) => {
      if (params.data.length > 1_000_000) throw new Refusal(9000);
      const inside = /<body[^>]*>([\s\S]*)<\/body>/i.exec(params.data);
      message.own = inside?.[1] ?? params.data;
      message.thread = '';
      changed('body');
    },
  },
  99: {
    name: 'getInitializationContextAsync',
    set: '1.8',
    act: (_, __, { initializationContext }) => initializationContext,
  },
  107: { name: 'from.getAsync', set: '1.7', act: (message) => asAddress(message.from) },
  149: {
    name: 'getAttachmentsAsync',
    set: '1.8',
    act: (message) => message.attachments.map((each) => ({ attachmentType: 0, size: 1024, isInline: false, ...each })),
  },
  151: {
    name: 'internetHeaders.getAsync',
    set: '1.8',
    act: (message, params) =>
      Object.fromEntries(
        Object.entries(message.internetHeaders).filter(([name]) => params.internetHeaderKeys.includes(name)),
      ),
  },
  152: {
    name: 'internetHeaders.setAsync',
    set: '1.8',
    act: (message, params) => {
      Object.assign(message.internetHeaders, params.internetHeaderNameValuePairs);
    },
  },
  153: {
    name: 'internetHeaders.removeAsync',
    set: '1.8',
    act: (message, params) => {
      for (const name of params.internetHeaderKeys) delete message.internetHeaders[name];
    },
  },
  168: {
    name: 'getAllInternetHeadersAsync',
    set: '1.8',
    act: (message) =>
      Object.entries(message.internetHeaders)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\r\n'),
  },
  174: {
    name: 'getComposeTypeAsync',
    set: '1.10',
    act: (message) => ({ composeType: message.composeType, coercionType: message.bodyType }),
  },
  185: {
    name: 'sessionData.setAsync',
    set: '1.11',
    act: (message, params) => {
      message.sessionData[params.name] = params.value;
    },
  },
  186: { name: 'sessionData.getAsync', set: '1.11', act: (message, params) => needSession(message, params.name) },
  187: { name: 'sessionData.getAllAsync', set: '1.11', act: (message) => message.sessionData },
  188: {
    name: 'sessionData.clearAsync',
    set: '1.11',
    act: (message) => {
      message.sessionData = {};
    },
  },
  189: {
    name: 'sessionData.removeAsync',
    set: '1.11',
    act: (message, params) => {
      needSession(message, params.name);
      delete message.sessionData[params.name];
    },
  },
  404: {
    name: 'roamingSettings.saveAsync',
    set: '1.1',
    act: (_, params, around) => {
      around.roamingSettings = Object.fromEntries(
        Object.entries(params[0] ?? {}).map(([key, value]) => [key, JSON.parse(value as string)]),
      );
    },
  },
};

/** A call as the add-in writes it; those of recipients name their field. */
export function nameOf(call: Call, params: Params): string {
  return /^(get|set|add)Async$/.test(call.name) ? `${fieldOf(params)}.${call.name}` : call.name;
}
