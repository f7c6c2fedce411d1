import { readMailboxes } from '../../src/draft/mailboxes';

const webb = { name: 'Anita Webb', address: 'a.webb@council.example' };
const lowe = { name: 'Peter Lowe', address: 'p.lowe@council.example' };

describe('a list of people above a quoted message', () => {
  test.each([
    [
      'semicolons, as Outlook has them',
      'Anita Webb <a.webb@council.example>; Peter Lowe <p.lowe@council.example>',
      [webb, lowe],
    ],
    [
      'commas, as others have them',
      'Anita Webb <a.webb@council.example>, Peter Lowe <p.lowe@council.example>',
      [webb, lowe],
    ],
    ['names in quotation marks', '"Anita Webb" <a.webb@council.example>', [webb]],
    ['a name with a comma', 'Webb, Anita <a.webb@council.example>', [{ ...webb, name: 'Webb, Anita' }]],
    [
      'names with commas between semicolons',
      'Webb, Anita <a.webb@council.example>; Lowe, Peter',
      [
        { ...webb, name: 'Webb, Anita' },
        { name: 'Lowe, Peter', address: '' },
      ],
    ],
    [
      'names alone',
      'Anita Webb; Peter Lowe',
      [
        { ...webb, address: '' },
        { ...lowe, address: '' },
      ],
    ],
    [
      'addresses alone',
      'a.webb@council.example, p.lowe@council.example',
      [
        { ...webb, name: '' },
        { ...lowe, name: '' },
      ],
    ],
    ['mailto in square brackets', 'Anita Webb [mailto:a.webb@council.example]', [webb]],
    ['mailto inside the brackets', 'Anita Webb <mailto:a.webb@council.example>', [webb]],
    ['an address twice', 'Anita Webb <a.webb@council.example<mailto:a.webb@council.example>>', [webb]],
    ['a separator at the end', 'Anita Webb <a.webb@council.example>;', [webb]],
    ['nothing', '  ', []],
  ])('%s', (_, list, expected) => {
    expect(readMailboxes(list)).toEqual(expected);
  });
});
