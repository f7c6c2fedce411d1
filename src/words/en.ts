import type { Catalogue } from './catalogue';

const number = (count: number) =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count);
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const fields = { to: 'To', cc: 'Cc', bcc: 'Bcc' };
const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Every word on screen, in English. */
export const en: Catalogue = {
  language: 'en-GB',
  product: 'Protocol Check',
  list: (items) => joined.format(items),
  severity: { breach: 'Breach', caution: 'Caution', advice: 'Advice' },
  checks: {
    'blind-copy': { name: 'blind copies', past: 'Somebody was copied in where the others could not see it' },
    'copied-member': { name: 'copying in other members', past: 'Another member was copied in' },
    'member-obligation': {
      name: 'commitments and instructions for the council',
      past: 'A member may have committed the council, or given an instruction for it',
    },
    'officer-criticism': { name: 'criticism of officers', past: 'An officer was criticised in this message' },
    'official-name': {
      name: 'writing in the council’s name',
      past: 'A member wrote to someone outside in the council’s name',
    },
    tone: { name: 'courtesy', past: 'Some words fell short of the courtesy the protocol asks for' },
    confidence: { name: 'confidential information', past: 'Something marked confidential went outside' },
    'personal-data': { name: 'personal information passed on', past: 'A person’s private details were passed on' },
    'officer-direction': { name: 'instructions to officers', past: 'An officer was told, rather than asked, to act' },
    'advice-pressure': {
      name: 'pressure on professional advice',
      past: 'An officer was pressed to change professional advice',
    },
    'party-political': { name: 'party business', past: 'Council correspondence was used for party business' },
    'personal-matters': { name: 'personal matters', past: 'An officer raised a personal matter with a member' },
  },
  pane: {
    protocol: (protocol) => `Protocol: ${protocol.title}, ${protocol.body}, ${protocol.date}.`,
    checkedAgainst: (protocol, tense) =>
      `${tense === 'read' ? 'This message was checked' : 'Checked'} against: ${protocol.title}, ${protocol.body}, ${protocol.date}.`,
    summary: (count, tense) => {
      if (tense === 'read') return count ? `${many(count, 'point was', 'points were')} found` : 'Nothing was found';
      return count ? `${many(count, 'point', 'points')} to look at` : 'Nothing to look at';
    },
    severities: (counts) =>
      [
        counts.breach && many(counts.breach, 'breach', 'breaches'),
        counts.caution && many(counts.caution, 'caution', 'cautions'),
        counts.advice && many(counts.advice, 'piece of advice', 'pieces of advice'),
      ]
        .filter(Boolean)
        .join(', '),
    loading: (tense) => (tense === 'read' ? 'Reading the message…' : 'Reading the draft…'),
    unreadable: {
      title: 'This draft could not be read',
      text: 'It may be encrypted or protected. It has not been checked, nothing in it was changed, and you can still send it.',
      retry: 'Try again',
    },
    unreadableRead: {
      title: 'This message could not be read',
      text: 'It has not been checked. It may be encrypted or protected, or still loading.',
    },
    unchecked: {
      title: 'Send did not wait for the check',
      text: 'Outlook took too long to answer, so this draft was let go without one. If it is still here, what stands below is true of it now.',
    },
    phone: {
      title: 'Nothing is checked at Send on a phone',
      text: 'Outlook on phones sends without asking us. What stands here is true of the draft now: look here before you send it.',
    },
    noRegister: {
      title: 'No register of people is set up',
      text: 'We cannot tell who is a member and who is an officer, so points about copying may be missed. Whoever looks after this add-in can put in the council’s register.',
    },
    unseenPeople: {
      title: 'Some recipients may not have been seen',
      text: (some) =>
        `Outlook shows us only the first 500 or 1,000 people in ${joined.format(some.map((each) => fields[each]))}. Whoever comes after them was not checked.`,
    },
    oldRegister: {
      title: 'The register of people is out of date',
      text: (day) =>
        `It is older than ${day}. Members and officers who have come since are not known, so points may be missed. Whoever looks after this add-in can bring it up to date.`,
    },
    replyAll: {
      title: (names) => `If you reply to all, ${joined.format(names)} would be copied`,
      text: 'Reply to the sender alone, or take them off, unless there is a need for them to see it.',
    },
    writer: {
      title: (said) => (said ? 'Who is writing, as you said' : 'We do not know who is writing'),
      shared: 'Several people use the mailbox in From, and none of them signs below the text.',
      unknown: 'The address in From is not in the register, so the rules for members and officers are not applied.',
      checkedFor: 'The draft is checked for that, here and at Send. With another address in From we ask again.',
      label: 'You are writing as',
      unsaid: 'Not said',
      roles: {
        member: 'a member of the council',
        officer: 'an officer of the council',
        outside: 'neither a member nor an officer',
      },
      said: 'The draft is checked again for that.',
      unkept: 'Outlook could not keep this with the draft. Please choose again.',
    },
    unknownPeople: {
      title: (count) =>
        count === 1
          ? 'We do not know whether this person is a member'
          : `We do not know whether these ${number(count)} are members`,
      text: 'For now they are taken to be outside the council. If they are not, ask whoever keeps the register to add them.',
    },
    unknownLists: {
      title: (count) =>
        count === 1 ? 'We do not know who is on this list' : `We do not know who is on these ${number(count)} lists`,
      text: 'The register gives no names for it, so check for yourself who will get the message.',
    },
    unsureOwnText: {
      title: (tense) =>
        tense === 'read'
          ? 'We could not be sure which words were the author’s own'
          : 'We are not sure which words are your own',
    },
    clean: {
      text: (tense) =>
        tense === 'read'
          ? 'None of the checks below raised a point on this message.'
          : 'None of the checks below raises a point on this draft so far.',
      dismissed: 'You have dismissed what was raised. None of the checks below raises another point so far.',
      notMemberOfficer: (tense) =>
        tense === 'read'
          ? 'It was not between a member and an officer, so the rules on copying did not apply.'
          : 'It is not yet between a member and an officer, so the rules on copying do not apply.',
    },
    checked: {
      title: 'What was checked',
      checked: (tense) => (tense === 'read' ? 'This message was checked for:' : 'This draft is checked for:'),
      none: 'Nothing could be checked.',
      notInEnglish: (tense) =>
        tense === 'read'
          ? 'Not checked, because the author’s words are not in English:'
          : 'Not checked, because your words are not in English:',
      turnedOff: 'Turned off by the council:',
      notInProtocol: 'This protocol has no clause on:',
    },
    finding: {
      place: {
        from: 'In From',
        to: 'In To',
        cc: 'In Cc',
        bcc: 'In Bcc',
        subject: 'In the subject',
        body: 'In your message',
        thread: 'In the earlier message',
        attachment: (name) => `In the attachment ${name}`,
      },
      placeRead: { body: 'In the message' },
      putRight: 'Who can put it right',
      quote: (words) => `“${words}”`,
      clause: (number) => `Clause ${number}`,
      attribution: (protocol) => `${protocol.title}, ${protocol.body}`,
      asks: 'What it asks',
      noWords: 'The protocol has this heading and no text under it yet.',
      modal: (verb) => `The clause says “${verb}”.`,
      wholeClause: 'Read the whole clause',
      published: 'The protocol as published',
      exceptions: 'The protocol makes an exception',
      otherClauses: (count) =>
        count === 1 ? 'One more clause' : `${number(count).replace(/^./, (c) => c.toUpperCase())} more clauses`,
      actions: 'What you can do',
      suggestion: (open) => (open ? 'You could add this, and fill in the part in brackets:' : 'You could add this:'),
      remedy: ({ kind, names, field }) => {
        const people = names.length > 2 ? `all ${number(names.length)}` : joined.format(names);
        switch (kind) {
          case 'insert-sentence':
            return 'Add this sentence';
          case 'replace-passage':
            return 'Use this instead';
          case 'remove-recipient':
            return `Remove ${people}`;
          case 'split':
            return `Write to ${people} separately`;
          case 'readdress':
            return 'Address it to them alone';
          case 'hand-over':
            return 'Hand it over';
          case 'move-recipients':
            return `Move ${people} to ${field === 'to' ? 'To' : 'Cc'}`;
        }
      },
      choose: {
        readdress: {
          label: 'Take it to',
          note: 'The draft goes to them alone. Read it through first: it still speaks to whom you were writing to.',
        },
        'hand-over': {
          label: 'Ask an officer to send it',
          note: 'The draft goes to them alone, with a note above your text. Whom it was for stands in the note.',
        },
      },
      choice: ({ name, post }) => (post ? `${name}, ${post}` : name),
      show: 'Show',
      showWhat: (words) => `Show “${words}” in the draft`,
    },
    dismissed: {
      actions: 'If it is right as it is',
      dismiss: 'Dismiss for this draft',
      done: 'Dismissed for this draft. You can bring it back below.',
      title: 'Dismissed for this draft',
      bringBack: 'Bring back',
      bringBackWhat: (message) => `Bring back: ${message}`,
      broughtBack: 'It is shown again.',
      held: 'Your council holds this back at Send until the draft is changed.',
      unkept:
        'Outlook could not keep this with the draft. It holds while this pane is open; Outlook may mention it at Send.',
    },
    reasons: {
      offer: 'Note why it goes as it is',
      title: 'Why it goes as it is',
      label: 'Why are you sending it as it is?',
      where: 'Kept with your copy of the message and in the list below, for you alone.',
      whereTravels: 'It travels with the message: whoever reads it can see this reason.',
      keep: 'Note it',
      cancel: 'Cancel',
      change: 'Change the reason',
      takeBack: 'Take it back',
      noted: (reason) => `You noted: “${reason}”`,
      notedRead: (reason) => `The author noted: “${reason}”`,
      unkept: 'Outlook could not keep this with the message. It stands in the list below.',
      done: 'Your reason was noted. The point stays until the draft is changed.',
      takenBack: 'Your reason was taken back.',
    },
    reasonLog: {
      title: (count) => `${many(count, 'reason', 'reasons')} noted on this device`,
      entry: (day, subject, clauses, reason) =>
        `${day}, ${subject ? `“${subject}”` : 'no subject'}, ${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.join(', ')}: ${reason}`,
      where: 'Kept on this device, for you alone, until you clear it.',
      unstored: 'This device does not let us keep them: they are gone once this pane is closed.',
      save: 'Save as a table',
      copy: 'Copy as a table',
      clear: 'Clear the list',
      clearSurely: 'Yes, clear it',
      cleared: 'The list was cleared.',
      file: 'protocol-check-reasons.csv',
      heads: ['When', 'Protocol', 'Check', 'Clauses', 'Subject', 'Reason'],
    },
    leave: {
      offer: 'Not a problem here',
      offerWhat: (words) => `Not a problem here: “${words}”`,
      title: 'Words that are not a problem',
      label: 'Leave these words alone from now on',
      note: 'Sentences with these words will raise nothing. Keep as few of them as say what you mean. They stay on this device.',
      keep: 'Leave alone',
      cancel: 'Cancel',
      tooFew: 'Keep at least two words.',
      notThere: 'These words do not stand in the sentence. Shorten it without changing it.',
      kept: 'Those words will be left alone from now on.',
      list: (count) => `${many(count, 'wording', 'wordings')} left alone`,
      quote: (words) => `“${words}”`,
      remove: 'Remove',
      removeWhat: (words) => `Remove “${words}”`,
      removed: 'Those words are checked again.',
      where:
        'Kept on this device, for you alone. At Send, classic Outlook knows these words only in a draft that this pane was opened on.',
      unstored: 'This device does not let us keep them: they are left alone until this pane is closed.',
    },
    handOver: ({ officer, author, from, to, subject }) => [
      `Dear ${officer}`,
      'Could you please look at the letter below and, if you agree with it, send it in your own name? I have not sent it to anybody else.',
      `Thank you\n${author}`,
      `From: ${from}\nTo: ${to}\nSubject: ${subject}`,
    ],
    change: {
      title: 'Your last change',
      done: ({ kind, names, open, field }) => {
        const people =
          names.length > 2
            ? `${number(names.length).replace(/^./, (c) => c.toUpperCase())} people were`
            : `${joined.format(names)} ${names.length === 1 ? 'was' : 'were'}`;
        switch (kind) {
          case 'insert-sentence':
            return open ? 'A sentence was added. Fill in the part in brackets.' : 'A sentence was added.';
          case 'replace-passage':
            return open ? 'Your sentence was changed. Fill in the part in brackets.' : 'Your sentence was changed.';
          case 'remove-recipient':
            return `${people} removed.`;
          case 'split':
            return `${people} taken off. Your text is ready for a message of their own.`;
          case 'readdress':
            return `The draft now goes to ${joined.format(names)} alone.`;
          case 'hand-over':
            return `The draft now goes to ${joined.format(names)} alone, as a text for them to send.`;
          case 'move-recipients':
            return `${people} moved to ${field === 'to' ? 'To' : 'Cc'}.`;
        }
      },
      settled: 'That settles this point.',
      unsettled: (open) =>
        open ? 'The point stays until the brackets are filled in.' : 'The point is still there: see below.',
      copy: 'Copy the text',
      copySuggestion: 'Copy the suggestion',
      copyBefore: 'Copy it as it was before',
      copied: 'Copied.',
      notCopied: 'This could not be copied. Select the text and copy it.',
      newMessage: 'Open it as a new message',
      newMessageEmpty: 'Open a new message',
      undo: 'Undo',
      undone: 'That change was undone.',
      problem: (problem) => {
        switch (problem.kind) {
          case 'not-in-bcc':
            return 'They are no longer in Bcc, so there is nothing to move.';
          case 'not-a-recipient':
            return 'They are no longer among the recipients, so there is nobody to remove.';
          case 'too-many-people':
            return `${fields[problem.field]} holds more people than Outlook shows us, and some could be lost. Please change it in the draft.`;
          case 'group-without-address':
            return `${fields[problem.field]} holds the group “${problem.group}”, which Outlook gives us no address for. Please change it in the draft.`;
          case 'people-not-taken':
            return `Outlook did not take the change to ${fields[problem.field]}. Please change it in the draft.`;
          case 'sentence-not-taken':
            return 'Outlook did not take the sentence. Please type it in the draft.';
          case 'sentence-changed':
            return 'The sentence has been changed since it was added. Please take it out in the draft.';
          case 'too-long':
            return 'The message is longer than Outlook lets us write back. Please change it in the draft.';
          case 'words-gone':
            return 'Those words are no longer in the draft.';
          case 'words-not-taken':
            return 'Outlook could not change those words and leave the rest as it is. Please change them in the draft.';
          case 'words-changed':
            return 'The sentence has been changed since. Please change it back in the draft.';
        }
      },
      failed: 'That change could not be made. Please look at the draft and make it there.',
      undoFailed:
        'That could not be undone, because the draft has changed since. Please put it right in the draft itself.',
      showFailed: 'Those words could not be found. The draft may have changed.',
    },
  },
  desk: {
    tagline: 'Letters between members and officers, checked against the council’s own protocol',
    views: {
      label: 'Views',
      draft: 'A draft',
      protocols: 'All protocols',
      protocol: 'Your protocol',
      people: 'Your people',
    },
    yours: (body) => `${body} (yours)`,
    opening: 'Opening…',
    notLoaded: 'This part of the page could not be loaded. Load the page again; the draft is still under “A draft”.',
    check: {
      loading: 'Loading the check…',
      missing: 'The check could not be loaded, so this draft has not been checked; it is as you left it.',
      retry: 'Try again',
    },
    protocol: 'Protocol',
    sample: 'Sample draft',
    chooseSample: 'Choose a sample',
    sampleGroups: {
      clean: 'Nothing to look at',
      copies: 'Copies and blind copies',
      commitments: 'Commitments and instructions',
      criticism: 'Criticism of officers',
      register: 'Special cases',
    },
    newDraft: 'New draft',
    open: 'Open a file',
    drop: 'Drop the message here to open it',
    register: (council) => `Sample register: ${council}, a council that does not exist.`,
    ownRegister: (council) => `Register: ${council}, as read in under “Your people”.`,
    compose: 'Message',
    pane: 'Check',
    from: 'From',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    recipients: {
      placeholder: 'Name or address',
      placeholderFrom: 'Who is writing?',
      add: (address) => `Add ${address}`,
      noMatch: 'Nobody in the register. Type a whole address.',
      picked: (field) => `People in ${field}`,
      remove: (name) => `Remove ${name}`,
      member: 'member',
      officer: 'officer',
      memberList: 'list of members',
      officerList: 'list of officers',
      officerTeam: 'officer team',
      memberOffice: 'member’s office',
      system: 'records system',
      press: 'press',
      outside: 'outside',
      notAnAddress: 'not an address',
    },
    sentBy: (name) => `Sent by ${name} on their behalf`,
    subject: 'Subject',
    sensitivity: (label) => `Marked: ${label}`,
    attachments: 'Attachments',
    message: 'Message text',
    formatting: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    bullets: 'Bulleted list',
    send: 'Send',
    nothingSent: 'This page sends nothing. Send shows what Outlook would show.',
    alert: {
      sendAnyway: 'Send anyway',
      dontSend: 'Don’t send',
      clean: {
        title: 'Outlook would send this now',
        text: 'Nothing in it would hold it up. Nothing has been sent from this page.',
      },
      unchecked: {
        title: 'This draft has not been checked',
        text: 'The check could not be made, so we cannot say what Outlook would show. Nothing has been sent from this page.',
      },
      close: 'Close',
      wouldSend: 'Outlook would now send it, as you chose. Nothing has been sent from this page.',
    },
    unreadable: (file, why) => `${file} could not be opened: ${why.replace(/\.$/, '')}.`,
    couldNotRead: (file) => `${file} could not be read; check that it may be opened, and try again.`,
    severalFiles: 'Only the first of the files was opened.',
    dismiss: 'Dismiss',
  },
};
