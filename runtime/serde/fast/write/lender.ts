import { EncodeError } from "../../errors.js";
import { Reentry } from "../../reentry.js";

/** Lends writers of one kind. */
export interface Lender<W> {
  /**
   * A writer that no one else uses; an encode inside another one gets the next.
   * @throws {EncodeError} when too many stand inside each other
   */
  borrow(): W;
  /** Takes back the writer that was lent last. */
  release(): void;
}

/** Lends the writers that `make` makes. */
export function lender<W>(make: () => W): Lender<W> {
  const writers: W[] = [];
  const borrows = new Reentry();
  let borrowed = 0;
  return {
    borrow() {
      if (!borrows.enter()) {
        throw new EncodeError("The value is encoded inside itself without end", "$", "depth-exceeded");
      }
      return (writers[borrowed++] ??= make());
    },
    release() {
      borrowed--;
      borrows.leave();
    },
  };
}
