import { EncodeError } from "../../errors.js";
import { Reentry } from "../../reentry.js";

/** Writers of one kind that are lent: an encode inside another one gets the next. */
export class WriterPool<W> {
  private readonly make: () => W;
  private readonly writers: W[] = [];
  private readonly borrows = new Reentry();
  private borrowed = 0;

  constructor(make: () => W) {
    this.make = make;
  }

  /**
   * A writer that no one else uses.
   * @throws {EncodeError} when too many stand inside each other
   */
  borrow(): W {
    if (!this.borrows.enter()) {
      throw new EncodeError("The value is encoded inside itself without end", "$", "depth-exceeded");
    }
    const writer = (this.writers[this.borrowed] ??= this.make());
    this.borrowed++;
    return writer;
  }

  /** Takes the writer back that was lent last. */
  release(): void {
    this.borrowed--;
    this.borrows.leave();
  }
}
