// What a table holds at a version, as plainly as it can be said.

/** A row of the model. */
export interface ModelRow {
  readonly id: string;
  readonly group: string;
  readonly value: number;
}

/** A table at a version. */
export interface ModelState {
  readonly rows: readonly ModelRow[];
  /** How far the application got; -1: it did not begin. */
  readonly application: number;
}

/**
 * What a write may make of the latest state, of which one has to be true. `seen` are the states that it may have looked at, from the one
 * that its table was at to the latest.
 */
export type Effect = (latest: ModelState, seen: readonly ModelState[]) => readonly ModelState[];

/** The effect of rows that are added, once by an application if it says how far it gets. */
export function added(rows: readonly ModelRow[], application: number | null): Effect {
  return (latest) => {
    if (application !== null && application <= latest.application) return []; // it was there before
    return [{ rows: [...latest.rows, ...rows], application: application ?? latest.application }];
  };
}

/** The effect of a delete: rows that others added meanwhile stay, or go if it started anew. */
export function deleted(matches: (row: ModelRow) => boolean): Effect {
  return (latest, seen) =>
    seen.map((state) => {
      const gone = new Set(state.rows.filter(matches).map(({ id }) => id));
      return { ...latest, rows: latest.rows.filter(({ id }) => !gone.has(id)) };
    });
}

/** The rows as a text that is the same for the same rows, each as often as it is there. */
export function textOf(rows: Iterable<ModelRow>): string {
  return Array.from(rows, ({ id, group, value }) => `${id} ${group} ${value}`)
    .toSorted()
    .join("\n");
}
