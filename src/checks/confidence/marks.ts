import type { WordClasses } from '../../language/phrases';

/** How people mark what is given in confidence, as phrases. */
export const marks = {
  /** In a subject or a file's name. */
  subject: [
    'confidential/exempt/restricted/official-sensitive',
    'in confidence',
    'not for publication',
    'part ii/2 item',
    'official sensitive',
  ],
  /** Marks that need no more than themselves: a heading, a label, the first words of a line. */
  label: [
    'strictly/highly/commercially/council? confidential',
    'private and/& confidential',
    'strictly? in the? strictest/strict? confidence',
    'strictly? not for publication/disclosure/circulation/release/onward',
    'exempt/restricted/official-sensitive/embargoed',
    'official sensitive',
    'part ii/2 item/report',
    'below the line',
  ],
  /** Within a sentence. */
  said: [
    'this {paper}/is is? {passed}? {passed}? {passed}? {passed}? {kept}',
    'this {paper}/is is? {passed}? {passed}? {passed}? {passed}? not for publication',
    'this {paper}/is is? {passed}? {passed}? {passed}? {passed}? in the? strictest/strict? confidence',
    'is/are/remain/remains/stay/stays/be/marked/keep/kept strictly/commercially/still? {kept}',
    'is/are/remain/remains/stay/stays/be/marked/keep/kept strictly/commercially/still? not for publication',
    'treat/treated this? as strictly/commercially/still? {kept}',
    'treat/treated this? as strictly/commercially/still? not for publication',
    '{tell} {them}? {them}? {them}? {them}? strictly? in the? strictest/strict? confidence',
    'strictly confidential',
    'strictly in confidence',
    'strictly between us/ourselves',
    'schedule 12a',
    'commercially confidential/sensitive',
    'under embargo',
  ],
  /** The same words about something else: waste, roads, council tax, a helpline. */
  innocent: [
    'nothing *3 {kept}',
    'not/never {kept}',
    'not/never {hardly} *2 {kept}',
    "is/are/was/were n't *3 {kept}",
    'no longer *3 {kept}',
    'confidential/confidentiality waste/shredding/helpline/advice/line/reporting/counselling/service/services/hotline/agreement/agreements/clause/clauses',
    'advice line/lines',
    'helpline/helplines/hotline/hotlines',
    'whistleblow/whistleblower/whistleblowers/whistleblowing',
    'restricted access/parking/byway/byways/height/heights/area/areas/zone/zones/speed/speeds/width/widths/hours/view/views',
    'exempt/exemption from the/this/that? vat/tax/duty/charge/charges/parking/fee/fees',
    'exempt/exemption from the/this/that',
    'exempt/exemption from business/council rates/tax',
    'exempt/exemption certificate/certificates/vehicle/vehicles/student/students/property/properties/dwelling/dwellings/accommodation',
    'tax-exempt/vat-exempt/rate-exempt',
    'if *7 confidential',
  ],
} as const;

/** Named classes of words that these phrases are written with. */
export const markClasses: WordClasses = {
  kept: 'confidential exempt restricted',
  paper: 'e-mail email letter note message report paper document attachment information',
  passed: 'strictly commercially being sent given provided shared to you',
  tell: 'tell telling told give gives giving gave share shared sharing send sent sending provided providing write writing say saying said speak speaking',
  hardly:
    'a an any at in all really especially particularly actually so very yet being marked treated regarded considered classed meant supposed now strictly commercially necessarily remotely',
  them: 'you this it them to that all with',
};
