/** True in Outlook on a phone or tablet, which raises no event at Send. */
export function onPhone(): boolean {
  // Compared with the words, not the enumeration: this runs where Office's enumerations may be missing.
  return ['iOS', 'Android'].includes(String(Office.context.platform ?? ''));
}
