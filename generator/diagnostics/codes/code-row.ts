/** What the table of codes says about one kind of mistake. */
export interface CodeRow {
  readonly severity: "error" | "warning";
  /** One sentence for `tessera explain`. */
  readonly summary: string;
  /** What it means and how to fix it, with a short before/after. */
  readonly explain: string;
}
