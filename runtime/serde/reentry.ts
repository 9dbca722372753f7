/** How many calls may stand inside each other: far more than a sensible value makes, and far fewer than end the stack. */
const MOST_CALLS = 64;

/**
 * Counts calls of one kind that stand inside each other, because getters and codecs of the value call again. Where that has no end,
 * the stack has one; but a getter that calls twice and lives with the error would then do so again at every level.
 */
export class Reentry {
  private level = 0;
  private isEndless = false;

  /** False for one call too many, and from then on until the first one has ended; else the call must `leave`. */
  enter(): boolean {
    if (this.level === 0) this.isEndless = false;
    else if (this.level === MOST_CALLS) this.isEndless = true;
    if (this.isEndless) return false;
    this.level++;
    return true;
  }

  leave(): void {
    this.level--;
  }

  /** Lets no call enter until the first one has ended: the stack was shorter. */
  giveUp(): void {
    this.isEndless = true;
  }
}
