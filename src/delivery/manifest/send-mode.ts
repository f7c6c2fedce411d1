import { type SendMode, sendModes } from '../../alert/send-mode';

/**
 * Read the mode that a build is asked for.
 * @throws Error with one sentence where there is no such mode
 */
export function readSendMode(wanted: string | undefined): SendMode {
  const mode = sendModes.find((each) => each === (wanted || 'warn'));
  if (!mode) throw new Error(`There is no mode "${wanted}" for Send: name one of ${sendModes.join(', ')}.`);
  return mode;
}

/**
 * The manifest for a mode: SoftBlock where breaches are held back (Outlook still sends where the add-in cannot be
 * reached, as it would not with Block), and no event at Send where the add-in only advises.
 */
export function manifestFor(mode: SendMode, manifest: string): string {
  if (mode === 'block') return manifest.replace('SendMode="PromptUser"', 'SendMode="SoftBlock"');
  if (mode === 'advise') return manifest.replace(/[ \t]*<LaunchEvent Type="OnMessageSend"[^>]*>[ \t]*\r?\n/, '');
  return manifest;
}

/** The address that stands in manifest.xml for the one the add-in will have. */
const placeholder = 'https://protocol-check.example';

/** The manifest for a site; as it is where none is named. Its id stays, so that a new version takes the old one's place. */
export function manifestAt(address: string | undefined, manifest: string): string {
  return address ? manifest.replaceAll(placeholder, address) : manifest;
}
