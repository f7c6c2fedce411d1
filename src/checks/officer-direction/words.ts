/** The check's words in English. */
export const en = {
  title: 'Order to an officer',
  message: 'This may read as an order to an officer',
  explanation:
    'Officers act on decisions and on their managers’ priorities, not on one member’s instruction. Ask, and say why it matters.',
};
