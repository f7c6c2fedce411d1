import type { Check } from '../check';
export const officerCriticism: Check = { id: 'officer-criticism', outcomes: {}, run: () => null };
