/** The check's words in English. */
export const en = {
  title: 'Personal matters of staff',
  message: 'This may raise a personal matter of staff with a member',
  explanation:
    'Pay, posts, grievances and concerns about colleagues go to a manager, HR or the council’s reporting procedures, not to a member.',
};
