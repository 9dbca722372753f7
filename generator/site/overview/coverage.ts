import type { Definition } from "../../model/model.js";

/** How many contracts and fields say what they mean. */
export interface Coverage {
  readonly documented: number;
  readonly all: number;
}

/** How much of some contracts is documented; fields of a patch are documented where they come from. */
export function coverageOf(definitions: readonly Definition[]): Coverage {
  const parts = definitions.flatMap((definition) => [
    definition,
    ...(definition.kind === "struct" && definition.patch_of === null ? definition.fields : []),
  ]);
  const documented = parts.filter(({ doc, title }) => (doc ?? title ?? "").trim() !== "");
  return { documented: documented.length, all: parts.length };
}

/** A share in whole percent, rounded down, so that only all of it is 100 %. */
export function percentOf(some: number, all: number): string {
  return `${all === 0 ? 100 : Math.floor((100 * some) / all)} %`;
}
