/** Why the author sends a message as it is, noted beside one finding. It goes with the message. */
export interface NotedReason {
  check: string;
  clauses: string[];
  /** In the author's own words. */
  reason: string;
}

/** What a message carries has to fit beside what other add-ins keep there: Outlook gives 2,500 characters in all. */
export const longestReason = 300;

/**
 * Read back what a message carried. It may have come from anybody, so whatever is not of this shape is passed over, and
 * no reason is longer than one that we would have kept.
 */
export function readReasons(json: string | null | undefined): NotedReason[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json || '[]');
  } catch {
    return [];
  }
  return (Array.isArray(parsed) ? parsed : []).flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return [];
    const { check, clauses, reason } = each as Record<string, unknown>;
    const kept = typeof reason === 'string' ? keptReason(reason) : null;
    if (typeof check !== 'string' || !kept || !Array.isArray(clauses)) return [];
    return [{ check, clauses: clauses.filter((one): one is string => typeof one === 'string'), reason: kept }];
  });
}

/** A reason as it is kept, in one line; null where nothing is said. */
export function keptReason(text: string): string | null {
  return text.split(/\s+/).filter(Boolean).join(' ').slice(0, longestReason) || null;
}
