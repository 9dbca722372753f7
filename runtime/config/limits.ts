/** How much may come from outside. */
export interface ConfigLimits {
  /** Length of a file or of the text of a layer, in UTF-16 units. */
  readonly maxLength: number;
  /** How many tables and lists may stand inside each other. */
  readonly maxDepth: number;
  /** How many values a layer may have. */
  readonly maxValues: number;
  /** How many layers there may be. */
  readonly maxLayers: number;
}

/** The limits that hold where a call says nothing else. */
export const CONFIG_LIMITS: ConfigLimits = {
  maxLength: 4_000_000,
  maxDepth: 64,
  maxValues: 100_000,
  maxLayers: 64,
};
