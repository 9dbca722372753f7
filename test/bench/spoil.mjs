import { Seeded } from "./seeded.mjs";

const LONGEST = 20;

/** Copies of a value, lists cut short, that are wrong in one place each, or right but unusual: validators must agree on all of them. */
export function spoiled(value, count) {
  const seeded = new Seeded(7);
  return seeded.times(count, () => {
    const copy = shortened(value);
    const places = placesOf(copy);
    const { holder, key } = places[seeded.below(places.length)];
    seeded.pick(CHANGES)(holder, key);
    return copy;
  });
}

const CHANGES = [
  (holder, key) => delete holder[key],
  (holder, key) => (holder[key] = {}),
  (holder, key) => (holder[key] = null),
  (holder, key) => (holder[key] = true),
  (holder, key) => (holder[key] = -1),
  (holder, key) => (holder[key] = 0.5),
  (holder, key) => (holder[key] = ""),
  (holder, key) => (holder[key] = "other"),
  (holder) => (holder.unknown_key = "other"),
];

function shortened(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, LONGEST).map(shortened);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortened(item)]));
}

/** The properties of all objects below a value. */
function placesOf(value) {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(placesOf);
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesOf(value[key])]);
}
