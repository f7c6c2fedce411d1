import type { Severity } from '../findings/finding';

/**
 * The words of the Send alert and of the notice in the draft. Apart from the pane's catalogue, because they load with
 * the alert, which has to be small and may use nothing newer than ES2016.
 */
export interface AlertWords {
  /** One point as a line of its own: `Breach: Cllr Webb is in Bcc (clause 78).` */
  point(severity: Severity, message: string, clauses: string[]): string;
  /** The grave word alone, as `point` begins with it: the Markdown form sets it in bold. */
  severity(severity: Severity): string;
  /** Before the second and later points. */
  also: string;
  /** In place of points for which there is no room. */
  more(count: number): string;
  /** At the end of the notice in Outlook on a phone. */
  onPhone: string;
  /** The last line: the decision stays with the author. */
  yourChoice: string;
  /** The last line where the council has a breach held back: the message stays until the draft has been changed. */
  mustChange: string;
  /** The button that opens the pane: at most 20 characters. */
  openPane: string;
}

/** In English. */
export const alertEn: AlertWords = {
  point: (severity, message, clauses) =>
    `${alertEn.severity(severity)} ${message} (${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.join(', ')}).`,
  severity: (severity) => ({ breach: 'Breach:', caution: 'Caution:', advice: 'Advice:' })[severity],
  also: 'Also:',
  more: (count) => (count === 1 ? 'One more point.' : `${count} more points.`),
  onPhone: 'On a phone nothing is checked at Send.',
  yourChoice: 'You can change the draft first, or send it as it is.',
  mustChange:
    'The council has asked for this to be put right before the message goes. Please change the draft, and send it again.',
  openPane: 'Open Protocol Check',
};
