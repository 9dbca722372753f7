// Whether anything was done to what all objects inherit from.

const PROTOTYPES: readonly object[] = [
  Object,
  Array,
  Function,
  Map,
  Set,
  String,
  Number,
  Boolean,
  BigInt,
  Symbol,
  Date,
  RegExp,
  Promise,
  Error,
  Uint8Array,
].flatMap((one) => [one, one.prototype as object]);

const before = PROTOTYPES.map(describe);

/** What is different since the program began; empty if nothing. */
export function prototypeChanges(): readonly string[] {
  return PROTOTYPES.flatMap((one, index) => (describe(one) === before[index] ? [] : [describe(one)]));
}

function describe(one: object): string {
  const names = Reflect.ownKeys(one).map(String).toSorted();
  const above = Object.getPrototypeOf(one) as { readonly constructor?: { readonly name?: string } } | null;
  const changed = names.filter((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(one, name);
    return Object.values(descriptor ?? {}).some(
      (part) => typeof part === "function" && !isNative(part as () => unknown),
    );
  });
  return JSON.stringify([above?.constructor?.name ?? null, names, changed, Object.isExtensible(one)]);
}

function isNative(part: () => unknown): boolean {
  return Function.prototype.toString.call(part).includes("[native code]");
}
