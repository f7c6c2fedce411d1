import type { CheckId } from '../../checks/check-ids';
import { close, either, follow, has, headed, type Test } from './terms';
import {
  aboutOfficer,
  advice,
  answersTo,
  changing,
  conduct,
  confidential,
  control,
  counsel,
  courteous,
  disclosing,
  faultFinding,
  forCouncil,
  formalAnswer,
  forTheCouncil,
  gettingChanged,
  impartial,
  instruct,
  interfering,
  keptOut,
  mannerWords,
  negative,
  not,
  notOneMember,
  officer,
  partisan,
  raises,
  rudenessOut,
  unhappy,
} from './vocabulary';

const restrains = either(not, has('only|alone|exclusively|leave|leaves|left to|through'));
const keeping = has(
  'keep|keeps|kept|stay|stays|remain|remains|hold|held|treat*|respect*|maintain*|protect*|preserve*|observe*|safeguard*|guard*|eyes|see|sees|seen|shown|for those|yourself|themselves',
);
/** What party business may not be done with, or have done for it. */
const use = has(
  'use|used|uses|using|utilis*|employ|employed|help|helps|assist*|support|supports|supporting|involve*|take part|taking part|part in|participat*|express*|give|gives|giving|say|tell|make|makes|making|comment*|attend*|draft*|promot*|further|advance|feature|carry|carried|carries|produce*|print*|sent|send|sending|circulat*|distribut*|display*|wear|lend|discuss*|brought|bring|ask|asked|allow*|engage*|write|advis*|opinion*|view|views|show*|disclose|reveal|canvass*|undertake|work|holding|hold|back|commend|condemn|disparag*|favour|praise|concern*|turned|resource*|facilit*|influenc*|do|done|advertis*|purpose|purposes|business|of its|mention*|touch|avow*|provid*|serve',
);
const kept = either(not, keptOut, has('only|hold back|cease|nothing'));
const any: Test = () => true;

/**
 * A second sign, beside the words that suit a rule: what the rule keeps people from, next to what it keeps them from it
 * with. A long sentence has many words; those of a rule stand together.
 */
export const secondSign: Record<CheckId, Test> = {
  'blind-copy': any,
  'copied-member': any,
  'member-obligation': any,
  'officer-criticism': close(16, either(faultFinding, conduct, unhappy, aboutOfficer), officer),
  tone: either(
    follow(
      'be|being|treat*|show|shows|shown|speak|write|address*|act|behave|remain|use|using|uses|with|in a|in an|in tone|conduct|mutual|mutually|deserve*|owe*|owes|entitled|expect*|keep|tone|not|never|no|nor|avoid|refrain|free of|free from|should|must|shall|will|of|maintain|courteous|have|on',
      4,
      mannerWords,
    ),
    follow(mannerWords, 4, 'each other|one another|language|at all times|manner|way|towards|between'),
    courteous,
    has('restraint|consideration|considerate'),
    rudenessOut,
  ),
  'official-name': either(
    close(24, either(forCouncil, forTheCouncil), has('correspondence|write|writing|writes')),
    follow('correspondence|write|writes|writing', 4, 'only', 2, 'themselves|himself|herself'),
    formalAnswer,
    has('crest|logo|stationery|notepaper|letterhead*'),
  ),
  confidence: close(26, confidential, either(disclosing, keeping)),
  'personal-data': any,
  'officer-direction': either(
    close(18, restrains, control),
    follow('no|neither|nobody|not open to', 16, instruct),
    follow('no|neither|nobody|nor', 16, 'direct', 4, 'officer'),
    has('what to do|alone|directly'),
    (words) => answersTo(words) && notOneMember(words),
    follow('member', 3, 'not', 2, 'officer'),
  ),
  'advice-pressure': either(
    close(14, either(changing, gettingChanged, not), either(advice, counsel, impartial)),
    close(10, interfering, changing, not),
    headed(either(advice, impartial)),
  ),
  'party-political': either(
    close(20, kept, partisan, use),
    close(12, partisan, either(has('no place|to themselves|to one side|outside|own time|at home|neutral*|impartial*'))),
    has('only'),
  ),
  'personal-matters': either(
    follow(negative, 10, raises),
    follow(raises, 16, 'rather than|instead of|not|never|only|through|with', 6, 'member|officer'),
    keptOut,
  ),
};
