// The plan of the house: which rooms there are, and which other rooms each may import. What is not written here, the test refuses.

/**
 * The rooms of the runtime, each with those it may import. A new one is added here with its first file. Rooms import each other by
 * the names of the package (`tessera-contracts/serde`), as a user's code would.
 */
const RUNTIME: { readonly [room: string]: readonly string[] } = {
  "runtime/serde": [],
  // Places in a text, and how text comes out in a terminal.
  "runtime/text": [],
  // How types are spelled: the compiler knows it too.
  "runtime/arrow/type": ["runtime/serde"],
  "runtime/diagnostics": ["runtime/serde", "generated"],
  "runtime/arrow": ["runtime/serde", "runtime/arrow/type", "generated"],
  "runtime/storage": ["runtime/serde", "runtime/diagnostics", "runtime/arrow"],
  "runtime/engine": ["runtime/serde", "runtime/diagnostics", "runtime/arrow", "generated"],
  "runtime/delta": [
    "runtime/serde",
    "runtime/diagnostics",
    "runtime/arrow",
    "runtime/storage",
    "runtime/engine",
    "generated",
  ],
  // The commands `tessera table …`, `tessera run …` and the like: the compiler's command loads them when they are called.
  "runtime/cli": [
    "runtime/serde",
    "runtime/text",
    "runtime/diagnostics",
    "runtime/config",
    "runtime/logs",
    "runtime/cache",
    "runtime/arrow",
    "runtime/storage",
    "runtime/engine",
    "runtime/delta",
    "runtime/plan",
    "runtime/run",
    "runtime/spark",
    "generated",
  ],
  // Pure: no disk, no clock, and no engine but through what it is given.
  "runtime/plan": ["runtime/serde", "runtime/diagnostics", "runtime/arrow", "runtime/engine", "generated"],
  // Loaded by who exports plans: no other room may know it.
  "runtime/plan/substrait": ["runtime/serde", "runtime/diagnostics", "runtime/plan", "generated"],
  // Settings out of files, variables, flags and code.
  "runtime/config": ["runtime/serde", "runtime/text", "runtime/diagnostics", "generated"],
  // Events in files, a line each.
  "runtime/logs": ["runtime/serde", "runtime/text", "runtime/diagnostics", "generated"],
  // Values of contracts on disk, by key.
  "runtime/cache": ["runtime/serde", "runtime/diagnostics", "generated"],
  // Diagnostics as OpenTelemetry has them.
  "runtime/otel": ["runtime/serde", "runtime/diagnostics", "runtime/grpc", "generated"],
  // Where plans and tables meet: datasets, sessions, view graphs, runs.
  "runtime/run": [
    "runtime/serde",
    "runtime/diagnostics",
    "runtime/arrow",
    "runtime/storage",
    "runtime/engine",
    "runtime/delta",
    "runtime/plan",
    "generated",
  ],
  // Calls over HTTP/2 whose messages are bytes.
  "runtime/grpc": ["runtime/arrow"],
  // Spark Connect: one more engine.
  "runtime/spark": [
    "runtime/serde",
    "runtime/diagnostics",
    "runtime/arrow",
    "runtime/grpc",
    "runtime/engine",
    "runtime/plan",
    "generated",
  ],
};

/** The rooms of the generator in the order of its stages: each may import those before it. */
const STAGES: readonly string[] = [
  "generator/text",
  "generator/diagnostics",
  "generator/read",
  "generator/parse",
  "generator/model",
  "generator/contract-index",
  "generator/check",
  "generator/evolution",
  "generator/import",
  "generator/sample",
  "generator/site",
  "generator/emit",
  "generator/prove",
  "generator/finish",
  "generator/write",
  "generator/generate",
  "generator/cache",
  "generator/recompile",
  "generator/cli",
];

/** What every stage may import of the runtime, by relative path: a compiler that is being mended may have no package to ask. */
const BELOW_THE_GENERATOR = ["runtime/serde", "runtime/text", "runtime/arrow/type"];

/** Each room with those it may import besides itself. */
export const ROOMS: { readonly [room: string]: readonly string[] } = {
  ...RUNTIME,
  ...Object.fromEntries(STAGES.map((stage, index) => [stage, [...BELOW_THE_GENERATOR, ...STAGES.slice(0, index)]])),
  // What runs in a page that looks into data: built by itself, and no part of the compiler, so it may use generated code.
  "generator/site/look/page": [
    "runtime/serde",
    "runtime/arrow",
    "runtime/arrow/type",
    "generated",
    "generator/model",
    "generator/site",
  ],
  generated: ["runtime/serde"],
  // The `.arrow.ts` files: what they stand on is heavy, so no other generated file imports them.
  tables: ["runtime/serde", "runtime/arrow", "generated"],
  examples: [
    "runtime/serde",
    "runtime/diagnostics",
    "runtime/config",
    "runtime/logs",
    "runtime/cache",
    "runtime/otel",
    "runtime/arrow",
    "runtime/storage",
    "runtime/delta",
    "runtime/engine",
    "runtime/plan",
    "runtime/run",
    "runtime/spark",
    "generated",
    "tables",
  ],
};

/**
 * The folders of rooms that are divided, each with the others of its room that it may import. Files that stand beside the folders may
 * import all of them.
 */
