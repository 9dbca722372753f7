// Where a server gives other rows than the registry says. One that vanishes fails, so that the list stays true.

/** A case on a server. */
export interface KnownDifference {
  readonly family: "spark" | "sail" | "databricks";
  /** As the differential suite calls it. */
  readonly name: string;
  readonly seenIn: string;
  readonly why: string;
}

/** The cases that differ. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  { family: "sail", name: "substr 3", seenIn: "0.7.2", why: "substring takes a place that is null for 1" },
  { family: "sail", name: "text", seenIn: "0.7.2", why: "the same, among other functions of texts" },
];
