// What values mean besides their types: an id of a node is not one of an edge, though both are texts.

import type { Typed } from "../types.js";
import { type Place, report } from "./context.js";

const KEY = "ARROW:extension:name";

/** What a value means; null if nothing is said of it. */
export function meaningOf({ dtype, metadata }: Pick<Typed, "dtype" | "metadata">): string | null {
  const said = metadata?.[KEY];
  if (said !== undefined) return said;
  return dtype.type === "extension" ? dtype.name : null;
}

/** The facts about a value that is one of several: their meaning, if all have the same. */
export function sharedMetadata(values: readonly Typed[]): NonNullable<Typed["metadata"]> {
  const [meaning, ...others] = new Set(values.map((value) => value.metadata?.[KEY]));
  return meaning === undefined || others.length > 0 ? {} : { [KEY]: meaning };
}

/** Takes down that values are compared, or stand in one column, that mean different things. */
export function demandMeaning(values: readonly Typed[], place: Place): void {
  const [one, other] = new Set(values.map(meaningOf).filter((meaning) => meaning !== null));
  if (one === undefined || other === undefined) return;
  report(
    place,
    "PLAN_MEANING",
    `${one} and ${other} mean different things`,
    `cast one side to the extension type ${one}`,
  );
}
