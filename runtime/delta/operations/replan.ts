// Work on a version of a table, done anew where a commit of others touched what it read.

import { DeltaError } from "../errors.js";

/**
 * Does the work, and where a commit of others is in conflict with it, does it again after `refresh`, as often as a commit is tried.
 * @throws {DeltaError} `COMMIT_CONFLICT` after too many tries, and whatever the work throws
 */
export async function replanned<T>(
  most: number,
  { work, refresh }: { readonly work: () => Promise<T>; readonly refresh: () => Promise<unknown> },
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const isConflict = error instanceof DeltaError && error.code === "COMMIT_CONFLICT";
      // Who lost too often has tried as often as was wanted.
      if (!isConflict || error.details["reason"] === "lost_too_often" || tries >= most) throw error;
      await refresh();
    }
  }
}
