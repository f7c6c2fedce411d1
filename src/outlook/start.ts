/** How Outlook answered when the page started. */
export type Start = 'outlook' | 'elsewhere' | 'unanswered';

/** How long Office.js may take to load and to answer, in milliseconds. */
const startPatience = 10_000;

/**
 * Wait for Office.js: `outlook` where the page stands in Outlook, `elsewhere` where it was opened in a browser or in
 * another Office application, `unanswered` where Office.js could not be loaded or does not answer. A network that
 * blocks it may do so without a word, so the time is limited.
 *
 * @param script the element that loads Office.js
 */
export function start(script: Element | null): Promise<Start> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('unanswered'), startPatience);
    const settle = (how: Start) => {
      clearTimeout(timer);
      resolve(how);
    };
    const ready = () => Office.onReady(({ host }) => settle(String(host) === 'Outlook' ? 'outlook' : 'elsewhere'));
    if (typeof Office !== 'undefined') ready();
    else {
      script?.addEventListener('load', ready);
      script?.addEventListener('error', () => settle('unanswered'));
    }
  });
}
