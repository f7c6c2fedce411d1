import { calls, nameOf, Refusal, type Surroundings } from './calls';
import { Conversation } from './conversation';
import type { Message, Person } from './message';

/**
 * Outlook on the web, played for the unmodified Office.js: a mailbox with one message open, the pane beside it in one
 * frame and the page of the launch events in another. Whatever it does not play it refuses with 5001 and notes.
 * What real Outlook does with a body, a dialog or a time limit beyond what is written here is an assumption.
 */

/** What a call does instead of answering at once. */
export type Fault = 'silent' | { after: number } | { code: number };

export interface Options {
  /** The Mailbox requirement set that this Outlook claims: `1.15`. */
  sets: string;
  faults: Record<string, Fault>;
  extent: 'whole' | 'own';
  mostShown: number;
  /** Added to every answer, in milliseconds. */
  answerTime: number;
  roamingSettings: Record<string, unknown>;
}

/** An event that the manifest asks for. */
interface LaunchEvent {
  type: string;
  handler: string;
  sendMode: string | null;
}

/** How a handler ended. */
export interface Completion {
  after: number;
  status: number;
  options: Record<string, unknown>;
}

/** What came of pressing Send. */
export interface Sending {
  /** Every completion of the event; one where all is well. */
  completions: Completion[];
  /** The dialog that the author sees, or null where the message has gone. */
  dialog: { message: string; sendAnyway: boolean; takeAction: boolean } | null;
}

const addIn = '5f0b6d0e-6d0b-4c39-9a57-3d8f3f1f6c21';
/** Outlook offers to send all the same once a handler has taken this long, in milliseconds. */
const patience = 5000;

export class Outlook {
  message: Message | null = null;
  readonly options: Options;
  /** Calls made, by name, in order. */
  calls: string[] = [];
  /** Calls that the claimed requirement set does not hold. */
  beyond: string[] = [];
  /** Numbers of calls that are not played. */
  unknown: number[] = [];
  /** How often the pane has been shown by Take Action or the button of a notice. */
  paneOpened = 0;
  onChange: () => void = () => {};
  private pane: Conversation | null = null;
  private launch: { conversation: Conversation; ready: Promise<void> } | null = null;
  private events: LaunchEvent[] = [];
  private invocations = new Map<string, (status: number, json: string) => void>();
  private invocation = 0;
  private readonly around: Surroundings;

  /**
   * @param site where the add-in's pages are, with the slash at its end
   * @param places the elements that the frames are put into
   */
  constructor(
    private readonly site: string,
    private readonly places: { pane: HTMLElement; launch: HTMLElement },
    options: Partial<Options> = {},
  ) {
    this.options = {
      ...{ sets: '1.15', faults: {}, extent: 'whole', mostShown: 1000, answerTime: 0, roamingSettings: {} },
      ...options,
    };
    const { options: chosen } = this;
    this.around = {
      get extent() {
        return chosen.extent;
      },
      get mostShown() {
        return chosen.mostShown;
      },
      roamingSettings: chosen.roamingSettings,
      initializationContext: '',
      changed: (what) => {
        if (what !== 'body') this.recipientsChanged([what]);
        this.onChange();
      },
    };
  }

  /** Read which events the add-in asks for. */
  async install(manifest: string): Promise<void> {
    const parsed = new DOMParser().parseFromString(manifest, 'application/xml');
    this.events = [...parsed.getElementsByTagNameNS('*', 'LaunchEvent')].map((each) => ({
      type: each.getAttribute('Type') ?? '',
      handler: each.getAttribute('FunctionName') ?? '',
      sendMode: each.getAttribute('SendMode'),
    }));
  }

  /** Open a message, or none. A pane that is pinned stays, and is told. */
  open(message: Message | null): void {
    this.message = message;
    this.launch?.conversation.end();
    this.launch = null;
    this.pane?.raise('olkItemSelectedChanged', message ? this.initialData() : '');
    this.onChange();
  }

