// Settings against what is left without places and layers. Run it with `make bench-config`; `--gates` fails above a limit.
//   node test/run-typescript.mjs test/bench/config.mjs [--gates] [--rounds 25]

import { parseArgs } from "node:util";
import { parse as smol } from "smol-toml";
import { parseTOML } from "toml-eslint-parser";
import { env, file, loadConfig, tree } from "tessera-contracts/config";
import { contract } from "tessera-contracts/serde/codegen";
import { RootConfigSpec } from "tessera-contracts/contracts/config/root";
import { compareRatios } from "./ratios.mjs";

const { values } = parseArgs({ options: { gates: { type: "boolean" }, rounds: { type: "string", default: "25" } } });
const ROUNDS = Number(values.rounds);

/** Some hundred lines with every section but that of OpenTelemetry. */
const FILE = `[plan]
allow_partial = true
requested_tasks = [
${Array.from({ length: 70 }, (_, i) => `  "task_${i}",`).join("\n")}
]

[cache]
path = "/var/cache"
log_enabled = true

[delta]
table_root = "s3://lake"
target_file_size = 134217728

[extract]
repo_id = "tessera"
max_rows = 1000000

[validation]
lazy = false
head = 1000
tail = 1000

[logging]
level = "debug"
jsonl_path = "run.jsonl"

[compile]
cache = true
cache_max_columns = 16
`;
const VARIABLES = { APP__PLAN__ALLOW_PARTIAL: "false", APP__LOGGING__LEVEL: "warn", HOME: "/root" };
const anything = contract({ name: "Any", module: "", info: { kind: "any" } });

const load = (schema, text, ...layers) =>
  loadConfig(schema, [file("a.toml"), ...layers], { readFile: async () => new TextEncoder().encode(text) });
const tables = (count) =>
  Array.from({ length: count }, (_, i) => `[t${i}]\nname = "table ${i}"\nsize = ${i}\nratio = ${i}.5\n`).join("\n");

/** Each row: what is timed, what it is measured against, and the ratio that it must not pass; null: it is only told. */
const ROWS = [
  {
    name: "loadConfig of 100 lines, three layers / its parser + convert",
    most: 3,
    ours: () => load(RootConfigSpec, FILE, env("APP", VARIABLES), tree({ cache: { path: "/x" } })),
    other: () => {
      parseTOML(FILE, { tomlVersion: "1.0" });
      RootConfigSpec.convert(smol(FILE));
    },
  },
  {
    name: "TOML of 17 KB with places / smol-toml without",
    most: 16,
    ours: () => load(anything, tables(340)),
    other: () => smol(tables(340)),
  },
  {
    name: "TOML of 17 KB / of 1.7 KB",
    most: 16,
    ours: () => load(anything, tables(340)),
    other: () => load(anything, tables(34)),
  },
  // The nodes and tokens of the parser all stay until it is done: from some 50 KB on, most of the time is that of the garbage collector.
  {
    name: "TOML of 190 KB with places / smol-toml without",
    most: null,
    ours: () => load(anything, tables(3400)),
    other: () => smol(tables(3400)),
  },
];

await compareRatios(ROWS, { rounds: ROUNDS, isGated: values.gates === true });