export const FOLDERS: { readonly [folder: string]: readonly string[] } = {
  "generator/emit/shared": [],
  "generator/emit/codec": ["generator/emit/shared"],
  "generator/emit/ts": ["generator/emit/shared"],
  "generator/emit/arrow": ["generator/emit/shared"],
  "generator/emit/python": ["generator/emit/shared"],
  "generator/emit/docs": ["generator/emit/shared"],
  "generator/emit/schema": ["generator/emit/shared"],
  "generator/emit/openapi": ["generator/emit/shared", "generator/emit/schema"],
};

/** Where each package may be imported: folders, or files. What is not here, nobody may import. */
export const PACKAGES: { readonly [name: string]: readonly string[] } = {
  yaml: [
    "generator/parse/",
    "runtime/run/pipeline/yaml.ts",
    "runtime/config/yaml.ts",
    "examples/code-graph/graph/pipeline.ts",
  ],
  "toml-eslint-parser": ["runtime/config/toml.ts"],
  "@bufbuild/cel": ["generator/parse/"],
  "@dagrejs/dagre": ["generator/site/graph/load-dagre.ts"],
  handlebars: ["generator/text/load-handlebars.ts"],
  diff: ["generator/cli/"],
  "@duckdb/node-api": ["runtime/engine/"],
  // What the package above stands on, and comes with it.
  "@duckdb/node-bindings": ["runtime/engine/"],
  // Where Node has no SQLite of its own.
  "better-sqlite3": ["runtime/cache/sqlite.ts"],
  aws4fetch: ["runtime/storage/s3-client.ts"],
  hyparquet: ["runtime/delta/log/checkpoint-parquet.ts", "runtime/delta/log/parsed-stats.ts"],
  "hyparquet-writer": ["runtime/engine/hyparquet.ts", "runtime/engine/hyparquet-schema.ts"],
  "hyparquet-compressors": ["runtime/delta/log/checkpoint-parquet.ts"],
  "@bufbuild/protobuf": ["runtime/plan/substrait/", "runtime/spark/"],
  "@opentelemetry/api": ["runtime/otel/"],
  "@opentelemetry/api-logs": ["runtime/otel/"],
  "@opentelemetry/otlp-transformer": ["runtime/otel/packages.ts"],
  "@opentelemetry/resources": ["runtime/otel/packages.ts"],
  // Only their types outside of where they are loaded.
  "@opentelemetry/sdk-logs": ["runtime/otel/packages.ts", "runtime/otel/providers.ts"],
  "@opentelemetry/sdk-metrics": ["runtime/otel/packages.ts", "runtime/otel/providers.ts"],
  "@opentelemetry/sdk-trace": ["runtime/otel/packages.ts", "runtime/otel/providers.ts"],
  // Loaded when a proof is asked for: all else imports types only.
  "ts-morph": ["generator/prove/", "generator/cli/evolution/proof.ts", "examples/code-graph/extract/"],
};

/** Modules of Node that touch no machine. */
export const PURE_BUILTINS: readonly string[] = ["node:path", "node:crypto", "node:module", "node:url"];

/** Where modules of Node may be imported that touch none. */
export const PURE_PLACES: readonly string[] = [
  "generator/",
  "runtime/storage/",
  "runtime/engine/",
  "runtime/logs/file.ts",
  "runtime/cache/files.ts",
  "examples/",
];

/** Where files, processes and the rest of the machine may be touched. */
export const MACHINE_PLACES: readonly string[] = [
  "generator/read/",
  "generator/write/",
  "generator/cache/",
  "generator/cli/",
  "runtime/config/files.ts",
  "runtime/cache/files.ts",
  "runtime/cache/sqlite.ts",
  "runtime/logs/chunks.ts",
  "runtime/logs/file.ts",
  "runtime/logs/growing.ts",
  "runtime/storage/local.ts",
  "runtime/storage/local-copies.ts",
  "runtime/storage/local-links.ts",
  "runtime/storage/local-write.ts",
  "runtime/storage/s3-upload.ts",
  "runtime/engine/duckdb-engine.ts",
  "runtime/engine/duckdb-files.ts",
  "runtime/engine/hyparquet.ts",
  "runtime/engine/hyparquet-files.ts",
  "runtime/grpc/",
  "examples/",
];

/** The room a file stands in: a folder of the runtime or the generator, or one of their files; a room may have one of its own. */
export function roomOf(path: string): string {
  if (path.startsWith("generated/") && path.endsWith(".arrow.ts")) return "tables";
  const inner = INNER_ROOMS.find((room) => path.startsWith(`${room}/`));
  return inner ?? outerRoomOf(path);
}

/** The same without rooms in rooms: files of one import each other by their paths. */
export function outerRoomOf(path: string): string {
  const [layer = "", room] = path.split("/");
  return layer === "runtime" || layer === "generator" ? `${layer}/${room?.replace(/\.ts$/, "")}` : layer;
}

/** The folder of its room that a file stands in, if that room is divided; null if it stands beside the folders, or in another room. */
export function folderOf(path: string): string | null {
  const room = roomOf(path);
  const [folder = "", inside] = path.slice(room.length + 1).split("/");
  const isDivided = Object.keys(FOLDERS).some((one) => one.startsWith(`${room}/`));
  return isDivided && inside !== undefined ? `${room}/${folder}` : null;
}

const INNER_ROOMS = Object.keys(ROOMS).filter((room) => room.split("/").length > 2);
