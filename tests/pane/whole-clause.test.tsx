/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { ClauseQuote } from '../../src/pane/clause-quote';
import type { Protocol } from '../../src/protocols/protocol';
import { readProtocol } from '../../src/protocols/read-protocol';
import { protocolOf } from '../northvale';

const publica = protocolOf('publica-6b');
const document = [
  { number: '77', heading: 'Letters', text: 'Letters are filed.' },
  { number: '78', heading: 'Correspondence', text: 'The first paragraph.\nAnd the second:' },
  { number: '78(a)', heading: 'Correspondence', text: 'an item of it' },
  { number: '79', heading: 'Correspondence', text: 'Replies are prompt.' },
  { number: '80', heading: 'Correspondence', text: 'Far from it.' },
];

function show(rest: Partial<Protocol>) {
  const protocol = { ...publica, ...rest };
  const clause = protocol.clauses.find((each) => each.number === '78');
  if (!clause) throw new Error('Publica has no clause 78.');
  return render(
    <FluentProvider theme={webLightTheme}>
      <ClauseQuote clause={clause} protocol={protocol} />
    </FluentProvider>,
  );
}

test('behind the operative words stands the whole clause, with its items, heading and neighbours', () => {
  show({ document });
  const whole = screen.getByText('Read the whole clause').closest('details');
  expect(whole).not.toHaveAttribute('open');
  for (const text of ['Letters are filed.', 'The first paragraph.', 'an item of it', 'Replies are prompt.'])
    expect(whole).toHaveTextContent(text);
  expect(whole).not.toHaveTextContent('Far from it.');
  expect(whole?.textContent?.match(/Correspondence/g)).toHaveLength(1);
});

test('where the file holds no document, or not that clause, nothing is offered', () => {
  show({});
  expect(screen.queryByText('Read the whole clause')).toBeNull();
  show({ document: document.filter((each) => !each.number.startsWith('78')) });
  expect(screen.queryByText('Read the whole clause')).toBeNull();
});

test('the page on which the council publishes it is linked, where the file names it', () => {
  show({ published: 'https://council.example/protocol' });
  expect(screen.getByRole('link', { name: 'The protocol as published' })).toHaveAttribute(
    'href',
    'https://council.example/protocol',
  );
});

test('only the address of a page can be named', () => {
  expect(readProtocol({ ...publica, published: 'https://council.example/a' }, 'a.json')).toHaveProperty('protocol');
  expect(readProtocol({ ...publica, published: 'javascript:alert(1)' }, 'a.json')).toEqual({
    problems: ['a.json: "published" must be the address of a page, such as "https://www.council.example/protocol".'],
  });
});