  /** Start a message: as `open`, and OnNewMessageCompose is raised. Resolves once that is completed. */
  async compose(message: Message): Promise<Completion[]> {
    this.open(message);
    return this.run('OnNewMessageCompose');
  }

  showPane(context: unknown = ''): void {
    this.around.initializationContext = typeof context === 'string' ? context : JSON.stringify(context);
    this.paneOpened++;
    if (this.pane) {
      this.pane.raise('olkInitializationContextChanged', [this.around.initializationContext]);
      return;
    }
    this.pane = new Conversation(`${this.site}pane.html`, addIn, (action, data) => this.answer(action, data));
    this.places.pane.append(this.pane.frame);
  }

  /** Resolves once the pane hears of another message; one opened before that would be missed. */
  async paneFollows(): Promise<void> {
    await this.pane?.follows('olkItemSelectedChanged');
  }

  closePane(): void {
    this.pane?.end();
    this.pane = null;
  }

  /** Change recipients as the author does. */
  async authorSets(field: 'to' | 'cc' | 'bcc', people: Person[]): Promise<Completion[]> {
    if (!this.message) return [];
    this.message[field] = people;
    return this.recipientsChanged([field]);
  }

  async authorSetsFrom(from: Person): Promise<Completion[]> {
    if (!this.message) return [];
    this.message.from = from;
    this.onChange();
    return this.run('OnMessageFromChanged');
  }

  /** Write in the draft, as HTML; no event tells of it. */
  authorWrites(own: string): void {
    if (this.message) this.message.own = own;
  }

  /** Press Send. */
  async send(): Promise<Sending> {
    const declared = this.events.find((each) => each.type === 'OnMessageSend');
    const completions = await this.run('OnMessageSend');
    const options = completions[0]?.options ?? { allowEvent: true };
    if (options.allowEvent !== false) return { completions, dialog: null };
    const mode = options.sendModeOverride === 'promptUser' ? 'PromptUser' : declared?.sendMode;
    const shown = options.errorMessageMarkdown ?? options.errorMessage ?? '';
    return {
      completions,
      dialog: { message: String(shown), sendAnyway: mode === 'PromptUser', takeAction: 'commandId' in options },
    };
  }

  /** Press the dialog's button that opens the pane. */
  takeAction({ completions }: Sending): void {
    this.showPane(completions[0]?.options.contextData ?? '');
  }

  private recipientsChanged(which: string[]): Promise<Completion[]> {
    const changed = { to: which.includes('to'), cc: which.includes('cc'), bcc: which.includes('bcc') };
    // After the answer to the call that changed them, as the library expects.
    setTimeout(() => this.pane?.raise('olkRecipientsChanged', [JSON.stringify(changed)]), 0);
    this.onChange();
    return this.run('OnMessageRecipientsChanged');
  }

  /** Raise a launch event, where the manifest asks for it, and wait for its end or for Outlook's patience. */
  private async run(type: string): Promise<Completion[]> {
    const event = this.events.find((each) => each.type === type);
    if (!event || !this.message) return [];
    const { conversation, ready } = this.launchPage();
    await Promise.race([ready, pause(patience)]);
    const id = `invocation-${++this.invocation}`;
    const completions: Completion[] = [];
    const began = performance.now();
    const ended = new Promise<void>((resolve) => {
      this.invocations.set(id, (status, json) => {
        const told = json ? (JSON.parse(json) as { completedContext?: Record<string, unknown> }) : {};
        completions.push({ after: performance.now() - began, status, options: told.completedContext ?? {} });
        resolve();
      });
    });
    conversation.raise('appCommandInvoked', [id, event.handler, JSON.stringify({ source: { id: event.handler } })]);
    await Promise.race([ended, pause(patience)]);
    this.onChange();
    return completions;
  }

  private launchPage(): { conversation: Conversation; ready: Promise<void> } {
    if (!this.launch) {
      const conversation = new Conversation(`${this.site}commands.html`, addIn, (action, data) =>
        this.answer(action, data),
      );
      this.places.launch.append(conversation.frame);
      this.launch = { conversation, ready: conversation.follows('appCommandInvoked') };
    }
    return this.launch;
  }

