/** The payload of moltar's typescript-runtime-type-benchmarks, many copies, so that no engine can hoist the check of a single one. */
export const moltar = {
  name: "Moltar",
  module: "moltar",
  make: (seeded) => seeded.times(16, payload),
};

const SENTENCES =
  "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. " +
  "Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. " +
  "Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. " +
  "Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum. ";

function payload() {
  return {
    number: 1,
    neg_number: -1,
    max_number: Number.MAX_VALUE,
    string: "string",
    long_string: SENTENCES.repeat(3),
    boolean: true,
    deeply_nested: { foo: "bar", num: 1, bool: false },
  };
}
