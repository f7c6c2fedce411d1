/**
 * What happens to a message at Send, as the council has chosen for its build: `warn` tells and lets the author decide;
 * `block` holds back a breach until the draft is changed, and warns of a caution; `advise` shows the notice in the
 * draft and never stops a message.
 */
export const sendModes = ['warn', 'block', 'advise'] as const;
export type SendMode = (typeof sendModes)[number];
