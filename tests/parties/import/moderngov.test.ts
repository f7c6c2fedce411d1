import { personOf, problemOf, proposed, registerOf } from './asked';
import { councillor, modernGov, northvaleMembers, ward } from './lists';

describe('ModernGov’s councillors by ward', () => {
  const proposal = proposed({ 'members.xml': northvaleMembers });

  test('become members, with ward, group and posts, and without titles and letters', () => {
    expect(personOf(proposal, 'Anita Webb')).toEqual({
      name: 'Anita Webb',
      role: 'member',
      emails: ['cllr.a.webb@members.northvale.example'],
      positions: ['Chair of Planning, Licensing and Regulation', 'Deputy Leader of the Council'],
      ward: 'Riverside & Quay',
      group: 'Independent',
    });
    expect(personOf(proposal, 'Owen Pritchard')).not.toHaveProperty('positions');
  });

  test('posts may stand on lines of their own, coded as HTML', () => {
    expect(personOf(proposal, 'Marcus Bell')?.positions).toEqual([
      'Leader of the Council',
      'Cabinet Member for Finance, Growth and Assets',
    ]);
  });

  test('without a ward’s title, what they represent is the ward', () => {
    expect(personOf(proposal, 'Sian Morgan')?.ward).toBe('Millbrook');
  });

  test('nobody is made of a vacancy, nor of somebody whose term is over', () => {
    expect(
      registerOf(proposal)
        .people.map((each) => each.name)
        .sort(),
    ).toEqual(['Anita Webb', 'Grace Okafor', 'Marcus Bell', 'Owen Pritchard', 'Priya Nair', 'Sian Morgan']);
    expect(proposal.files[0]?.notes).toEqual(['One seat is vacant.']);
  });

  test('tell the last election by their terms of office', () => {
    expect(registerOf(proposal)).toMatchObject({ elected: '2026-05-07', asOf: '2026-11-26' });
  });

  test('nothing of where they live or how to ring them is taken', () => {
    const json = JSON.stringify(proposal);
    for (const each of ['Orchard', 'NV9', '01632', '07700', 'gmail']) expect(json).not.toContain(each);
  });

  test('an address among the private details is taken where it is the council’s', () => {
    expect(personOf(proposal, 'Marcus Bell')?.emails).toEqual(['cllr.m.bell@members.northvale.example']);
  });

  test('somebody without any address that may be used is asked about, and left out', () => {
    const { questions, register } = proposed({
      'members.xml': modernGov(
        ward(
          'Castle',
          councillor(1, 'Cllr Jo Reed', { home: 'jo.reed@gmail.com' }),
          councillor(2, 'Cllr Al Fox', { work: 'a@n.example' }),
        ),
      ),
    });
    expect(register?.people.map((each) => each.name)).toEqual(['Al Fox']);
    expect(questions).toContainEqual(expect.objectContaining({ kind: 'no-address', about: ['Jo Reed'] }));
  });

  test('an address given to several is nobody’s own, and said so', () => {
    const office = 'members.services@n.example';
    const { conflicts, register } = proposed({
      'members.xml': modernGov(
        ward(
          'Castle',
          councillor(1, 'Cllr Jo Reed', { work: office }),
          councillor(2, 'Cllr Al Fox', { work: `${office}; a.fox@n.example` }),
        ),
      ),
    });
    expect(register?.people).toMatchObject([{ name: 'Al Fox', emails: ['a.fox@n.example'] }]);
    expect(conflicts).toEqual([
      expect.objectContaining({ kind: 'shared-address', about: [office, 'Jo Reed', 'Al Fox'] }),
    ]);
  });

  test('a Welsh answer, inside an envelope and with a prefix, is the same list', () => {
    const inner = northvaleMembers.slice(northvaleMembers.indexOf('<councillorsbyward>'));
    const wrapped = `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inner.replaceAll('<ward>', '<m:ward xmlns:m="urn:m">').replaceAll('</ward>', '</m:ward>')}</s:Body></s:Envelope>`;
    expect(registerOf(proposed({ 'aelodau.xml': wrapped })).people).toEqual(registerOf(proposal).people);
  });

  test('the same councillor in two wards is one', () => {
    const anita = councillor(1, 'Cllr Jo Reed', { work: 'jo.reed@n.example' });
    expect(
      registerOf(proposed({ 'm.xml': modernGov(ward('Castle', anita), ward('Abbey', anita)) })).people,
    ).toHaveLength(1);
  });
});

describe('XML that is refused', () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE councillorsbyward [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>
<councillorsbyward><wards><ward><wardtitle>&c;</wardtitle></ward></wards></councillorsbyward>`;
  const outside = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><councillorsbyward>&x;</councillorsbyward>';
  test.each([
    ['entities within entities', bomb, /declares a document type/],
    ['an entity from outside', outside, /declares a document type/],
    ['a document type alone', '<!DOCTYPE councillorsbyward><councillorsbyward/>', /declares a document type/],
    [
      'an entity that nobody declares',
      northvaleMembers.replace('Castle', '&castle;'),
      new RegExp(
        `line ${northvaleMembers.slice(0, northvaleMembers.indexOf('Castle')).split('\n').length} uses an entity`,
      ),
    ],
    ['a file cut short', northvaleMembers.slice(0, 3000), /ends too soon/],
    ['tags that do not match', northvaleMembers.replace('</wardtitle>', '</title>'), /not well formed in line 5/],
    [
      'another XML',
      '<?xml version="1.0"?><rss><channel/></rss>',
      /not ModernGov’s list of councillors by ward \(it begins with "rss"\)/,
    ],
    ['elements without end', `<councillorsbyward>${'<ward>'.repeat(10_000)}`, /elements within elements without end/],
    ['nobody in it', '<councillorsbyward><wards/></councillorsbyward>', /holds no councillor/],
    ['a web page', '<!DOCTYPE html><html><body>Access denied</body></html>', /this is a web page/],
  ])('%s', (_, xml, sentence) => {
    expect(problemOf('members.xml', xml)).toMatch(sentence);
  });
});
