/** One state of the page in which there is nothing to check. */
interface StateWords {
  title: string;
  text: string;
}

/** The words that the pane's page shows in Outlook before there is a message to check, or where there is none. */
export interface OutlookWords {
  starting: string;
  /** No message is open under a pinned pane. */
  noMessage: StateWords;
  /** The page was opened in a browser, or in another application. */
  elsewhere: StateWords;
  /** Office.js did not load or did not answer. */
  unanswered: StateWords;
  /** Office.js answered, and part of the check itself did not load. */
  incomplete: StateWords;
  /** Offered where the page could not start. */
  retry: string;
}

/** In English. */
export const outlookEn: OutlookWords = {
  starting: 'Starting…',
  noMessage: {
    title: 'No message is open',
    text: 'Open a message, or start a new one, and it will be checked here.',
  },
  elsewhere: {
    title: 'This page belongs in Outlook',
    text: 'Protocol Check opens beside a message: choose Protocol Check in the ribbon of a message in Outlook.',
  },
  unanswered: {
    title: 'Outlook has not answered',
    text: 'Part of Outlook that this pane needs could not be loaded. The network may be slow, or may block appsforoffice.microsoft.com. Your message is as you left it, and you can send it.',
  },
  incomplete: {
    title: 'The check could not be loaded',
    text: 'Part of it has not come over the network yet, so this message has not been checked. It is as you left it, and you can send it.',
  },
  retry: 'Try again',
};
