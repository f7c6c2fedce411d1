import type { SendMode } from '../alert/send-mode';
import type { Knowledge } from '../inspect';
import { openDirectory } from '../parties/directory';
import { isPrivate, openPrivateDirectory } from '../parties/private-register';
import type { Register } from '../parties/register';
import type { Protocol } from '../protocols/protocol';

/** Put in place by the build (webpack.config.js), which has validated both. */
declare const COMPILED_IN: { register: Register; protocol: Protocol };
declare const SEND_MODE: SendMode;
declare const REASONS_TRAVEL: boolean;

/** The council's register and protocol and its wish for Send, as they were when this bundle was built. */
export function compiledInKnowledge(): Knowledge {
  const { register, protocol } = COMPILED_IN;
  const directory = isPrivate(register) ? openPrivateDirectory(register) : openDirectory(register);
  return { directory, protocol, holdsBreaches: compiledInSendMode() === 'block' };
}

/** What the council has chosen for Send. */
export function compiledInSendMode(): SendMode {
  return SEND_MODE;
}

/** True where the council has the reasons that authors note travel with the message. */
export function compiledInReasonsTravel(): boolean {
  return REASONS_TRAVEL;
}
