// The families of servers that speak the protocol: one object each, with what it can do and what is known to be wrong with it.

/** Something that a server does wrongly, as was seen. */
export interface KnownDefect {
  readonly id: string;
  /** What happens instead of what should. */
  readonly what: string;
  /** The version that it was seen in, and the first one without it; null if there is none yet. */
  readonly seenIn: string;
  readonly endsAt: string | null;
}

/** What a server can do. */
export interface SparkCapabilities {
  readonly family: "spark" | "sail" | "databricks";
  /** Whether it writes Delta tables, with transactions that are kept. */
  readonly writesDelta: boolean;
  /** Whether it tells the history of Delta tables. */
  readonly hasDeltaHistory: boolean;
  /** Whether it reads the change data feeds of Delta tables. */
  readonly readsFeeds: boolean;
  /** Whether it keeps rows that are uploaded before the statement that uses them. */
  readonly hasArtifacts: boolean;
  /** Whether it keeps the rows of a statement itself; else they come here and go back with each statement that reads them. */
  readonly keepsRows: boolean;
  /** Whether it tells how far a statement is. */
  readonly tellsProgress: boolean;
  /** Whether its errors have names, SQLSTATEs and places. */
  readonly namesErrors: boolean;
  /** What is known to be wrong with it at its version. */
  readonly defects: readonly KnownDefect[];
}

/** What a server says of itself when it is asked. */
export interface ServerFacts {
  /** `SELECT version()`. */
  readonly version: string;
  /** The version of Spark that it is, or is like. */
  readonly sparkVersion: string;
  /** Whether it knows `DESCRIBE HISTORY`. */
  readonly hasDeltaHistory: boolean;
}

interface Family {
  readonly family: SparkCapabilities["family"];
  readonly isIt: (facts: ServerFacts) => boolean;
  /** Its own version, out of what it says. */
  readonly versionOf: (facts: ServerFacts) => string;
  readonly can: Omit<SparkCapabilities, "family" | "defects" | "hasDeltaHistory" | "readsFeeds" | "writesDelta"> & {
    /** What it writes where it knows Delta's history. */
    readonly writesDelta: boolean;
  };
  readonly defects: readonly KnownDefect[];
}

const SAIL_DEFECTS: readonly KnownDefect[] = [
  {
    id: "integers-wrap",
    what: "sums and products of 64-bit integers wrap round instead of failing; the printer computes them as decimals",
    seenIn: "0.7.2",
    endsAt: null,
  },
  {
    id: "null-places-are-one",
    what: "`substring` takes a place that is null for 1, where the result should be null",
    seenIn: "0.7.2",
    endsAt: null,
  },
  {
    id: "finished-results-forgotten",
    what: "a result whose last messages were lost cannot be taken up again",
    seenIn: "0.7.2",
    endsAt: null,
  },
  {
    id: "loops-cannot-be-stopped",
    what: "a cross join or another loop that never gives way is not stopped, and keeps the server from answering anybody",
    seenIn: "0.7.2",
    endsAt: null,
  },
  {
    id: "delta-options-ignored",
    what: "mergeSchema, replaceWhere, txnAppId and readChangeFeed are ignored without a word, so it does not write tables",
    seenIn: "0.7.2",
    endsAt: null,
  },
];

const SPARK_DEFECTS: readonly KnownDefect[] = [
  {
    id: "parameters-lost-by-delta",
    what: "with the SQL extension of Delta, parameters of statements are not bound; literals stand in their places",
    seenIn: "4.2.0",
    endsAt: null,
  },
  {
    id: "cancelled-while-submitting",
    what: "with adaptive execution, a stage that is being submitted when its statement is cancelled runs to its end",
    seenIn: "4.2.0",
    endsAt: null,
  },
];

/** The families, the most particular first: the last one is any server that says nothing else. */
const FAMILIES: readonly Family[] = [
  {
    family: "databricks",
    isIt: ({ version, sparkVersion }) => /databricks|photon/i.test(`${version} ${sparkVersion}`),
    versionOf: ({ sparkVersion }) => sparkVersion,
    can: { writesDelta: true, hasArtifacts: true, keepsRows: true, tellsProgress: true, namesErrors: true },
    defects: [],
  },
  {
    family: "sail",
    // It says which version of Spark it is like, but this is its own.
    isIt: ({ version, sparkVersion }) => !version.startsWith(sparkVersion),
    versionOf: ({ version }) => version.split(" ")[0] ?? version,
    can: { writesDelta: false, hasArtifacts: false, keepsRows: false, tellsProgress: false, namesErrors: false },
    defects: SAIL_DEFECTS,
  },
  {
    family: "spark",
    isIt: () => true,
    versionOf: ({ sparkVersion }) => sparkVersion,
    can: { writesDelta: true, hasArtifacts: true, keepsRows: true, tellsProgress: true, namesErrors: true },
    defects: SPARK_DEFECTS,
  },
];

/** Which server it is, and what it can do at its version. */
export function capabilitiesOf(facts: ServerFacts): {
  readonly capabilities: SparkCapabilities;
  readonly version: string;
} {
  const found = FAMILIES.find(({ isIt }) => isIt(facts));
  if (found === undefined) throw new Error("the last family takes every server");
  const version = found.versionOf(facts);
  const { hasDeltaHistory } = facts;
  const defects = found.defects.filter(({ endsAt }) => endsAt === null || isBefore(version, endsAt));
  const writesDelta = found.can.writesDelta && hasDeltaHistory;
  // Who ignores that a feed is asked for ignores the options of writes as well, and gives the table.
  const delta = { hasDeltaHistory, writesDelta, readsFeeds: writesDelta };
  return { version, capabilities: { family: found.family, ...found.can, ...delta, defects } };
}

function isBefore(version: string, other: string): boolean {
  const [ours, theirs] = [version, other].map((text) => text.split(/[.-]/).map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (ours?.[i] ?? 0) - (theirs?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
