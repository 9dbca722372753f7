import fc from "fast-check";

/** Chance as contracts are made of it: every choice comes from one seed of fast-check. */
export class Draw {
  readonly #value: fc.GeneratorValue;

  constructor(value: fc.GeneratorValue) {
    this.#value = value;
  }

  /** An integer between two. */
  int(min: number, max: number): number {
    return this.#value(fc.integer, { min, max });
  }

  /** True in so many of a hundred cases. */
  percent(chance: number): boolean {
    return this.int(1, 100) <= chance;
  }

  /** One of the choices. */
  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.int(0, choices.length - 1)];
    if (choice === undefined) throw new Error("nothing to pick from");
    return choice;
  }

  /** As many results of `make` as a number between two says. */
  several<T>(min: number, max: number, make: () => T): readonly T[] {
    return Array.from({ length: this.int(min, max) }, make);
  }

  /** A length that is mostly that of names people give, and sometimes up to `longest`. */
  length(longest: number): number {
    const most = this.pick([12, 12, 25, 40, longest]);
    return this.int(1, Math.min(most, longest));
  }

  /** Any text, mostly of letters. */
  text(longest: number): string {
    const unit = this.pick(["a", "a", "b", "c"] as const);
    const units = { a: letters("abcdefghijklmnop_ -"), b: "grapheme-ascii", c: "grapheme" } as const;
    const maxLength = this.length(longest);
    return this.#value(fc.string, { unit: units[unit], minLength: 0, maxLength }).slice(0, longest);
  }

  /** A text of these characters. */
  word(characters: string, length: number): string {
    return this.#value(fc.string, { unit: letters(characters), minLength: length, maxLength: length });
  }
}

const LETTERS = new Map<string, fc.Arbitrary<string>>();

function letters(characters: string): fc.Arbitrary<string> {
  const made = LETTERS.get(characters) ?? fc.constantFrom(...Array.from(characters));
  LETTERS.set(characters, made);
  return made;
}
