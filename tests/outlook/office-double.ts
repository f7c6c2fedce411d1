/**
 * An Outlook for tests: a message being written, or received, behind the calls that Office.js has for it. It keeps
 * the limits that Outlook keeps, and can be told to fail.
 */

interface Person {
  displayName: string;
  emailAddress: string;
}

/** In a later turn of the event loop; jsdom has no setImmediate. */
const later = (run: () => void) => (typeof setImmediate === 'function' ? setImmediate(run) : setTimeout(run, 0));

/** What may be followed, by the names that Office.js has for it. */
const events = {
  ItemChanged: 'olkItemSelectedChanged',
  RecipientsChanged: 'olkRecipientsChanged',
  InitializationContextChanged: 'olkInitializationContextChanged',
};

/** What a call does instead of answering; `from` and `to`: it fails, but only from and to this time that it is made. */
type Fault = 'throws' | 'fails' | 'silent' | number | { from: number; to?: number };

interface AsyncResult {
  status: 'succeeded' | 'failed';
  value?: unknown;
  error?: { code: number; message: string };
}
type Callback = (result: AsyncResult) => void;

/** One notice in the draft. */
export interface Notice {
  type: string;
  message: string;
  [property: string]: unknown;
}

export interface MessageState {
  from: Person | null;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  html: string;
  text?: string;
  bodyType?: 'html' | 'text';
  composeType?: 'newMail' | 'reply' | 'forward';
  inReplyTo?: string | null;
  attachments?: { name: string; isInline: boolean }[];
  sensitivityLabel?: string;
  /** What an add-in keeps with the message in this mailbox, by name, once it is saved. */
  customProperties?: Map<string, string>;
  /** Headers of its own that travel with the message. */
  headers?: Record<string, string>;
  /** What an add-in keeps with the draft while it is open, by name. */
  sessionData?: Map<string, string>;
  /** What the alert or the notice handed to the pane that it opened. */
  openedWith?: string;
}

/** Somebody at the fictional council: `person('Anita Webb', 'cllr.a.webb@members.northvale.example')`. */
export function person(displayName: string, emailAddress: string): Person {
  return { displayName, emailAddress };
}

/** A message with nothing in it but what a test gives. */
export function message(state: Partial<MessageState> = {}): MessageState {
  return { from: null, to: [], cc: [], bcc: [], subject: '', html: '', ...state };
}

export interface OutlookOptions {
  /** The Mailbox requirement set that this Outlook claims, such as `1.14`. */
  version?: string;
  user?: Person;
  /** By call, such as `body.getAsync` or `body.getAsync html`. */
  faults?: Record<string, Fault>;
  /** When answers come: in a later turn of the event loop (default), or at once. */
  answers?: 'later' | 'at once';
}

export interface Outlook {
  /** The global object `Office`. */
  Office: Record<string, unknown>;
  /** The message that is open; null after `open(null)`. */
  message: MessageState | null;
  notices: Map<string, Notice>;
  /** Every call made, in order. */
  calls: string[];
  faults: Record<string, Fault>;
  /** The handlers that were associated, by name. */
  handlers: Map<string, (event: unknown) => unknown>;
  /** Open another message, or none, as a pinned pane sees it. */
  open(state: MessageState | null, mode?: 'compose' | 'read'): void;
  /** Change recipients as the author would, and raise the event. */
  authorSets(field: 'to' | 'cc' | 'bcc', people: Person[]): void;
  /** Send the author to the open pane from the alert or the notice, which hand this over (Mailbox 1.15). */
  handOver(context: string): void;
  /** How many handlers follow this event of the open item or of the mailbox. */
  following(type: 'recipients' | 'item'): number;
}

