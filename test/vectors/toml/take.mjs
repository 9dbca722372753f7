// Writes suite.jsonl: the files of toml-test, a line each, so that the tests need neither Go nor a network.
//
//   node test/vectors/toml/take.mjs [DIR]
//
// DIR is a copy of github.com/toml-lang/toml-test; without it, `go mod download` fetches the version below.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULE = "github.com/toml-lang/toml-test/v2@v2.2.0";
const LISTS = { "1.0": "files-toml-1.0.0", 1.1: "files-toml-1.1.0" };

const directory = process.argv[2] ?? downloaded();
const versions = new Map();
for (const [version, list] of Object.entries(LISTS)) {
  for (const name of linesOf(join(directory, "tests", list)).filter((one) => one.endsWith(".toml"))) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
}
const head = { suite: MODULE, license: readFileSync(join(directory, "LICENSE"), "utf8") };
const cases = [...versions].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, known]) => caseOf(name, known));
const out = fileURLToPath(new URL("suite.jsonl", import.meta.url));
writeFileSync(out, [head, ...cases].map((one) => `${JSON.stringify(one)}\n`).join(""));
process.stdout.write(`${cases.length} files of ${MODULE}\n`);

function downloaded() {
  const text = execFileSync("go", ["mod", "download", "-json", MODULE], { encoding: "utf8", cwd: "/" });
  return JSON.parse(text).Dir;
}

function linesOf(path) {
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}

/** Text where it is UTF-8, base64 where it is not; valid files with what they mean, in toml-test's typed JSON. */
function caseOf(name, known) {
  const bytes = readFileSync(join(directory, "tests", name));
  const text = bytes.toString("utf8");
  const content = Buffer.from(text, "utf8").equals(bytes) ? { text } : { base64: bytes.toString("base64") };
  const json = join(directory, "tests", name.replace(/\.toml$/, ".json"));
  const meaning = existsSync(json) ? { meaning: JSON.parse(readFileSync(json, "utf8")) } : {};
  return { name, versions: known, ...content, ...meaning };
}
