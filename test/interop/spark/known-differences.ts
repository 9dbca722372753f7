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
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [];
