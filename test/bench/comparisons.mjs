// What is compared with what: one row for each operation. Names only, so that the table can be read without any peer installed.

export const FLAT = ["ViewCacheArtifact", "Moltar"];
export const NESTED = ["RunManifest", "ScanBatch", "LogBatch", "DatasetSpec"];
export const ALL = [...NESTED, ...FLAT];

const VALIDATORS = ["typia", "ajv", "typebox", "sury", "arktype", "zod", "valibot"];
const PARSERS = ["typia", "sury", "zod", "valibot"];
const BINARY = ["protobuf-es", "protobufjs", "avsc"];
const LAYOUTS = ["RunManifest", "LogBatch", "DatasetSpec"];
const TAGGED = ["LogBatch", "DatasetSpec"];
const SMALL = ["ViewCacheArtifact", "LogEvent"];

/** The validated ways to decode JSON without a codec. */
export const VALIDATED_PARSE = VALIDATORS.map((name) => `JSON.parse + ${name}`);

/** How else a document may be written, by what it costs at most against canonical ASCII, and for which workloads that is tried. */
export const SPELLED = {
  indented: LAYOUTS,
  "keys alphabetical": LAYOUTS,
  "keys reversed": LAYOUTS,
  "Python spacing": LAYOUTS,
  "tag last": TAGGED,
  "two unknown fields": ["LogBatch"],
  CJK: ["LogBatch"],
  escaped: ["LogBatch"],
};

/** Every comparison: a group, an operation of it, the workloads and the peers. A suite of the group's name runs it. */
export const COMPARISONS = [
  { group: "validation", op: "is", workloads: ALL, peers: VALIDATORS },
  { group: "validation", op: "is strict", workloads: ALL, peers: VALIDATORS },
  { group: "moltar", op: "assertLoose", workloads: ["Moltar"], peers: VALIDATORS },
  { group: "moltar", op: "assertStrict", workloads: ["Moltar"], peers: VALIDATORS },
  { group: "moltar", op: "parseSafe", workloads: ["Moltar"], peers: PARSERS },
  { group: "moltar", op: "parseStrict", workloads: ["Moltar"], peers: PARSERS },
  {
    group: "json",
    op: "encode",
    workloads: ALL,
    peers: ["JSON.stringify", "safe-stable-stringify", "fast-json-stringify"],
  },
  { group: "json", op: "decode", workloads: ALL, peers: ["JSON.parse", ...VALIDATED_PARSE] },
  { group: "json", op: "decode a string", workloads: ALL, peers: ["JSON.parse"] },
  { group: "json", op: "decode a string of 60 characters", workloads: ["ViewCacheArtifact"], peers: ["JSON.parse"] },
  ...Object.entries(SPELLED).map(([spelling, workloads]) => ({
    group: "json",
    op: `decode ${spelling}`,
    workloads,
    peers: ["JSON.parse"],
  })),
  { group: "msgpack", op: "encode", workloads: ALL, peers: ["msgpackr", "@msgpack/msgpack"] },
  { group: "msgpack", op: "decode", workloads: ALL, peers: ["msgpackr", "@msgpack/msgpack", "msgpackr + ajv"] },
  { group: "columns", op: "decode MessagePack", workloads: ["ScanBatch"], peers: ["msgpackr"] },
  { group: "columns", op: "decode JSON", workloads: ["ScanBatch"], peers: ["JSON.parse"] },
  { group: "binary", op: "encode", workloads: ALL, peers: BINARY },
  { group: "binary", op: "decode", workloads: ALL, peers: BINARY },
  { group: "cold", op: "import, decode the first 100", workloads: SMALL, peers: ["JSON.parse + typia"] },
  { group: "cold", op: "decode the first 100", workloads: SMALL, peers: ["JSON.parse + typia"] },
  { group: "mixed", op: "decode", workloads: ["LogBatch"], peers: ["itself alone"] },
  { group: "mixed", op: "JSON.parse", workloads: ["LogBatch"], peers: ["itself alone"] },
  ...["is", "is of one origin", "is of five origins"].map((op) => {
    return { group: "mixed", op, workloads: ["LogEvent"], peers: ["itself alone"] };
  }),
  { group: "streams", op: "readJsonLines", workloads: ["LogEvent"], peers: ["split + JSON.parse"] },
  { group: "msgspec", op: "JSON encode", workloads: ALL, peers: ["msgspec"] },
  { group: "msgspec", op: "JSON decode", workloads: ALL, peers: ["msgspec"] },
  { group: "msgspec", op: "MessagePack encode", workloads: ALL, peers: ["msgspec"] },
  { group: "msgspec", op: "MessagePack decode", workloads: ALL, peers: ["msgspec"] },
];
