/** Outlook refused a call, or did not answer it. `code` is Office's own number, such as 5001 or 9031. */
export class OutlookError extends Error {
  constructor(
    readonly asked: string,
    readonly code: number | null,
    reason: string,
  ) {
    super(`Outlook could not ${asked}: ${reason}`);
    this.name = 'OutlookError';
  }
}

/** How long a call may stay unanswered before it counts as failed, in milliseconds. */
const patience = 10_000;

/** The same for what is good to know but not needed: short enough that the Send alert still checks without it. */
const briefPatience = 1500;

/**
 * Call Office once and promise its answer.
 *
 * @param what what is asked, to follow "Outlook could not …"
 * @param call makes the call with the callback it is given
 * @param wait milliseconds without an answer that count as a failure
 * @returns the answer's value; rejects with an OutlookError where the call throws, fails, or stays unanswered. Where
 *   the runtime has no timers (classic Outlook's, for events) an unanswered call stays open: the caller has a deadline.
 */
export function ask<T>(
  what: string,
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
  wait = patience,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer =
      typeof setTimeout === 'function'
        ? setTimeout(() => reject(new OutlookError(what, null, 'it did not answer.')), wait)
        : null;
    const settle = (result: Office.AsyncResult<T>) => {
      if (timer !== null) clearTimeout(timer);
      // Compared with the word, not the enumeration: this runs where Office's enumerations may be missing.
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new OutlookError(what, result.error?.code ?? null, result.error?.message ?? 'it gave no reason.'));
    };
    try {
      call(settle);
    } catch (error) {
      if (timer !== null) clearTimeout(timer);
      reject(new OutlookError(what, null, error instanceof Error ? error.message : String(error)));
    }
  });
}

/** The answer, or `otherwise` where the call fails: for what is good to know but not needed. */
export function askOr<T>(
  otherwise: T,
  what: string,
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return ask(what, call, briefPatience).catch(() => otherwise);
}
