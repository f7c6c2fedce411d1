import { type Terms, terms } from './terms';

/** A sentence longer than this is no sentence; its end is not needed to tell what it is about. */
const longest = 2400;

const same: [Terms, string[]][] = [
  // Where a town council's staff sit, and not what one holds.
  [terms('the office of|the office holder|the offices of'), ['post']],
  [terms('the office|the council office|the parish office|the town council office'), ['officer']],
  // Trust is no secret, and an emergency no courtesy.
  [
    terms('mutual trust and confidence|mutual confidence|trust and confidence|confidence and trust|public confidence'),
    ['trust'],
  ],
  [
    terms(
      'civil emergency|civil emergencies|civil parish|civil contingencies|civil engineer|civil engineers|civil engineering|civil enforcement|civil service|civil partner|civil partners|civil partnership|civil claim|civil protection',
    ),
    ['emergency'],
  ],
  [terms('full membership|whole membership|wider membership|rest of the membership'), ['other', 'member']],
  // "Any attempt, direct or oblique" directs nobody.
  [
    terms('direct or indirect|indirect or direct|direct or oblique|directly or indirectly|directly or by implication'),
    ['any'],
  ],
  // A direct discussion directs nobody either.
  [
    terms('direct discussion|direct discussions|direct conversation|direct talk|direct contact|direct dealings'),
    ['discussion'],
  ],
  // Nor is what is divulged "in speech or in writing".
  [
    terms(
      'in speech or in writing|in speech or writing|orally or in writing|verbally or in writing|by word of mouth or in writing|in writing or in speech|in writing or orally|in writing or verbally|in writing or by word of mouth|whether spoken or written|spoken or written|written or spoken',
    ),
    ['by', 'any', 'means'],
  ],
  // An agreement in writing is no letter.
  [
    terms(
      'agree in writing|agrees in writing|agreed in writing|agreement in writing|consent in writing|consents in writing|consented in writing|permission in writing|confirm in writing|confirms in writing|confirmed in writing|approved in writing|written agreement|written consent|written permission|written approval|written authority|written authorisation|written confirmation|written undertaking',
    ),
    ['consent'],
  ],
  [
    terms(
      'not open to the public|not in the public domain|not yet public|not publicly available|not available to the public|not been made public|not yet been made public',
    ),
    ['confidential'],
  ],
  // What is written down is no letter.
  [
    terms('written down|write down|writes down|wrote down|writing down|written up|write up|writes up|put in writing'),
    ['recorded'],
  ],
  [terms('shared ward|share a ward|shares a ward|sharing a ward|share the ward|shared wards'), ['ward']],
  [terms('shared service|shared services|shared office'), ['service']],
  // Where to write to is no letter either.
  [
    terms(
      'email address|e mail address|email addresses|e mail addresses|email account|e mail account|email accounts|e mail accounts|correspondence address|correspondence addresses|postal address|postal addresses',
    ),
    ['address'],
  ],
  [
    terms(
      'private email address|private e mail address|private email addresses|private e mail addresses|personal email address|personal e mail address|personal email addresses|personal e mail addresses',
    ),
    ['personal', 'address'],
  ],
  [
    terms(
      'member of the public|members of the public|members of public|member of public|members of the general public|member of the general public|public members',
    ),
    ['public'],
  ],
  [
    terms(
      'member of staff|members of staff|member of the staff|members of the staff|members of its staff|members of council staff|members of the workforce|member of the workforce|members of the team|member of a team|staff member|staff members|members of their staff|member of council staff|paid staff|council staff|team member|team members|member of the team|colleague in the service|members of the service|member of the service|those employed by council|those it employs|those who work for it|people who work for it|people it employs|people employed by the council|those employed by the council|people who work for the council|those who work for the council|anyone who works for the council|anyone employed by the council|anybody employed by the council',
    ),
    ['officer'],
  ],
  [
    terms(
      'family member|family members|member of their family|members of their family|member of the family|members of the family|member of a union|members of a trade union|member of a trade union|member of a political party|members of a political party|member of the household',
    ),
    ['relative'],
  ],
  [terms('member of parliament|members of parliament|mp|mps'), ['minister']],
  [terms('returning officer|data protection officer|information officer'), ['official']],
  [
    terms(
      'officer|officers|employee|employees|officials|staff|firefighter|firefighters|ranger|rangers|caretaker|groundsman|adviser|advisers|advisor|advisors|planner|planners|case officer|chief fire officer|chief planner|strategic director|strategic directors|corporate director|corporate directors|executive director|executive directors|assistant director|assistant directors|service director|service directors|service manager|service managers|service head|service heads|group manager|group managers|area manager|area managers|station manager|station managers|line manager|line managers|deputy chief executive|section 151 officer|city solicitor|county solicitor|borough solicitor|town clerk and staff|locum clerk|locum|personnel|worker|workers|postholder|postholders|clerk|clerks|town clerk|parish clerk|deputy clerk|assistant clerk|chief executive|chief executive officer|chief executives|director|directors|head of service|heads of service|head of paid service|manager|managers|council worker|council workers|workforce|proper officer|chief officer|chief officers|senior officer|senior officers|monitoring officer',
    ),
    ['officer'],
  ],
  [
    terms(
      'member|members|councillor|councillors|cllr|cllrs|elected member|elected members|elected representative|elected representatives|elected councillor|elected councillors|elected colleague|elected colleagues|elected person|elected persons|elected people|those elected|those who are elected|anyone elected|politician|politicians|portfolio holder|portfolio holders|cabinet member|cabinet members|executive member|executive members|board member|board members|panel member|panel members|committee member|committee members|ward member|ward members|ward councillor|ward councillors|authority member|authority members|lead member|lead members',
    ),
    ['member'],
  ],
  [
    terms(
      'e mail|e mails|email|emails|emailed|e mailed|emailing|e mailing|e mailed|letter|letters|text message|text messages|instant message|instant messages|correspondence|message|messages|memo|memos|memorandum|memoranda|communication|communications|written communication|written communications|electronic communication|electronic communications|electronic mail|written exchange|written exchanges',
    ),
    ['correspondence'],
  ],
  [
    terms(
      'local authority|this authority|the authority|an authority|fire authority|joint authority|park authority|national park authority|broads authority|fire and rescue authority|police and crime panel|the panel|mayoral authority|parish council|town council|county council|borough council|city council|district council|council as a whole|combined authority|police authority|authorities|council|councils|corporation|the board',
    ),
    ['council'],
  ],
  [terms("cannot|can't"), ['can', 'not']],
];
/** Places that give a council its name, and stand for it where they act: "the Town shall pay", "bind the county". */
const places = ['town', 'county', 'parish', 'borough', 'city', 'district', 'burgh'];
const placeActs = terms(
  places
    .flatMap((place) =>
      'will|would|shall|might|may be held|addresses|writes to|speaks|is bound'
        .split('|')
        .map((does) => `the ${place} ${does}`),
    )
    .join('|'),
);
const placeBound = terms(
  places
    .flatMap((place) =>
      'bind|binds|binding|commit|commits|committing|pledge|oblige'.split('|').map((does) => `${does} the ${place}`),
    )
    .join('|'),
);
const seniors = terms(
  'chief executive|director|directors|head of service|heads of service|head of paid service|chief officer|chief officers|senior officer|senior officers|monitoring officer|town clerk|clerk|parish clerk|manager|line manager|executive director',
);

