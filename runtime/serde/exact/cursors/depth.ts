import { DecodeError } from "../../errors.js";

/** Counts the containers a cursor is in, so that no input makes the decoder recurse without end. */
export class Depth {
  protected depth = 0;
  declare private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** @throws {DecodeError} when there are too many */
  enter(): void {
    if (++this.depth > this.limit) {
      throw new DecodeError(`Maximum depth of ${this.limit} exceeded`, "depth-exceeded", this.place());
    }
  }

  leave(): void {
    this.depth--;
  }

  /** The byte reached, if the input is bytes. */
  protected place(): number | null {
    return null;
  }
}
