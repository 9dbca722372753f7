// What the page of a table shows: runtime/cli/table/page has the same shape, since neither may import the other.

/** A column of a table. */
export interface ColumnFacts {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Empty if there is none. */
  readonly doc: string;
}

/** Files of about one size; those of the last bin have no upper end. */
export interface BinFacts {
  readonly below_bytes: number | null;
  readonly files: number;
  readonly size_bytes: number;
}

/** The files of one partition. */
export interface PartitionFacts {
  /** Such as `date=2017-12-10/kind=CALL`, as the log has the values. */
  readonly name: string;
  readonly files: number;
  readonly size_bytes: number;
  /** Null if the log does not say it of each file. */
  readonly rows: number | null;
}

/** What a commit did to the rows; null for what it does not say. */
export interface ChangeCounts {
  readonly inserted: number | null;
  readonly updated: number | null;
  readonly deleted: number | null;
}

/** A commit. */
export interface CommitFacts {
  readonly version: number;
  /** Milliseconds since 1970; null if it does not say. */
  readonly time_ms: number | null;
  readonly operation: string;
  readonly engine: string;
  /** The run that made it, or an empty text. */
  readonly run: string;
  readonly rows: ChangeCounts;
  /** What it changed, in its writer's words. */
  readonly metrics: string;
}

/** What the page of a table shows. */
export interface TableFacts {
  readonly name: string;
  readonly uri: string;
  readonly version: number;
  /** Null if the log does not say it of each file. */
  readonly rows: number | null;
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly columns: readonly ColumnFacts[];
  /** Names of the columns that rows are split by, outermost first. */
  readonly partition_columns: readonly string[];
  readonly properties: readonly (readonly [name: string, text: string])[];
  /** What clients have to know to read and to write it, and whether each is in use. */
  readonly features: readonly { readonly name: string; readonly of: "readers" | "writers"; readonly used: boolean }[];
  readonly num_files: number;
  readonly size_bytes: number;
  readonly bins: readonly BinFacts[];
  /** The largest first. */
  readonly partitions: readonly PartitionFacts[];
  /** The earliest first. */
  readonly commits: readonly CommitFacts[];
  /** Whether there are commits before the first of these. */
  readonly has_older: boolean;
  /** Whether the table keeps what changed, for those who read it. */
  readonly has_feed: boolean;
  readonly warnings: readonly string[];
}