/**
 * The words of a sentence with the field's own made one: whoever is elected is a `member`, whoever is employed an
 * `officer`, what they write `correspondence`, the body `council`. Linear in the sentence's length.
 */
export function plainWords(sentence: string): string[] {
  const words = split(sentence.slice(0, longest));
  const plain: string[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (const [set, as] of same) {
      taken = set.lengthAt(words, at);
      if (!taken) continue;
      plain.push(...as);
      break;
    }
    if (!taken && words[at] === 'the' && placeActs.lengthAt(words, at)) {
      plain.push('the', 'council');
      taken = 2;
    } else if (!taken && placeBound.lengthAt(words, at)) {
      plain.push(words[at] ?? '', 'the', 'council');
      taken = 3;
    }
    if (!taken) plain.push(words[at] ?? '');
    at += taken || 1;
  }
  return inOrder(plain);
}

const body = new Set(['council', ...places]);

/** "On the Council's behalf" and "in the Authority's name", as others say them. */
function inOrder(plain: string[]): string[] {
  for (let at = 1; at < plain.length; at++) {
    const last = plain[at];
    if ((last !== 'behalf' && last !== 'name' && last !== 'account') || !body.has(plain[at - 1] ?? '')) continue;
    const from = plain[at - 2] === 'the' ? at - 3 : at - 2;
    if (plain[from] !== 'on' && plain[from] !== 'in') continue;
    const said = last === 'name' ? ['in', 'the', 'name', 'of', 'council'] : ['on', 'behalf', 'of', 'council'];

    plain.splice(from, at - from + 1, ...said);
    at = from + said.length - 1;
  }
  return plain;
}

/** True where a senior officer, or the clerk, is named in so many words. */
export function namesSenior(sentence: string): boolean {
  const words = split(sentence.slice(0, longest));
  return words.some((_, at) => seniors.lengthAt(words, at) > 0);
}

function split(sentence: string): string[] {
  const words: string[] = [];
  const text = sentence.toLowerCase();
  let word = '';
  const end = () => {
    if (!word) return;
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word.replace(/'$/, '');
    if (bare.endsWith("n't") && bare !== "can't")
      words.push(bare === "won't" ? 'will' : bare === "shan't" ? 'shall' : bare.slice(0, -3), 'not');
    else if (bare) words.push(bare);
    word = '';
  };
  for (const sign of text) {
    const letter = sign === '\u2019' || sign === '\u2018' || sign === '`' ? "'" : sign;
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || (letter === "'" && word))
      word += letter;
    else end();
  }
  end();
  return words;
}

const abbreviations = new Set(
  'e.g i.e etc eg ie no nos para paras cllr cllrs mr mrs ms dr st vs cf incl s ss art p pp'.split(' '),
);

/** The sentences of a paragraph, as printed. One scan. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign !== '.' && sign !== '?' && sign !== '!' && sign !== ';') continue;
    let end = at + 1;
    while (end < text.length && '"\'\u201d\u2019)]'.includes(text[end] ?? '')) end++;
    if (end < text.length && text[end] !== ' ') continue;
    if (sign === '.' && abbreviations.has(wordBefore(text, start, at))) continue;
    const next = text[end + 1] ?? '';
    const opens = /[A-Z0-9("'\u201c\u2018[]/.test(next);
    if (end < text.length && !(opens || (sign === ';' && /^[a-z]\)/.test(text.slice(end + 1, end + 3))))) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence) sentences.push(sentence);
    start = end;
  }
  const last = text.slice(start).trim();
  if (last) sentences.push(last);
  return sentences;
}

function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && from > end - 8 && !' (['.includes(text[from - 1] ?? ' ')) from--;
  return text.slice(from, end).toLowerCase();
}
