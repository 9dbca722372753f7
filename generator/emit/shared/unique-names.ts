/** Hands out names, each once: one that is taken gets a number. */
export class UniqueNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    return this.takeStem(wanted, [""]);
  }

  /** A stem that makes a name that is not taken with each of these words before it; those names are taken then. */
  takeStem(wanted: string, words: readonly string[]): string {
    let stem = wanted;
    const isTaken = (word: string): boolean => this.#taken.has(word + stem);
    for (let n = 2; words.some(isTaken); n++) stem = `${wanted}${/\d$/.test(wanted) ? "_" : ""}${n}`;
    for (const word of words) this.#taken.add(word + stem);
    return stem;
  }
}
