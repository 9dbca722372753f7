// The properties of a table that the protocol and its common writers know, and the features that they switch.

/** Begins the name of the property that has the expression of a CHECK constraint. */
export const CONSTRAINT_PREFIX = "delta.constraints.";

/** Begin the names of properties that stand for the protocol, and are none of a table. */
export const PROTOCOL_PREFIXES: readonly string[] = [
  "delta.feature.",
  "delta.minReaderVersion",
  "delta.minWriterVersion",
];

/** What the text of a property is. */
interface PropertyForm {
  readonly form: RegExp;
  /** For the end of `must be`. */
  readonly says: string;
}

const BOOL: PropertyForm = { form: /^(true|false)$/, says: "true or false" };
const POSITIVE: PropertyForm = { form: /^[1-9]\d{0,8}$/, says: "a positive integer" };
const COUNT: PropertyForm = { form: /^(-1|\d{1,9})$/, says: "a number of columns, or -1 for all" };
const SIZE: PropertyForm = { form: /^\d+\s*([kmg]?b?)$/i, says: "a size such as 128mb" };
const INTERVAL: PropertyForm = {
  form: /^interval\s+\d+\s+(nanosecond|microsecond|millisecond|second|minute|hour|day|week)s?$/i,
  says: "an interval such as `interval 7 days`",
};
const NAMES: PropertyForm = { form: /^[^,]+(,[^,]+)*$/, says: "names of columns with commas between them" };

function oneOf(...words: readonly string[]): PropertyForm {
  return { form: new RegExp(`^(${words.join("|")})$`), says: words.join(", ").replace(/, ([^,]*)$/, " or $1") };
}

/** Properties that may be set, by name. */
export const PROPERTIES: { readonly [name: string]: PropertyForm } = {
  "delta.appendOnly": BOOL,
  "delta.autoOptimize.autoCompact": oneOf("true", "false", "auto", "legacy"),
  "delta.autoOptimize.optimizeWrite": BOOL,
  "delta.checkpoint.writeStatsAsJson": BOOL,
  "delta.checkpoint.writeStatsAsStruct": BOOL,
  "delta.checkpointInterval": POSITIVE,
  "delta.checkpointPolicy": oneOf("classic", "v2"),
  "delta.checkpointRetentionDuration": INTERVAL,
  "delta.columnMapping.mode": oneOf("none", "name", "id"),
  "delta.compatibility.symlinkFormatManifest.enabled": BOOL,
  "delta.dataSkippingNumIndexedCols": COUNT,
  "delta.dataSkippingStatsColumns": NAMES,
  "delta.deletedFileRetentionDuration": INTERVAL,
  "delta.enableChangeDataFeed": BOOL,
  "delta.enableDeletionVectors": BOOL,
  "delta.enableExpiredLogCleanup": BOOL,
  "delta.enableFullRetentionRollback": BOOL,
  "delta.enableIcebergCompatV1": BOOL,
  "delta.enableIcebergCompatV2": BOOL,
  "delta.enableInCommitTimestamps": BOOL,
  "delta.enableRowTracking": BOOL,
  "delta.enableTypeWidening": BOOL,
  "delta.isolationLevel": oneOf("Serializable", "WriteSerializable"),
  "delta.logRetentionDuration": INTERVAL,
  "delta.parquet.compression.codec": oneOf("uncompressed", "snappy", "gzip", "zstd", "lz4"),
  "delta.randomizeFilePrefixes": BOOL,
  "delta.randomPrefixLength": POSITIVE,
  "delta.setTransactionRetentionDuration": INTERVAL,
  "delta.targetFileSize": SIZE,
  "delta.tuneFileSizesForRewrites": BOOL,
};

/** The properties by which features are switched on, as far as it takes one and nothing else. */
const SWITCHES: { readonly [feature: string]: readonly [string, string] } = {
  appendOnly: ["delta.appendOnly", "true"],
  changeDataFeed: ["delta.enableChangeDataFeed", "true"],
  deletionVectors: ["delta.enableDeletionVectors", "true"],
  inCommitTimestamp: ["delta.enableInCommitTimestamps", "true"],
  typeWidening: ["delta.enableTypeWidening", "true"],
  v2Checkpoint: ["delta.checkpointPolicy", "v2"],
};

/** The properties that switch features on. */
export function featureProperties(features: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(features.flatMap((name) => (SWITCHES[name] === undefined ? [] : [SWITCHES[name]])));
}
