import { FAR } from '../../src/language/scorer/features';
import { ACTS, type Act, REACH, type RecipientClass, scoreSentences, type Who } from '../../src/language/scorer/scorer';
import weights from '../../src/language/scorer/weights.json';

const thresholds: Record<Act, number> = weights.thresholds;
const from = (author: 'm' | 'o', ...recipients: RecipientClass[]): Who => ({ author, recipients: new Set(recipients) });
const score = (text: string, who: Who) => {
  const [scores] = scoreSentences([{ text }], who);
  if (scores === undefined) throw new Error('No scores came back.');
  return scores;
};

describe('a sentence', () => {
  const carries: [Act, Who, string][] = [
    ['commit', from('m', 'res'), 'The council will refund the whole fee, you have my word.'],
    ['instruct', from('m', 'con'), 'Get your men on site on Monday and start digging.'],
    ['order', from('m', 'off'), 'I want this done by Friday and I will not discuss it.'],
    ['abuse', from('m', 'off'), 'You are a useless lazy idiot.'],
    ['ownjob', from('o', 'mem'), 'My post is being regraded and I have not had a pay rise for years.'],
  ];
  it.each(carries)('is thought to %s', (act, who, text) => {
    expect(score(text, who)[act]).toBeGreaterThan(thresholds[act]);
  });

  const plain: [Who, string][] = [
    [from('m', 'res'), 'Thank you for your e-mail about the bins, which I have passed to the team.'],
    [from('m', 'off'), 'Could you please let me know when the street light will be repaired?'],
    [from('m', 'con'), 'The committee will look at your quotation with the others on the 12th.'],
    [from('o', 'mem'), 'The papers for Thursday have been published on the website.'],
  ];
  it.each(plain)('of ordinary business is not', (who, text) => {
    const scores = score(text, who);
    expect(ACTS.filter((act) => scores[act] > 0.5)).toEqual([]);
  });

  it('is never an act that its author cannot do', () => {
    expect(score('The council will refund the whole fee.', from('o', 'res')).commit).toBe(0);
    expect(score('My post is being regraded.', from('m', 'mem')).ownjob).toBe(0);
  });

  it('without a word is nothing', () => {
    for (const text of ['', '   ', '\u200b', '…', '🙂🙂', 'constructor', 'x'.repeat(100000)]) {
      expect(ACTS.filter((act) => score(text, from('m', 'res'))[act] > thresholds[act])).toEqual([]);
    }
  });
});

describe('a score does not change', () => {
  const who = from('m', 'con');
  const same: [string, string, string][] = [
    [
      'with another name',
      'We accept the price, Mrs Webb, so tell Tom to begin.',
      'We accept the price, Mrs Okafor, so tell Imran to begin.',
    ],
    ['with another street', 'You may start in Mill Lane.', 'You may start in Tanners Row.'],
    ['with curly quotes', 'It\'s "agreed", so don\'t wait.', 'It\u2019s \u201cagreed\u201d, so don\u2019t wait.'],
    [
      'with American spelling',
      'The council will honour and authorise it, and the labour too.',
      'The council will honor and authorize it, and the labor too.',
    ],
    ['in capitals', 'The council will pay your invoice in full.', 'THE COUNCIL WILL PAY YOUR INVOICE IN FULL.'],
    ['with zero-width characters', 'The council will pay.', 'The coun\u200bcil will\u200b pay.'],
  ];
  it.each(same)('%s', (_, one, other) => {
    expect(score(other, who)).toEqual(score(one, who));
  });
});

describe('the neighbours of a sentence', () => {
  const who = from('m', 'mem');
  const other = { text: 'They sent a man to look at the hole.' };
  const text = 'They will send another, I expect, to look for the first.';
  const alone = score(text, who);
  const filler = { text: 'The kettle was on the hob and the cat was on the mat.' };
  const scoreAfter = (between: number) =>
    scoreSentences([other, ...Array(between).fill(filler), { text }], who)[between + 1];
  const scoreWithout = (between: number) => scoreSentences([...Array(between).fill(filler), { text }], who)[between];

  it.each([0, 1, 2, FAR.to - 1])('count with %i sentences between', (between) => {
    expect(scoreAfter(between)).not.toEqual(between === 0 ? alone : scoreWithout(between));
  });

  it('do not count beyond its reach', () => {
    expect(scoreAfter(FAR.to)).toEqual(scoreWithout(FAR.to));
  });

  it('count alike wherever in a long text they stand, greetings and names among them', () => {
    const short = { text: 'Thank you.' };
    const long = Array.from({ length: 450 }, (_, at) => (at % 3 ? short : at % 2 ? filler : other));
    const whole = scoreSentences(long, who);
    for (const at of [198, 199, 200, 201, 399, 400]) {
      expect(whole[at]).toEqual(scoreSentences(long.slice(at - REACH, at + REACH + 1), who)[REACH]);
    }
  });
});
