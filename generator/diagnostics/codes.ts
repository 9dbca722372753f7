// Every mistake the generator reports: one row each. Codes are public names and never reused.

interface CodeRow {
  readonly severity: "error" | "warning";
  /** One sentence for `tessera explain`. */
  readonly summary: string;
  /** What it means and how to mend it, with a short before/after. */
  readonly explain: string;
}

export const CODES = {
  "unknown-type": {
    severity: "error",
    summary: "A type expression names a type that does not exist.",
    explain: "Types are scalars (int, str, …) or names defined under `types:` of this module or of a module in `use:`.",
  },
} as const satisfies { readonly [code: string]: CodeRow };

export type Code = keyof typeof CODES;
