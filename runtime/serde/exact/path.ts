// Where in a message something stands, in msgspec's notation: `$.runs[0].labels[...]`, and for the key of a map
// "`key` in `$.labels`".

/** An index, the wire name of a field, or one of the two below. */
export type Step = number | string | typeof ANY_VALUE | typeof MAP_KEY;

/** Any value of a map. */
export const ANY_VALUE: unique symbol = Symbol("map value");
/** Any key of a map. */
export const MAP_KEY: unique symbol = Symbol("map key");

/** ` - at` and the path, or nothing at the root. */
export function pathSuffix(steps: readonly Step[]): string {
  return steps.length === 0
    ? ""
    : ` - at ${groupsOf(steps)
        .map((group) => `\`${group}\``)
        .join(" in ")}`;
}

/** The path without backticks, `$` at the root. */
export function pathText(steps: readonly Step[]): string {
  return groupsOf(steps).join(" in ");
}

/** Each map key on the way starts a path of its own; innermost first. */
function groupsOf(steps: readonly Step[]): string[] {
  const groups: string[] = [];
  let current = "$";
  for (const step of steps) {
    if (step === MAP_KEY) {
      groups.unshift(current);
      current = "key";
    } else {
      current += textOf(step);
    }
  }
  return [current, ...groups];
}

function textOf(step: number | string | typeof ANY_VALUE): string {
  if (step === ANY_VALUE) return "[...]";
  return typeof step === "number" ? `[${step}]` : `.${step}`;
}
