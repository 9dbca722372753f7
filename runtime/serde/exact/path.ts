// Where in a message something stands, in msgspec's notation: `$.runs[0].labels[...]`, and for the key of a map
// "`key` in `$.labels`".

/** An index, the wire name of a field, or one of the two below. */
export type Step = number | string | typeof ANY_VALUE | typeof MAP_KEY;

/** Any value of a map. */
export const ANY_VALUE: unique symbol = Symbol("map value");
/** Any key of a map. */
export const MAP_KEY: unique symbol = Symbol("map key");

/** A place in words. */
export interface Place {
  /** The path without backticks, `$` at the root. */
  readonly path: string;
  /** ` - at` and the path, or nothing at the root: what messages end with. */
  readonly suffix: string;
}

/** The place that steps lead to. */
export function placeOf(steps: readonly Step[]): Place {
  const groups = groupsOf(steps);
  const suffix = steps.length === 0 ? "" : ` - at \`${groups.join("` in `")}\``;
  return { path: groups.join(" in "), suffix };
}

/** Each map key on the way starts a path of its own; innermost first. */
function groupsOf(steps: readonly Step[]): string[] {
  const groups: string[] = [];
  let parts = ["$"];
  for (const step of steps) {
    if (step === MAP_KEY) {
      groups.unshift(parts.join(""));
      parts = ["key"];
    } else {
      parts.push(textOf(step)); // added up, a long path would be a chain of as many strings
    }
  }
  return [parts.join(""), ...groups];
}

function textOf(step: number | string | typeof ANY_VALUE): string {
  if (step === ANY_VALUE) return "[...]";
  return typeof step === "number" ? `[${step}]` : `.${step}`;
}
