// Pseudo-random data that is the same on every machine.

/** A source of pseudo-random choices; the same seed gives the same choices. */
export class Seeded {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1 (mulberry32). */
  fraction() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** An integer from 0 up to, not including, `bound`. */
  below(bound) {
    return Math.floor(this.fraction() * bound);
  }

  chance(probability) {
    return this.fraction() < probability;
  }

  pick(choices) {
    return choices[this.below(choices.length)];
  }

  hex(length) {
    return this.times(length, () => "0123456789abcdef"[this.below(16)]).join("");
  }

  uuid() {
    return [8, 4, 4, 4, 12].map((length) => this.hex(length)).join("-");
  }

  /** A table name such as `orders_daily`. */
  name() {
    return `${this.pick(SUBJECTS)}_${this.pick(VARIANTS)}`;
  }

  /** A moment after 2023, in milliseconds: more than fits 32 bits. */
  moment_ms() {
    return 1_700_000_000_000 + this.below(30_000_000_000);
  }

  times(count, make) {
    return Array.from({ length: count }, (_, index) => make(index));
  }

  /** An object with `count` keys in the order of their bytes. */
  record(count, makeKey, makeValue) {
    const keys = this.times(count, makeKey).toSorted();
    return Object.fromEntries(keys.map((key) => [key, makeValue()]));
  }
}

const SUBJECTS =
  "orders customers line_items events sessions stg_payments dim_date fct_sales raw_clicks nodes edges symbols spans types".split(
    " ",
  );
const VARIANTS = "v1 v2 daily hourly delta tmp gold silver".split(" ");
