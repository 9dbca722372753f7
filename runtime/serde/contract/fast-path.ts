const MOST_IN_A_ROW = 8;
const TURNS_OF_REST = 64;

/**
 * How the generated decoder or encoder of one contract and format has fared. A bail-out costs the time of both the fast and the
 * exact one, so after eight in a row the next turns go straight to the exact one, until the fast one is tried again.
 */
export class FastPath {
  /** All of them, for tests: well-behaved peers cause none. */
  bailOuts = 0;
  private inARow = 0;
  private resting = 0;

  /** True if the fast one is to be tried this time. */
  isTrying(): boolean {
    if (this.resting === 0) return true;
    this.resting--;
    return false;
  }

  /** True if the next turns go to the exact one. */
  get isResting(): boolean {
    return this.resting > 0;
  }

  succeeded(): void {
    this.inARow = 0;
  }

  bailedOut(): void {
    this.bailOuts++;
    this.inARow++;
    if (this.inARow >= MOST_IN_A_ROW) this.resting = TURNS_OF_REST;
  }
}
