// Operations that read rows, and start anew where another commit touched them.

import { DeltaError } from "../errors.js";

/** Does work; after a conflict it calls `renew` and does the work again, `most` times. @throws {DeltaError} the last conflict */
export async function withRetries<T>(most: number, work: () => Promise<T>, renew: () => Promise<unknown>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const isConflict = error instanceof DeltaError && error.code === "COMMIT_CONFLICT";
      // Who lost too often has tried as often as was wanted.
      if (!isConflict || error.details["reason"] === "lost_too_often" || tries >= most) throw error;
      await renew();
    }
  }
}
