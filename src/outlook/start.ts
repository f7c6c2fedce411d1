/** How the page started. */
export type Start = 'outlook' | 'elsewhere' | 'unanswered' | 'incomplete';

/** How long Office.js and the scorer's weights may take, together, in milliseconds. */
const startPatience = 10_000;

/**
 * Wait for Office.js and for what the check needs: `outlook` where the page stands in Outlook and can check,
 * `elsewhere` where it was opened in a browser or in another Office application, `unanswered` where Office.js could not
 * be loaded or does not answer, `incomplete` where the scorer's weights are not there. A network that blocks one of
 * them may do so without a word, so the time is limited.
 *
 * @param script the element that loads Office.js
 * @param weights settles once the scorer has its weights, or cannot have them
 * @param tell is told once, and again where what was given up comes after all: over a slow line it may
 */
export function start(script: Element | null, weights: Promise<unknown>, tell: (how: Start) => void): void {
  const loaded = weights.then(
    () => true,
    () => false,
  );
  let answered = false;
  const timer = setTimeout(() => tell(answered ? 'incomplete' : 'unanswered'), startPatience);
  const settle = (how: Start) => {
    clearTimeout(timer);
    tell(how);
  };
  const ready = () =>
    Office.onReady(({ host }) => {
      answered = true;
      if (String(host) === 'Outlook') loaded.then((there) => settle(there ? 'outlook' : 'incomplete'));
      else settle('elsewhere');
    });
  if (typeof Office !== 'undefined') ready();
  else {
    script?.addEventListener('load', ready);
    script?.addEventListener('error', () => settle('unanswered'));
  }
}
