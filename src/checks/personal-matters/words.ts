/** The check's words in English. */
export const en = {
  title: 'Personal matters of staff',
  message: 'This may raise a personal matter of staff with a member',
  explanation:
    'Pay, posts, grievances and concerns about colleagues go to a manager, HR or the council’s reporting procedures, not to a member.',
  /** Of a message that has gone: who could put it right. */
  putRight: 'The officer’s manager or human resources can take the matter up. The member need do nothing with it.',
};
