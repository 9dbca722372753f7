// Seeded workspaces as teams write them: of ten contracts in a file one is an enum, one an alias, one a union of two tagged
// structs, the others structs of about twelve fields with docs, defaults, constraints and types of other files.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FILES_IN_A_DIRECTORY = 20;
const SPACE = "tessera: 1\nout: ../generated\n";

const WORDS =
  "run table batch column job stage worker shard query plan cache event user order invoice payment region device sensor".split(
    " ",
  );
const PARTS =
  "id name kind state count size bytes ratio started owner target source label score limit window version".split(" ");
const SCALARS = [
  "str",
  "str(min_length=1)",
  "str(min_length=1, max_length=80)",
  'str(pattern="^[a-z][a-z0-9_-]*$")',
  "int",
  "int(ge=0)",
  "int(ge=0, le=100)",
  "float",
  "float(ge=0)",
  "bool",
  "datetime(tz=true)",
  "uuid",
  "date",
];
const DEFAULTED = [
  "bool = false",
  "int(ge=0) = 0",
  "str | null = null",
  "list[str] = []",
  "float | null = null",
  'str = ""',
];

/** Writes `count` contracts, ten a file, below `directory`, and returns the paths of the files. */
export function writeWorkspace(directory, count, seed = 1) {
  const random = mulberry32(seed);
  const paths = [];
  for (let index = 0; index < count / 10; index++) {
    const path = join(directory, `${moduleName(index)}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, moduleText(index, random));
    paths.push(path);
  }
  writeFileSync(join(directory, "tessera.yaml"), SPACE);
  return paths;
}

function moduleName(index) {
  return `area${Math.floor(index / FILES_IN_A_DIRECTORY)}/file${index}`;
}

function moduleText(index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const base = pascal(pick(WORDS)) + index;
  const other = index === 0 ? null : Math.floor(random() * index);
  const local = [`${base}State`, `${base}Key`];
  const foreign = other === null ? [] : [`Shared${other}`];
  const struct = (name, options = "") => structText(name, options, { pick, random, names: [...local, ...foreign] });
  const tagged = (kind) => struct(`${base}${pascal(kind)}`, `    tag: ${kind}\n`);
  const types = [
    `  ${base}State:\n    doc: Where a ${base} stands.\n    enum: [waiting, running, succeeded, failed]\n`,
    `  ${base}Key:\n    type: str(min_length=1, max_length=64)\n    doc: Names one ${base}.\n`,
    struct(`Shared${index}`),
    tagged("opened"),
    tagged("closed"),
    `  ${base}Event:\n    doc: What happens to a ${base}.\n    union: [${base}Opened, ${base}Closed]\n`,
    ...["Spec", "Report", "Summary", "Request"].map((part) => struct(base + part)),
  ];
  const use = other === null ? "" : `use: [${moduleName(other)}]\n`;
  return `doc: Contracts of ${base}.\n${use}defaults: { mode: compat }\n\ntypes:\n${types.join("\n")}`;
}

function structText(name, options, { pick, random, names }) {
  const fields = new Set();
  const size = 8 + Math.floor(random() * 9);
  while (fields.size < size) fields.add(`${pick(WORDS)}_${pick(PARTS)}`);
  const required = Math.ceil(size * 0.6);
  const lines = [...fields].map((field, i) => {
    if (i >= required) return `      ${field}${random() < 0.2 ? "?: str" : `: ${pick(DEFAULTED)}`}\n`;
    const type = typeText({ pick, random, names });
    if (random() < 0.5) return `      ${field}: ${type}\n`;
    return `      ${field}:\n        type: ${type}\n        doc: The ${field.replace("_", " ")}, as it was when the ${name} was made.\n`;
  });
  return `  ${name}:\n    doc: One ${name}, as services pass it on.\n${options}    fields:\n${lines.join("")}`;
}

function typeText({ pick, random, names }) {
  const one = random() < 0.3 ? pick(names) : pick(SCALARS);
  const shape = random();
  if (shape < 0.1) return `list[${one}]`;
  if (shape < 0.15) return `map[str, ${one}]`;
  return shape < 0.25 ? `${one} | null` : one;
}

function pascal(word) {
  return word[0].toUpperCase() + word.slice(1);
}

/** Numbers in [0, 1), the same for the same seed on every machine. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
