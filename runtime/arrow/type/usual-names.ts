/** What fields inside a type are called, and whether they are nullable, if nobody says otherwise. */
export const USUAL = {
  item: { name: "item", nullable: true },
  run_ends: { name: "run_ends", nullable: false },
  values: { name: "values", nullable: true },
  entries: { name: "entries", nullable: false },
  key: { name: "key", nullable: false },
  value: { name: "value", nullable: true },
} as const;
