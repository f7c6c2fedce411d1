/** Lists of people as councils have them, in the shapes that the real services and exports use. All of it is made up. */

/** One councillor as ModernGov gives it. */
export function councillor(
  id: number,
  name: string,
  parts: {
    work?: string;
    home?: string;
    party?: string;
    posts?: string;
    terms?: readonly (readonly [start: string, end: string])[];
    representing?: string;
  } = {},
): string {
  const {
    work = '',
    home = '',
    party = 'Independent',
    posts = ' \n ',
    terms = [['07/05/2026', 'unspecified']],
  } = parts;
  return `
        <councillor>
          <councillorid>${id}</councillorid>
          <fullusername>${name}</fullusername>
          <photosmallurl>https://democracy.northvale.example/UserData/${id}/Info.jpg</photosmallurl>
          <photobigurl>https://democracy.northvale.example/UserData/${id}/BigPhoto.jpg</photobigurl>
          <politicalpartytitle>${party}</politicalpartytitle>
          <politicalgrouptitle>${party}</politicalgrouptitle>
          <districttitle />
          <representing>${parts.representing ?? ''}</representing>
          <keyposts>${posts}</keyposts>
          <additionalcontactinfo>Rings back after six: 07700 900${id}</additionalcontactinfo>
          <workaddress>
            <line1>Council Offices</line1><line2 /><line3 /><line4 /><postcode>NV1 1AA</postcode>
            <phone>01632 960100</phone><mobile /><fax /><email>${work}</email>
          </workaddress>
          <homeaddress>
            <line1>${id} Orchard Rise</line1><line2>Millbrook</line2><line3 /><line4 /><postcode>NV9 9ZZ</postcode>
            <phone>01632 960${id}</phone><mobile>07700 900${id}</mobile><fax /><email>${home}</email>
          </homeaddress>
          <termsofoffice>${terms
            .map(
              ([start, end]) => `<termofoffice><startdate>${start}</startdate><enddate>${end}</enddate></termofoffice>`,
            )
            .join('')}</termsofoffice>
        </councillor>`;
}

/** One ward with its councillors. */
export function ward(title: string, ...councillors: string[]): string {
  return `
    <ward>
      <wardtitle>${title}</wardtitle>
      <councillors>
        <councillorcount>${councillors.length}</councillorcount>${councillors.join('')}
      </councillors>
    </ward>`;
}

