import type { Draft } from './draft/draft';
import type { Finding } from './findings/finding';
import type { OwnText } from './own-text/own-text';
import type { Parties } from './parties/party';
import type { Directory } from './parties/directory';
import type { Protocol } from './protocols/protocol';
import type { CheckId } from './checks/check-ids';

/** What is known before a draft comes: who is who (null where no register is set) and what the protocol says. */
export interface Knowledge {
  directory: Directory | null;
  protocol: Protocol;
}

/** What one draft comes to. */
export interface Inspection {
  findings: Finding[];
  parties: Parties;
  ownText: OwnText;
  /** Checks that ran. */
  checked: CheckId[];
  /** Checks that did not, because the protocol has no such clause. */
  notInProtocol: CheckId[];
}

/**
 * The one path: draft → parties → own text → checks → findings. Pure: the same draft under the same protocol and
 * register gives the same findings from the command, the desk, the pane and the Send alert. Never throws on a draft.
 */
export declare function inspect(draft: Draft, knowledge: Knowledge): Inspection;
