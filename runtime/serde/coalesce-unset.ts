/** The value, or `fallback` for a field that is unset; null is a value like any other. */
export function coalesceUnset<T, D>(value: T | undefined, fallback: D): T | D {
  return value === undefined ? fallback : value;
}
