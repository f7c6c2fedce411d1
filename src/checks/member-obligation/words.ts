/** The check's words in English. */
export const en = {
  title: 'Obligation in a member’s name',
};