export function outlook(
  first: MessageState | null,
  {
    version = '1.14',
    user = person('Test User', 'test.user@northvale.example'),
    faults = {},
    answers = 'later',
  }: OutlookOptions = {},
  mode: 'compose' | 'read' = 'compose',
): Outlook {
  let itemHandlers: { type: string; handler: (event: object) => void }[] = [];
  const mailboxHandlers: (() => void)[] = [];
  const isSetSupported = (_: string, wanted = '1.1') => Number(wanted.split('.')[1]) <= Number(version.split('.')[1]);
  const raise = (type: string, event: object = {}) => {
    for (const each of itemHandlers.filter((each) => each.type === type)) each.handler(event);
  };
  const ifSupported = <T>(wanted: string, member: T): T | undefined =>
    isSetSupported('Mailbox', wanted) ? member : undefined;

  const faultOf = (full: string, name: string) => {
    const fault = self.faults[full] ?? self.faults[name];
    if (typeof fault !== 'object') return fault;
    const made = self.calls.filter((each) => each === full).length;
    return made >= fault.from && made <= (fault.to ?? made) ? 'fails' : undefined;
  };

  /** A call named `name`: the last argument is the callback, `act` gives the value or throws `[code, message]`. */
  const call =
    (name: string, act: (...args: never[]) => unknown) =>
    (...args: unknown[]) => {
      const callback = typeof args.at(-1) === 'function' ? (args.pop() as Callback) : undefined;
      const form = args.find((each) => each === 'html' || each === 'text');
      const full = form ? `${name} ${form}` : name;
      self.calls.push(full);
      const fault = faultOf(full, name);
      if (fault === 'throws') throw new Error(`${name} is not available here`);
      if (fault === 'silent') return;
      let result: AsyncResult;
      if (fault) {
        const code = typeof fault === 'number' ? fault : 5001;
        result = { status: 'failed', error: { code, message: 'An internal error has occurred.' } };
      } else {
        try {
          result = { status: 'succeeded', value: act(...(args as never[])) };
        } catch (error) {
          result = { status: 'failed', error: { code: 9000, message: (error as Error).message } };
        }
      }
      if (answers === 'at once') callback?.(result);
      else later(() => callback?.(result));
    };

  const recipients = (state: MessageState, field: 'to' | 'cc' | 'bcc') => {
    const limited = (people: Person[]) => {
      if (people.length > 100) throw new Error('At most 100 recipients in a call.');
      return people.map(({ displayName, emailAddress }) => ({ displayName, emailAddress }));
    };
    const told = () => later(() => raise(events.RecipientsChanged));
    return {
      getAsync: call(`${field}.getAsync`, () => state[field].map((each) => ({ ...each, recipientType: 'other' }))),
      setAsync: call(`${field}.setAsync`, (people: Person[]) => {
        state[field] = limited(people);
        told();
      }),
      addAsync: call(`${field}.addAsync`, (people: Person[]) => {
        state[field] = [...state[field], ...limited(people)];
        told();
      }),
    };
  };

  const body = (state: MessageState) => ({
    getAsync: call('body.getAsync', (form: 'html' | 'text') =>
      form === 'html' ? state.html : (state.text ?? state.html.replace(/<[^>]*>/g, ' ')),
    ),
    getTypeAsync: call('body.getTypeAsync', () => state.bodyType ?? 'html'),
    prependAsync: call('body.prependAsync', (text: string, { coercionType }: { coercionType: string }) => {
      if (coercionType === 'html') state.html = text + state.html;
      else state.text = text + (state.text ?? '');
    }),
    setAsync: call('body.setAsync', (text: string, { coercionType }: { coercionType: string }) => {
      if (text.length > 1_000_000) throw new Error('The data is too long.');
      if (coercionType === 'html') state.html = text;
      else state.text = text;
    }),
  });

  const notificationMessages = {
    replaceAsync: call('notificationMessages.replaceAsync', (key: string, notice: Notice) => {
      if (key.length > 32 || notice.message.length > 150) throw new Error('Too long.');
      if (notice.type === 'insightMessage' && 'persistent' in notice) throw new Error('Not for this type.');
      self.notices.set(key, notice);
    }),
    getAllAsync: call('notificationMessages.getAllAsync', () =>
      [...self.notices].map(([key, notice]) => ({ key, ...notice })),
    ),
    removeAsync: call('notificationMessages.removeAsync', (key: string) => {
      if (!self.notices.delete(key)) throw new Error('No such key.');
    }),
  };

  const customProperties = (state: MessageState) => ({
    loadCustomPropertiesAsync: call('loadCustomPropertiesAsync', () => {
      const loaded = new Map(state.customProperties);
      return {
        get: (name: string) => loaded.get(name),
        set: (name: string, value: string) => void loaded.set(name, value),
        remove: (name: string) => void loaded.delete(name),
        saveAsync: call('customProperties.saveAsync', () => {
          if (JSON.stringify([...loaded]).length > 2500) throw new Error('The data is too long.');
          state.customProperties = loaded;
        }),
      };
    }),
  });

  const composed = (state: MessageState) => ({
    itemType: 'message',
    from: ifSupported('1.7', { getAsync: call('from.getAsync', () => state.from) }),
    to: recipients(state, 'to'),
    cc: recipients(state, 'cc'),
    bcc: recipients(state, 'bcc'),
    subject: { getAsync: call('subject.getAsync', () => state.subject) },
    body: body(state),
    getComposeTypeAsync: ifSupported(
      '1.10',
      call('getComposeTypeAsync', () => ({ composeType: state.composeType ?? 'newMail' })),
    ),
    getAttachmentsAsync: ifSupported(
      '1.8',
      call('getAttachmentsAsync', () => state.attachments ?? []),
    ),
    ...customProperties(state),
    internetHeaders: ifSupported('1.8', {
      setAsync: call('internetHeaders.setAsync', (headers: Record<string, string>) => {
        state.headers = { ...state.headers, ...headers };
      }),
      removeAsync: call('internetHeaders.removeAsync', (names: string[]) => {
        state.headers = Object.fromEntries(
          Object.entries(state.headers ?? {}).filter(([name]) => !names.includes(name)),
        );
      }),
    }),
    sensitivityLabel: ifSupported('1.13', {
      getAsync: call('sensitivityLabel.getAsync', () => state.sensitivityLabel ?? ''),
    }),
    sessionData: ifSupported('1.11', {
      getAsync: call('sessionData.getAsync', (name: string) => {
        const kept = state.sessionData?.get(name);
        if (kept === undefined) throw new Error('The key is not there.');
        return kept;
      }),
      setAsync: call('sessionData.setAsync', (name: string, value: string) => {
        if (value.length > 50_000) throw new Error('The data is too long.');
        state.sessionData = new Map(state.sessionData).set(name, value);
      }),
      removeAsync: call('sessionData.removeAsync', (name: string) => {
        if (!state.sessionData?.delete(name)) throw new Error('The key is not there.');
      }),
    }),
    inReplyTo: ifSupported('1.14', state.inReplyTo ?? null),
    getInitializationContextAsync: ifSupported(
      '1.8',
      call('getInitializationContextAsync', () => state.openedWith ?? ''),
    ),
    notificationMessages,
    addHandlerAsync: ifSupported(
      '1.7',
      call('addHandlerAsync', (type: string, handler: (event: object) => void) => {
        itemHandlers.push({ type, handler });
      }),
    ),
    removeHandlerAsync: ifSupported(
      '1.7',
      call('removeHandlerAsync', (type: string) => {
        itemHandlers = itemHandlers.filter((each) => each.type !== type);
      }),
    ),
  });

  const received = (state: MessageState) => ({
    itemType: 'message',
    from: state.from,
    sender: user,
    to: state.to,
    cc: state.cc,
    subject: state.subject,
    attachments: state.attachments ?? [],
    body: body(state),
    notificationMessages,
    ...customProperties(state),
    getAllInternetHeadersAsync: ifSupported(
      '1.8',
      call('getAllInternetHeadersAsync', () =>
        [
          'MIME-Version: 1.0',
          ...(state.inReplyTo ? [`In-Reply-To: ${state.inReplyTo}`] : []),
          ...Object.entries(state.headers ?? {}).map(
            ([name, value]) => `${name}: ${value.replace(/(.{60})/g, '$1\r\n ')}`,
          ),
          ...(state.sensitivityLabel ? [`Sensitivity: ${state.sensitivityLabel}`] : []),
        ].join('\r\n'),
      ),
    ),
  });

  const asItem = (state: MessageState | null, as: 'compose' | 'read') =>
    state && (as === 'compose' ? composed(state) : received(state));

  const mailbox = {
    item: asItem(first, mode) as unknown,
    userProfile: user,
    addHandlerAsync: call(
      'mailbox.addHandlerAsync',
      (_: string, handler: () => void) => void mailboxHandlers.push(handler),
    ),
    removeHandlerAsync: call('mailbox.removeHandlerAsync', () => void mailboxHandlers.splice(0)),
  };

  const self: Outlook = {
    message: first,
    notices: new Map(),
    calls: [],
    faults,
    handlers: new Map(),
    open(state, as = 'compose') {
      self.message = state;
      mailbox.item = asItem(state, as);
      itemHandlers = [];
      for (const each of [...mailboxHandlers]) each();
    },
    authorSets(field, people) {
      if (self.message) self.message[field] = people;
      raise(events.RecipientsChanged);
    },
    handOver(context) {
      if (self.message) self.message.openedWith = context;
      raise(events.InitializationContextChanged, { initializationContextData: context });
    },
    following: (type) =>
      type === 'item'
        ? mailboxHandlers.length
        : itemHandlers.filter((each) => each.type === events.RecipientsChanged).length,
    Office: {
      actions: {
        associate: (name: string, handler: (event: unknown) => unknown) => void self.handlers.set(name, handler),
      },
      context: {
        requirements: { isSetSupported },
        mailbox,
        sensitivityLabelsCatalog: ifSupported('1.13', {
          getAsync: call('sensitivityLabelsCatalog.getAsync', () => [
            {
              id: 'label-1',
              name: 'Official',
              children: [{ id: 'label-2', name: 'Official – Sensitive', children: [] }],
            },
          ]),
        }),
      },
      EventType: events,
    },
  };
  return self;
}
