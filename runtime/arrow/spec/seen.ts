/** What a value can be, as notes call it. */
export type Kind = "booleans" | "numbers" | "texts" | "bytes" | "dates" | "lists" | "maps" | "objects" | "other values";

/** The order in which notes name kinds, whatever came first. */
const KINDS: readonly Kind[] = [
  "booleans",
  "numbers",
  "texts",
  "bytes",
  "dates",
  "lists",
  "maps",
  "objects",
  "other values",
];

/** Values deeper inside each other than this are taken for something that no type is made for: they may go round in a circle. */
const MAX_DEPTH = 64;

/** What values of one place have in common. It does not depend on their order, but for the order of `fields`. */
export class Seen {
  /** How many values there were, nulls among them. */
  count = 0;
  hasNull = false;
  /** Of numbers: one of them is no integer. */
  hasFraction = false;
  /** The smallest and the largest integer; 0 if there is none below, or above. */
  least = 0n;
  most = 0n;
  /** How many of the values were objects. */
  objectCount = 0;
  /** The values under each key of objects. */
  readonly fields: Map<string, Seen> = new Map<string, Seen>();
  readonly #kinds = new Set<Kind>();
  readonly #depth: number;
  #items: Seen | null = null;
  #keys: Seen | null = null;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** The kinds of values, null aside. */
  get kinds(): readonly Kind[] {
    return KINDS.filter((kind) => this.#kinds.has(kind));
  }

  /** The items of lists, or the values of maps. */
  get items(): Seen {
    this.#items ??= new Seen(this.#depth + 1);
    return this.#items;
  }

  /** The keys of maps. */
  get keys(): Seen {
    this.#keys ??= new Seen(this.#depth + 1);
    return this.#keys;
  }

  /** Takes a value in; undefined is null. */
  add(value: unknown): void {
    this.count++;
    if (value === null || value === undefined) {
      this.hasNull = true;
      return;
    }
    const kind = this.#depth > MAX_DEPTH ? "other values" : kindOf(value);
    this.#kinds.add(kind);
    if (kind === "numbers") this.#addNumber(value as number | bigint);
    else if (kind === "lists") for (const item of value as readonly unknown[]) this.items.add(item);
    else if (kind === "maps") this.#addMap(value as ReadonlyMap<unknown, unknown>);
    else if (kind === "objects") this.#addObject(value);
  }

  #addNumber(value: number | bigint): void {
    // A number beyond 2^53 is not known exactly: it has been rounded already.
    if (typeof value === "number" && !Number.isSafeInteger(value)) {
      this.hasFraction = true;
      return;
    }
    const integer = BigInt(value);
    if (integer < this.least) this.least = integer;
    if (integer > this.most) this.most = integer;
  }

  #addMap(map: ReadonlyMap<unknown, unknown>): void {
    for (const [key, value] of map) {
      this.keys.add(key);
      this.items.add(value);
    }
  }

  #addObject(object: object): void {
    this.objectCount++;
    for (const [key, value] of Object.entries(object)) {
      const seen = this.fields.get(key) ?? new Seen(this.#depth + 1);
      this.fields.set(key, seen);
      seen.add(value);
    }
  }
}

function kindOf(value: NonNullable<unknown>): Kind {
  switch (typeof value) {
    case "boolean":
      return "booleans";
    case "number":
    case "bigint":
      return "numbers";
    case "string":
      return "texts";
    case "object":
      return kindOfObject(value);
    default:
      return "other values";
  }
}

function kindOfObject(value: object): Kind {
  if (Array.isArray(value)) return "lists";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Date) return "dates";
  if (value instanceof Map) return "maps";
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ? "objects" : "other values";
}
