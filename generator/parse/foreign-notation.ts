// How other languages write types, for hints.

/** What to write instead of a mark that other languages have. */
export const FOREIGN_MARKS: { readonly [mark: string]: string } = {
  "?": 'write "T | null" for a value that may be null, or "name?: T" for a field that may be unset',
  "<": "type arguments stand in brackets: list[T], map[K, V]",
  "[": "a list is written list[T]",
};

/** What to write instead of a name that takes brackets in other languages. */
export const FOREIGN_NAMES: ReadonlyMap<string, string> = new Map([
  ["dict", "map[K, V]"],
  ["Dict", "map[K, V]"],
  ["Mapping", "map[K, V]"],
  ["Record", "map[K, V]"],
  ["Map", "map[K, V]"],
  ["array", "list[T]"],
  ["Array", "list[T]"],
  ["Sequence", "list[T]"],
  ["Optional", "T | null"],
  ["Union", "A | B"],
  ["Literal", "enum[a, b]"],
]);
