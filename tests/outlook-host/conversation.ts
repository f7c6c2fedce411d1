/**
 * One frame's conversation with Office.js, in the protocol of Outlook on the web: JSON strings by postMessage. The
 * library asks, the host answers; the host raises events that the library has asked for.
 */

/** What the host does with a call of the library. An object is the answer's data; null leaves it unanswered. */
export type Answer = (action: string, data: unknown) => Promise<object | null> | object | null;

interface Asked {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

const call = 0;
const register = 1;
const unregister = 2;

let conversations = 0;

export class Conversation {
  readonly id = `conversation-${++conversations}-${Math.random().toString(36).slice(2)}`;
  readonly frame: HTMLIFrameElement;
  /** Names of the events that the page follows. */
  readonly following = new Set<string>();
  private waiting: { event: string; resolve: () => void }[] = [];
  private readonly listener = (event: MessageEvent) => this.hear(event);

  /**
   * @param address the add-in's page
   * @param addIn the add-in's id
   * @param answer called for each call but the registration of events
   */
  constructor(
    private readonly address: string,
    addIn: string,
    private readonly answer: Answer,
  ) {
    window.addEventListener('message', this.listener);
    this.frame = document.createElement('iframe');
    const hostInfo = `Outlook$Web$16.01$en-GB$${this.id}$$$0`;
    // Before the frame enters the document: later the browser takes no other name.
    this.frame.name = JSON.stringify({
      baseFrameName: this.id,
      hostInfo,
      xdmInfo: `${this.id}|${addIn}|${window.location.origin}`,
      serializerVersion: 1,
      flights: '[]',
    });
    this.frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups');
    this.frame.src = `${address}?_host_Info=${hostInfo}`;
  }

  /** Raise an event that the page follows. Returns false where it does not. */
  raise(event: string, data: unknown): boolean {
    if (!this.following.has(event)) return false;
    this.post({
      ...{ _messageType: 1, _responseType: 1, _errorCode: 0, _actionName: event },
      ...{ _conversationId: this.id, _correlationId: -1, _data: data },
    });
    return true;
  }

  /** Resolves once the page follows this event. */
  follows(event: string): Promise<void> {
    if (this.following.has(event)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ event, resolve }));
  }

  end(): void {
    window.removeEventListener('message', this.listener);
    this.frame.remove();
  }

  private async hear({ data, source }: MessageEvent): Promise<void> {
    if (source !== this.frame.contentWindow || typeof data !== 'string') return;
    let asked: Asked;
    try {
      asked = JSON.parse(data) as Asked;
    } catch {
      return;
    }
    if (asked._messageType !== 0 || asked._conversationId !== this.id) return;
    const answer = await this.answerTo(asked);
    if (answer === null) return;
    this.post({
      ...{ _messageType: 1, _responseType: 0, _errorCode: 0, _actionName: asked._actionName },
      ...{ _conversationId: this.id, _correlationId: asked._correlationId, _data: answer },
    });
  }

  private answerTo(asked: Asked): Promise<object | null> | object | null {
    if (asked._actionType === register) {
      this.following.add(asked._actionName);
      for (const each of this.waiting) if (each.event === asked._actionName) each.resolve();
      this.waiting = this.waiting.filter((each) => each.event !== asked._actionName);
      return { Error: 0 };
    }
    if (asked._actionType === unregister) {
      this.following.delete(asked._actionName);
      return { Error: 0 };
    }
    return asked._actionType === call ? this.answer(asked._actionName, asked._data) : null;
  }

  private post(said: object): void {
    this.frame.contentWindow?.postMessage(
      JSON.stringify({ ...said, _serializerVersion: 1 }),
      new URL(this.address).origin,
    );
  }
}