/** The whole answer of the service. */
export function modernGov(...wards: string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<councillorsbyward>
  <wards>${wards.join('')}
  </wards>
</councillorsbyward>`;
}

/** Northvale after its election: six members, one vacancy, one who has gone. */
export const northvaleMembers = modernGov(
  ward(
    'Riverside &amp;amp; Quay',
    councillor(101, 'Councillor Mrs Anita Webb MBE', {
      work: 'cllr.a.webb@members.northvale.example',
      home: 'anita.webb@gmail.com',
      posts: 'Chair of Planning, Licensing and Regulation, Deputy Leader of the Council',
    }),
    councillor(102, 'Cllr Owen Pritchard', {
      work: 'cllr.o.pritchard@members.northvale.example',
      party: 'Liberal Democrat',
    }),
  ),
  ward(
    'Castle',
    councillor(103, 'Councillor Marcus Bell', {
      home: 'cllr.m.bell@members.northvale.example',
      party: 'Conservative',
      posts: 'Leader of the Council&lt;br /&gt;Cabinet Member for Finance, Growth and Assets',
    }),
  ),
  ward(
    'Abbey',
    councillor(104, 'Councillor Priya Nair', { work: 'cllr.p.nair@members.northvale.example', party: 'Conservative' }),
  ),
  ward(
    'Station',
    councillor(105, 'Councillor Grace Okafor', { work: 'cllr.g.okafor@members.northvale.example', party: 'Labour' }),
    councillor(106, 'Vacancy'),
    councillor(107, 'Councillor Robert Clegg', {
      work: 'cllr.r.clegg@members.northvale.example',
      terms: [['05/05/2022', '10/05/2026']],
    }),
  ),
  ward(
    '',
    councillor(108, 'Councillor Sian Morgan', {
      work: 'cllr.s.morgan@members.northvale.example',
      party: 'Green',
      representing: 'Millbrook',
    }),
  ),
);

/** The same council's users, as Entra gives them in JSON; the last page of one. */
export const northvaleUsers = JSON.stringify({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users',
  value: [
    user('Webb, Anita (Cllr)', 'cllr.a.webb@members.northvale.example', {
      jobTitle: 'Councillor',
      also: ['anita.webb@northvale.example'],
    }),
    user('Ruth Farrell', 'ruth.farrell@northvale.example', { jobTitle: 'Chief Executive' }),
    user('Tom Ashworth', 'tom.ashworth@northvale.example', { jobTitle: 'Interim Head of Legal & Monitoring Officer' }),
    user('Alice Gregory', 'alice.gregory@northvale.example', {
      jobTitle: 'Executive Assistant to the Chief Executive',
    }),
    user('Peter Lowe', 'peter.lowe@northvale.example', { jobTitle: 'Principal Planning Officer' }),
    user('Kevin Stott', 'kevin.stott@northvale.example', { jobTitle: 'Highways Inspector', enabled: false }),
    user('Planning', 'planning@northvale.example', { licensed: false, enabled: false }),
    user('Leader’s Office', 'leader@northvale.example', { licensed: false, enabled: false }),
    user('No Reply', 'noreply@northvale.example', { licensed: false }),
    user('Jo Black', 'jo_consultants.example#EXT#@northvale.onmicrosoft.com', { userType: 'Guest' }),
    {
      displayName: 'svc-backup',
      userPrincipalName: 'svc-backup@northvale.example',
      mail: null,
      proxyAddresses: [],
      accountEnabled: true,
    },
  ],
});

/** Its groups with their members. */
export const northvaleGroups = JSON.stringify({
  value: [
    group('All Members', 'all.members@northvale.example', [
      'cllr.a.webb@members.northvale.example',
      'cllr.p.nair@members.northvale.example',
    ]),
    group('Management Team', 'cmt@northvale.example', [
      'ruth.farrell@northvale.example',
      'tom.ashworth@northvale.example',
    ]),
    group('Town Board', 'town.board@northvale.example', [
      'cllr.m.bell@members.northvale.example',
      'ruth.farrell@northvale.example',
    ]),
    {
      id: '9',
      displayName: 'VPN users',
      mailEnabled: false,
      securityEnabled: true,
      groupTypes: [],
      mail: null,
      members: [],
    },
  ],
});

/** One user of Graph. */
export function user(
  displayName: string,
  mail: string,
  rest: { jobTitle?: string; enabled?: boolean; licensed?: boolean; userType?: string; also?: string[] } = {},
) {
  const words = displayName.split(' ');
  return {
    id: displayName,
    displayName,
    givenName: rest.jobTitle ? (words[0] ?? null) : null,
    surname: rest.jobTitle ? (words.at(-1) ?? null) : null,
    jobTitle: rest.jobTitle ?? null,
    userPrincipalName: mail,
    mail,
    proxyAddresses: [
      `SMTP:${mail}`,
      ...(rest.also ?? []).map((each) => `smtp:${each}`),
      'SIP:someone@northvale.example',
    ],
    accountEnabled: rest.enabled ?? true,
    userType: rest.userType ?? 'Member',
    assignedLicenses: rest.licensed === false ? [] : [{ skuId: '0' }],
  };
}

/** One group of Graph, with its members. */
export function group(displayName: string, mail: string, members: string[]) {
  return {
    id: displayName,
    displayName,
    mail,
    mailEnabled: true,
    securityEnabled: false,
    groupTypes: ['Unified'],
    members: members.map((each) => ({ '@odata.type': '#microsoft.graph.user', displayName: each, mail: each })),
  };
}
