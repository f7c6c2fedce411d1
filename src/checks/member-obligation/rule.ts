import type { Check } from '../check';
export const memberObligation: Check = { id: 'member-obligation', outcomes: {}, run: () => null };
