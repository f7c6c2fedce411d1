/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contextFor } from '../../src/alert/context';
import type { Knowledge } from '../../src/inspect';
import { OutlookPage } from '../../src/outlook/outlook-page';
import { openDirectory } from '../../src/parties/directory';
import { registerSchema } from '../../src/parties/register';
import sampleRegister from '../../src/parties/sample-register.json';
import { protocolById } from '../../src/protocols';
import type { Protocol } from '../../src/protocols/protocol';
import { type MessageState, message, outlook } from './office-double';
import { bell, lowe, resident, webb } from './people';

const knowledge: Knowledge = {
  directory: openDirectory(registerSchema.parse(sampleRegister)),
  protocol: protocolById('publica-6b') as Protocol,
};

// What the components ask of a browser and jsdom has not.
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }),
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});

const breach = () =>
  message({ from: webb, to: [lowe], bcc: [resident], subject: 'Mill Lane', html: '<p>Dear Peter,</p><p>When?</p>' });
const clean = () => message({ from: webb, to: [lowe], subject: 'Bus shelter', html: '<p>Dear Peter,</p><p>When?</p>' });

const there = Promise.resolve();

interface Surroundings {
  officeJs?: 'answers' | 'silent';
  version?: string;
  weights?: Promise<unknown>;
}

function openPage(
  state: MessageState | null,
  { officeJs = 'answers', version = '1.14', weights = there }: Surroundings = {},
) {
  const client = outlook(state, { user: webb, version });
  const onReady = (callback: (info: object) => void) => {
    if (officeJs === 'answers') callback({ host: 'Outlook' });
  };
  Object.assign(globalThis, { Office: { ...client.Office, onReady } });
  const onRetry = jest.fn();
  render(<OutlookPage knowledge={knowledge} weights={weights} onRetry={onRetry} />);
  return { client, onRetry };
}

afterEach(() => {
  jest.useRealTimers();
  document.getElementById('office-js')?.remove();
});

test('beside a draft the pane shows what was found in it', async () => {
  openPage(breach());
  expect(await screen.findByRole('heading', { level: 1, name: /1 point to look at/ })).toBeVisible();
});

test('another message under a pinned pane is checked in its turn, and no message is said to be none', async () => {
  const { client } = openPage(breach());
  await screen.findByRole('heading', { level: 1, name: /1 point/ });
  act(() => client.open(clean()));
  expect(await screen.findByRole('heading', { level: 1, name: /Nothing to look at/ })).toBeVisible();
  act(() => client.open(null));
  expect(screen.getByRole('heading', { name: 'No message is open' })).toBeVisible();
  act(() => client.open(message({ ...breach(), bcc: [bell] }), 'compose'));
  expect(await screen.findByRole('heading', { level: 1, name: /to look at/ })).toBeVisible();
});

test('a change that was made on one message is not offered to be undone on another', async () => {
  const { client } = openPage(breach());
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Move J Marsh to Cc/ }));
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
  act(() => client.open(clean()));
  await screen.findByRole('heading', { level: 1, name: /Nothing to look at/ });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('each time that the alert sends the author to the open pane, its point takes the focus', async () => {
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = scrolled;
  const { client } = openPage(breach(), { version: '1.15' });
  const point = await screen.findByRole('heading', { name: 'J Marsh would get a blind copy' });
  for (const time of [1, 2]) {
    screen.getByRole('button', { name: 'Dismiss for this draft' }).focus();
    act(() => client.handOver(contextFor({ check: 'blind-copy' })));
    await waitFor(() => expect(point).toHaveFocus());
    expect(scrolled).toHaveBeenCalledTimes(time);
  }
  // A later reading of the draft takes the author nowhere.
  const elsewhere = screen.getByRole('button', { name: 'Dismiss for this draft' });
  elsewhere.focus();
  act(() => client.authorSets('bcc', [resident, bell]));
  await screen.findByRole('heading', { name: /^J Marsh and Cllr Marcus Bell/ });
  expect(elsewhere).toHaveFocus();
});

test('in a browser the page says where it belongs', async () => {
  const client = outlook(null);
  Object.assign(globalThis, {
    Office: { ...client.Office, onReady: (callback: (info: object) => void) => callback({ host: null }) },
  });
  render(<OutlookPage knowledge={knowledge} weights={there} onRetry={() => {}} />);
  expect(await screen.findByRole('heading', { name: 'This page belongs in Outlook' })).toBeVisible();
});

test('where Office.js does not answer in ten seconds, the pane says so and offers to try again', async () => {
  jest.useFakeTimers();
  const { onRetry } = openPage(breach(), { officeJs: 'silent' });
  expect(screen.getByText('Starting…')).toBeVisible();
  await act(() => jest.advanceTimersByTimeAsync(10_000));
  expect(screen.getByRole('heading', { name: 'Outlook has not answered' })).toBeVisible();
  await userEvent
    .setup({ advanceTimers: jest.advanceTimersByTime })
    .click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('where Office.js cannot be loaded, the pane says so at once', async () => {
  Object.assign(globalThis, { Office: undefined });
  const script = document.createElement('script');
  script.id = 'office-js';
  document.body.append(script);
  render(<OutlookPage knowledge={knowledge} weights={there} onRetry={() => {}} />);
  act(() => void script.dispatchEvent(new Event('error')));
  expect(await screen.findByRole('heading', { name: 'Outlook has not answered' })).toBeVisible();
});

test('where the weights cannot be loaded, the pane says that and no more, and offers to try again', async () => {
  const { onRetry } = openPage(breach(), { weights: Promise.reject(new Error('not loaded')) });
  expect(await screen.findByRole('heading', { name: 'The check could not be loaded' })).toBeVisible();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('weights that take longer than ten seconds are said not to be there, and are taken when they come', async () => {
  jest.useFakeTimers();
  let come = () => {};
  const weights = new Promise<void>((resolve) => {
    come = resolve;
  });
  openPage(breach(), { weights });
  expect(screen.getByText('Starting…')).toBeVisible();
  await act(() => jest.advanceTimersByTimeAsync(10_000));
  expect(screen.getByRole('heading', { name: 'The check could not be loaded' })).toBeVisible();
  jest.useRealTimers();
  come();
  expect(await screen.findByRole('heading', { level: 1, name: /1 point to look at/ })).toBeVisible();
});

test('why there is nothing to check comes into a live region that was there before', async () => {
  jest.useFakeTimers();
  openPage(breach(), { officeJs: 'silent' });
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  await act(() => jest.advanceTimersByTimeAsync(10_000));
  expect(region).toHaveTextContent('Outlook has not answered');
});

test('that no message is open comes into it as well', async () => {
  const { client } = openPage(breach());
  const [region] = screen.getAllByRole('status');
  await screen.findByRole('heading', { level: 1, name: /1 point/ });
  act(() => client.open(null));
  expect(region).toHaveTextContent('No message is open');
});
