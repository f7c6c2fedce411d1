import type { CheckId } from '../checks/check-ids';

/**
 * What the alert and the notice hand to the pane that they open: the point it is about. Text, since Outlook before
 * 2402 takes nothing else.
 */
export function contextFor({ check }: { check: CheckId }): string {
  return JSON.stringify({ check });
}

/** The point that the pane was opened on, as the handed text says; null where it says nothing that can be read. */
export function checkIn(context: unknown): string | null {
  try {
    const read: unknown = typeof context === 'string' ? JSON.parse(context) : context;
    const check = (read as { check?: unknown } | null)?.check;
    return typeof check === 'string' ? check : null;
  } catch {
    return null;
  }
}
