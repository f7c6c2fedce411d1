import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One thing that a client loads, and how big it may be. */
export interface Size {
  what: string;
  files: string[];
  /** Bytes, compressed as a web server sends them. */
  compressed: number;
  budget: number;
}

const kilobytes = 1024;

/**
 * Budgets in bytes: the alert counts towards Outlook's five seconds, the pane opens while somebody waits. The learned
 * weights are data with a budget of their own; the pane fetches them after its first load.
 */
const budgets = { alert: 1024 * kilobytes, code: 150 * kilobytes, weights: 800 * kilobytes, pane: 300 * kilobytes };

const weightsFile = join(__dirname, '../../language/scorer/weights.json');

/**
 * Measure what Outlook loads from a built folder (`dist/outlook`): the alert's file, and the pane's page with the
 * scripts and styles that it names. Office.js is Microsoft's own and not counted.
 */
export function sizesOf(folder: string): Size[] {
  const page = readFileSync(join(folder, 'pane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map((match) => match[1] as string);
  const alert = measure('The alert', folder, ['launchevent.js'], budgets.alert);
  const weights = gzipSync(readFileSync(weightsFile)).length;
  return [
    alert,
    {
      what: 'The alert without its weights',
      files: alert.files,
      compressed: alert.compressed - weights,
      budget: budgets.code,
    },
    { what: 'The weights', files: ['weights.json'], compressed: weights, budget: budgets.weights },
    measure('The pane’s first load', folder, ['pane.html', ...named], budgets.pane),
  ];
}

function measure(what: string, folder: string, files: string[], budget: number): Size {
  const compressed = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  return { what, files, compressed, budget };
}

/** One line for a person: what, how big, how big it may be, and what to do where it is too big. */
export function sizeLine({ what, files, compressed, budget }: Size): string {
  const kb = (bytes: number) => `${(bytes / kilobytes).toFixed(1)} KB`;
  const verdict = compressed > budget ? ': too big; see what was taken in last' : '';
  return `${what} (${files.join(', ')}): ${kb(compressed)} compressed of ${kb(budget)}${verdict}.`;
}