  private async answer(action: string, data: unknown): Promise<object | null> {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.appContext();
      case 'GetInitialData':
        return this.initialData();
      case 'ExecuteMethod':
        return this.execute(data as Asked);
      case 'executeMethod':
        return this.executeOld(data as Record<string, unknown>);
      default:
        return {};
    }
  }

  private async execute({ ApiParams, MethodData }: Asked): Promise<object | null> {
    const call = calls[MethodData.DispatchId];
    if (!call) {
      this.unknown.push(MethodData.DispatchId);
      return { error: true, errorCode: 5001 };
    }
    const name = nameOf(call, ApiParams);
    this.calls.push(name);
    if (Number(call.set.split('.')[1]) > Number(this.options.sets.split('.')[1])) {
      this.beyond.push(name);
      return { error: true, errorCode: 5001 };
    }
    const asked = this.message;
    const fault = this.options.faults[name];
    if (fault === 'silent') return null;
    const wait = this.options.answerTime + (fault && 'after' in fault ? fault.after : 0);
    if (wait) await pause(wait);
    if (fault && 'code' in fault) return { error: true, errorCode: fault.code };
    // The message that was asked about is gone.
    if (!asked || asked !== this.message) return { error: true, errorCode: 5001 };
    try {
      const value = call.act(asked, ApiParams, this.around);
      return call.name === 'loadCustomPropertiesAsync'
        ? (value as object)
        : { error: false, data: value === undefined ? null : value };
    } catch (error) {
      return { error: true, errorCode: error instanceof Refusal ? error.code : 5001 };
    }
  }

  private executeOld(data: Record<string, unknown>): object {
    const { DispatchId } = data.DdaMethod as { DispatchId: number };
    if (DispatchId === 94) {
      this.invocations.get(String(data[0]))?.(Number(data[1]), String(data[2] ?? ''));
    } else if (DispatchId === 97) this.closePane();
    return { Version: 1, Error: 0 };
  }

  private appContext(): object {
    return {
      ...{ _id: addIn, _appName: 64, _appVersion: '16.01', _appUILocale: 'en-GB', _dataLocale: 'en-GB' },
      ...{ _docUrl: '', _clientMode: 0, _reason: 1, _appDomains: [], _appInstanceId: '1', _correlationId: '1' },
      _hostFullVersion: '16.01',
      _requirementMatrix: JSON.stringify({ Mailbox: this.options.sets }),
      _settings: Object.fromEntries(
        Object.entries(this.around.roamingSettings).map(([key, value]) => [key, JSON.stringify(value)]),
      ),
    };
  }

  private initialData(): object {
    const { message } = this;
    const person = ({ name, address }: Person) => ({ name, address, recipientType: 0 });
    const common = {
      ...{ permissionLevel: 3, hostVersion: '16.01', owaView: 'ThreeColumns', userProfileType: 'office365' },
      ...{ userTimeZone: 'Europe/London', timeZoneOffsets: [], extensionId: addIn, restUrl: '', ewsUrl: '' },
      userDisplayName: message?.user.name ?? '',
      userEmailAddress: message?.user.address ?? '',
      conversationId: message?.conversationId ?? null,
    };
    if (!message) return { ...common, itemType: 6 };
    if (message.mode === 'compose') return { ...common, itemType: 4 };
    return {
      ...common,
      ...{ itemType: 1, itemClass: 'IPM.Note', id: 'item-1', internetMessageId: '<item-1@played.example>' },
      ...{ subject: message.subject, normalizedSubject: message.subject.replace(/^(re|fw): /i, '') },
      ...{ dateTimeCreated: 1773133200000, dateTimeModified: 1773133200000 },
      to: message.to.map(person),
      cc: message.cc.map(person),
      from: person(message.from),
      sender: person(message.sender ?? message.from),
      attachments: message.attachments.map((each) => ({ attachmentType: 0, size: 1024, isInline: false, ...each })),
    };
  }
}

interface Asked {
  ApiParams: unknown;
  MethodData: { DispatchId: number };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
