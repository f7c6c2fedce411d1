import { importProtocol } from '../../src/protocols/import/import-protocol';
import { readText } from '../../src/protocols/import/readers/read-text';

/** What is read of a document with these lines at its head, and these clauses. */
function read(head: readonly string[], clauses: readonly string[] = []) {
  const rules = ['Members and officers must treat each other with courtesy and respect at all times.', ...clauses];
  const text = ['Protocol on Member and Officer Relations', ...head, ...rules.map((each, at) => `${at + 1}. ${each}`)];
  return importProtocol(readText(`${text.join('\n\n')}\n`), 'protocol.txt');
}

describe('the date', () => {
  test.each([
    ['Adopted 11 October 2022. Next review: October 2025', '11 October 2022'],
    ['Next review: October 2025. Adopted 11 October 2022', '11 October 2022'],
    ['Adopted 11 October 2022. Review due by the end of May 2026', '11 October 2022'],
    ['Adopted 11 October 2022; review date: 01/05/2026', '11 October 2022'],
    ['Adopted 11 October 2022, for review by May 2026.', '11 October 2022'],
    ['Adopted 11 October 2022. It will be looked at again by May 2028.', '11 October 2022'],
    ['Adopted 11 October 2022, to be reviewed in 2025 and amended 3 May 2024', '3 May 2024'],
    ['Last review by Council 3 May 2024, adopted 11 October 2022', '3 May 2024'],
    ['Reviewed 3 May 2024', '3 May 2024'],
    ['Adopted 14/06/22', '14 June 2022'],
    ['Adopted 14.06.2022', '14 June 2022'],
    ['Adopted 2022-06-14', '14 June 2022'],
    ['Minute 45 May 2022, adopted', 'May 2022'],
  ])('of “%s” is %s', (line, date) => {
    expect(read([line]).front.date).toBe(date);
  });

  test.each(['5.3.24 Review of this protocol', 'Version 45/00/2022', 'Version 2022-45-01', 'Adopted 32/05/2022'])(
    '“%s” bears none',
    (line) => {
      expect(read([line]).front).toMatchObject({ date: null, isoDate: null });
    },
  );
});

test.each([
  'King’s Lynn and West Norfolk Borough Council',
  "Bishop's Castle Town Council",
  'Ynys Môn County Council',
  'Pen-y-Ŵern Community Council',
])('the authority is %s, whole', (name) => {
  expect(read([name]).front.body).toBe(name);
});

test('members’ and councillors’ own council is no name', () => {
  expect(read([], ['The Members’ Council meets in May. The Councillors’ Council is the same.']).front.body).toBeNull();
});

describe('what the document calls', () => {
  test('the whole is Authority where it says so more than Council, however often it speaks of Councillors', () => {
    const { protocol } = read(
      ['Northmarch Fire Authority'],
      [
        'Councillors appointed to the Authority by a Council are members of the Authority.',
        'County Councillors must not give instructions to officers.',
      ],
    );
    expect(protocol.terms.authority).toBe('Authority');
  });

  test('those elected is councillor, whatever it says of September and of members of staff', () => {
    const { protocol } = read(
      [],
      [
        'Councillors must not give instructions to members of staff or to a member of the public.',
        'In September, November and December members of staff remember councillors.',
      ],
    );
    expect(protocol.terms.member).toBe('councillor');
  });
});
