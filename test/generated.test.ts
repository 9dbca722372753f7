// generated/ is what the shipped contracts compile to, today, on any machine; and their JavaScript does what their TypeScript does.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { contracts } from "../generated/registry.js";
import { javascript } from "../generator/emit/sdk.js";
import { compile } from "../generator/generate.js";
import { boundaryValues } from "../generator/sample/boundary-values.js";
import { bailOutsOf } from "../runtime/serde/codegen.js";
import { type Contract } from "../runtime/serde/index.js";
import { isSameValue } from "./contracts/same-value.js";
import { filesIn, temporaryDirectory, writeFiles } from "./temporary-directory.js";
import { EMITTERS } from "./emitters.js";

/** For what starts a process or loads the whole SDK anew, on a machine that is busy. */
const SLOW_MS = 60_000;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CONTRACTS = join(ROOT, "contracts");
const compilation = compile(CONTRACTS, { library: ROOT, emitters: EMITTERS });
const files = Object.fromEntries((compilation.files ?? []).map(({ path, text }) => [path, text]));

describe("the shipped contracts", () => {
  it("compile without a word", () => {
    expect(compilation.diagnostics).toEqual([]);
  });

  it("compile to the files on disk; `make generate` writes them anew", () => {
    const onDisk = filesIn(join(ROOT, "generated"));
    expect(Object.keys(onDisk)).toEqual(Object.keys(files).toSorted());
    expect(Object.keys(files).filter((path) => onDisk[path] !== files[path])).toEqual([]);
  });

  it("compile to the same bytes again", { timeout: SLOW_MS }, () => {
    expect(compile(CONTRACTS, { library: ROOT, emitters: EMITTERS }).files).toEqual(compilation.files);
  });
});

it("the contracts of an example compile to the files on disk", () => {
  const example = join(ROOT, "examples/code-graph");
  const compiled = compile(join(example, "contracts"), { library: ROOT, emitters: EMITTERS });
  expect(compiled.diagnostics).toEqual([]);
  const texts = Object.fromEntries((compiled.files ?? []).map(({ path, text }) => [path, text]));
  expect(filesIn(join(example, "generated"))).toEqual(texts);
});

describe("compiling in another process", () => {
  const digest = createHash("sha256");
  for (const [path, text] of Object.entries(files)) digest.update(`${path}\0${text}\0`);
  const expected = digest.digest("hex");

  it.each([
    { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", cwd: tmpdir() },
    { TZ: "America/St_Johns", LC_ALL: "C", cwd: join(ROOT, "generated") },
  ])(
    "gives the same bytes with $TZ and $LC_ALL in $cwd",
    ({ cwd, ...environment }) => {
      const program = [join(ROOT, "test/run-typescript.mjs"), join(ROOT, "test/compile-digest.ts"), CONTRACTS, ROOT];
      const { status, stdout, stderr } = spawnSync(process.execPath, program, {
        cwd,
        env: { ...process.env, ...environment },
        encoding: "utf8",
      });
      expect(status, stderr).toBe(0);
      expect(stdout.trim()).toBe(expected);
    },
    SLOW_MS,
  );
});

describe("the JavaScript of the shipped contracts", () => {
  it(
    "takes, writes and reads what the TypeScript does, without a bail-out",
    async () => {
      const emitted = await importJavascript();
      expect(Object.keys(emitted)).toEqual(Object.keys(contracts));
      for (const name of TRIED) {
        const contract = emitted[name] as Sdk;
        expect(differences(contract, contracts[name] as unknown as Sdk)).toEqual([]);
        expect(bailOutsOf(contract)).toEqual({ fromJson: 0, fromMsgpack: 0, fromValues: 0, toJson: 0, toMsgpack: 0 });
      }
    },
    SLOW_MS,
  );
});

/** Of each kind: structs, positional and with rules, unions, raw and extension values, recursive types, maps, an enum, an alias. */
const TRIED = [
  ...(["RunManifest", "ScanTelemetry", "DataFusionCompileOptionsSpec", "ArtifactEnvelope", "AstArtifact"] as const),
  ...(["ViewArtifactPayload", "ArrowTypeSpec", "MetadataScalarPayload", "JsonDict", "RunStatus", "Ratio"] as const),
];

type Sdk = Contract<unknown>;

/** The registry of the emitted JavaScript, as a user's project imports it: the package is in `node_modules`. */
async function importJavascript(): Promise<{ readonly [name: string]: Sdk }> {
  if (compilation.model === null) throw new Error("the contracts do not compile");
  const directory = temporaryDirectory({ "node_modules/.keep": "", "package.json": '{ "type": "module" }' });
  symlinkSync(ROOT, join(directory, "node_modules/tessera-contracts"));
  writeFiles(directory, Object.fromEntries(javascript.plan(compilation.model).map(({ path, text }) => [path, text])));
  const registry = (await import(pathToFileURL(join(directory, "registry.js")).href)) as {
    readonly contracts: { readonly [name: string]: Sdk };
  };
  return registry.contracts;
}

/** The boundary values of a contract that it treats otherwise than the other one. */
function differences(contract: Sdk, other: Sdk): readonly unknown[] {
  const json = boundaryValues(contract.info, "json").filter((value) => {
    const bytes = contract.encodeJson(value);
    return !isSameValue(bytes, other.encodeJson(value)) || !isSameValue(contract.decodeJson(bytes), value);
  });
  const msgpack = boundaryValues(contract.info, "msgpack").filter((value) => {
    const bytes = contract.encodeMsgpack(value);
    return !isSameValue(bytes, other.encodeMsgpack(value)) || !isSameValue(contract.decodeMsgpack(bytes), value);
  });
  const refused = boundaryValues(other.info, "msgpack").filter((value) => !contract.is(value));
  return [...json, ...msgpack, ...refused];
}
