// What the page of a run shows, as plain data: the page maker of the compiler's command has the same shape.

/** A column of a node of the graph. */
export interface ColumnRef {
  readonly node: string;
  readonly column: string;
}

/** A column, and what it is made of. */
export interface ColumnFacts {
  readonly name: string;
  /** How it comes of its sources: `copied`, `computed`, `aggregated`, or `unknown` where all that is known is what its view reads. */
  readonly kind: "copied" | "computed" | "aggregated" | "unknown";
  readonly sources: readonly ColumnRef[];
}

/** What became of an earlier result of a view. */
export interface CacheFacts {
  readonly policy: string;
  /** Null if nobody read the view. */
  readonly hit: boolean | null;
  readonly reason: string | null;
}

/** A dataset that was read, a view, or a dataset that is written: together with its view, if that is written nowhere else. */
export interface NodeFacts {
  /** Unique among the nodes. */
  readonly id: string;
  readonly name: string;
  readonly kind: "input" | "view" | "output";
  /** The view that it is; null for inputs, and for outputs that stand beside their view. */
  readonly view: string | null;
  /** Ids of the nodes that it reads, sorted. */
  readonly reads: readonly string[];
  readonly columns: readonly ColumnFacts[];
  /** Columns that decide which rows it has. */
  readonly rows: readonly ColumnRef[];
  /** Null for what is no view, and for views without a policy. */
  readonly cache: CacheFacts | null;
  /** Facts for people, a name and a text each. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  /** Its plan, for people; null if none was kept. */
  readonly plan: string | null;
  /** What went wrong with it without stopping the run. */
  readonly notes: readonly string[];
}

/** An output of the run, and how far it came. */
export interface TaskFacts {
  readonly dataset: string;
  readonly view: string;
  readonly state: "written" | "unchanged" | "failed" | "not written" | "planned";
  readonly uri: string;
  readonly kind: string;
  readonly version: number | null;
  readonly rows: number | null;
  readonly files: number | null;
  /** Milliseconds since 1970; null if no log says it. */
  readonly started_ms: number | null;
  readonly ended_ms: number | null;
  /** When its commit was made, as the table says; null if it could not be asked. */
  readonly committed_ms: number | null;
  /** Why it was computed in full, why it could not be looked at, and the like. */
  readonly notes: readonly string[];
}

/** A mistake that the run met. */
export interface ErrorFacts {
  /** A view, a dataset, or the run. */
  readonly about: string;
  readonly code: string;
  readonly message: string;
}

/** What the page of a run shows. */
export interface RunFacts {
  readonly run_id: string;
  readonly status: string;
  /** When the manifest was written; null for a run that was only planned. */
  readonly time_ms: number | null;
  /** When it began and ended; null if no log says it. */
  readonly started_ms: number | null;
  readonly ended_ms: number | null;
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly parameters: readonly (readonly [name: string, text: string])[];
  /** The graph, inputs first, in its order. */
  readonly nodes: readonly NodeFacts[];
  readonly tasks: readonly TaskFacts[];
  readonly errors: readonly ErrorFacts[];
}
