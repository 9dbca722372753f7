// A secret appears in no output: a marker stands where secrets may, and everything that can be printed is searched for it.

import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { OtelConfigSpec } from "tessera-contracts/contracts/config/otel";
import { RootConfig } from "tessera-contracts/contracts/config/root";
import { args, ConfigError, env, file, type ConfigLayer, loadConfig, patch } from "tessera-contracts/config";
import { filesOf } from "./files.js";

const MARKER = "hunter2-marker";

const FILE = `[otel]
enable_traces = true
enable_metrics = true
sampler = "always_on"
headers = { authorization = "${MARKER}", other = "x" }
`;

function printed(value: unknown): string {
  return [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value), String(value)].join("\n");
}

async function outcome(
  layers: readonly ConfigLayer[],
  files: { readonly [path: string]: string } = {},
): Promise<unknown> {
  return loadConfig(RootConfig, layers, { readFile: filesOf(files) }).catch((error: unknown) => error);
}

describe("a secret that is right", () => {
  test("is in the value alone", async () => {
    const config = await loadConfig(RootConfig, [file("tessera.toml")], {
      readFile: filesOf({ "tessera.toml": FILE }),
    });
    expect(config.value.otel?.headers["authorization"]).toBe(MARKER);
    expect(printed(config)).not.toContain(MARKER);
    expect(printed({ inside: [config] })).not.toContain(MARKER);
    expect(printed(config.report())).not.toContain(MARKER);
    expect(config.entries().find(({ key }) => key === "otel.headers")).toMatchObject({ value: "***" });
    expect(config.sourceOf("otel.headers")).toMatchObject({ origin: "file", location: "tessera.toml:5", secret: true });
    expect(config.fingerprint).toBe(RootConfig.fingerprint(config.value));
  });
});

describe("a secret beside or in a mistake", () => {
  const TOML: readonly (readonly [what: string, toml: string])[] = [
    ["of the wrong type", `[otel]\nheaders = "${MARKER}"`],
    ["with an item of the wrong type", `[otel]\nheaders = { a = "${MARKER}", b = 1 }`],
    ["on the line of a mistake", `otel = { headers = { a = "${MARKER}" }, enable_traces = 1 }`],
    ["behind a mistake on its line", `otel = { enable_traces = 1, headers = { a = "${MARKER}" } }`],
    ["under a misspelt key", `[otel]\nheadrs = { a = "${MARKER}" }`],
    ["under a misspelt key, as text", `[otel]\nheadrs = "${MARKER}"`],
    ["in the wrong section", `[plan]\nheaders = "${MARKER}"`],
    ["in a misspelt section", `otle = { headers = { a = "${MARKER}" } }`],
    ["that does not end", `[otel]\nheaders = { a = "${MARKER}`],
    ["in a line that is no TOML", `[otel]\nheaders = { a = ${MARKER} }`],
    ["that comes twice", `[otel]\nheaders.a = "${MARKER}"\nheaders.a = "${MARKER}"`],
    ["in an address", `[cache]\npath = "https://me:${MARKER}@example.com/x"\nwat = 1`],
    ["in an address of the wrong type", `[cache]\nlog_enabled = "https://me:${MARKER}@example.com/x"`],
    ["in an address that is no member", `[logging]\nlevel = "https://me:${MARKER}@example.com/x"`],
  ];

  test.each(TOML)("%s is not shown", async (_, toml) => {
    const error = await outcome([file("tessera.toml")], { "tessera.toml": toml });
    if (!(error instanceof ConfigError)) throw new Error("nothing is wrong");
    expect(`${printed(error)}\n${error.format()}\n${JSON.stringify(error.payloads)}`).not.toContain(MARKER);
  });

  const YAML: readonly (readonly [what: string, yaml: string])[] = [
    ["behind another value", `otel:\n  headers: "x" ${MARKER}\n`],
    ["with a tag", `otel:\n  headers: !${MARKER} x\n`],
    ["as an alias", `otel:\n  headers: *${MARKER}\n`],
    ["in a line that is no YAML", `otel:\n  headers: {a: ${MARKER}\n`],
  ];

  test.each(YAML)("of YAML %s is not shown", async (_, yaml) => {
    const error = await outcome([file("tessera.yaml")], { "tessera.yaml": yaml });
    if (!(error instanceof ConfigError)) throw new Error("nothing is wrong");
    expect(`${printed(error)}\n${error.format()}\n${JSON.stringify(error.payloads)}`).not.toContain(MARKER);
  });

  const LAYERS: readonly (readonly [what: string, layer: ConfigLayer])[] = [
    ["of a variable", env("APP", { APP__OTEL__HEADERS: MARKER })],
    ["of a variable that is no JSON", env("APP", { APP__OTEL__HEADERS: `{"a": "${MARKER}", }` })],
    ["of a variable with a wrong item", env("APP", { APP__OTEL__HEADERS: `{"a": "${MARKER}", "b": 1}` })],
    ["of a misspelt variable", env("APP", { APP__OTEL__HEADRS: MARKER })],
    ["of a flag", args(["--otel.headers", MARKER])],
    ["of a misspelt flag", args([`--otel.headrs=${MARKER}`])],
    ["of a setting", args(["--set", `otel.headers={"a": ${MARKER}}`])],
    ["of a word", args(["--otel.headers", `{"a":"${MARKER}"}`, "--otel.headers"])],
    ["of code", patch({ otel: { headers: MARKER } })],
  ];

  test.each(LAYERS)("%s is not shown", async (_, layer) => {
    const error = await outcome([layer]);
    if (!(error instanceof ConfigError)) throw new Error("nothing is wrong");
    expect(`${printed(error)}\n${error.format()}\n${JSON.stringify(error.payloads)}`).not.toContain(MARKER);
  });

  test("that breaks a rule of what is made of it is not shown", async () => {
    const { resolveOtelConfig } = await import("tessera-contracts/config");
    const toml = `enable_traces = true\nenable_metrics = true\nsampler = "ratio"\nheaders = { a = "${MARKER}" }\n`;
    const readFile = filesOf({ "otel.toml": toml });
    const config = await loadConfig(OtelConfigSpec, [file("otel.toml")], { readFile });
    let error: unknown;
    try {
      resolveOtelConfig(config);
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof ConfigError)) throw new Error("nothing is wrong");
    expect(error.format()).toContain("sampler ratio requires a sampler_arg from 0 to 1");
    expect(`${printed(error)}\n${error.format()}`).not.toContain(MARKER);
  });
});

test("a secret by its type, not by its field, is not shown either", async () => {
  const { contract } = await import("tessera-contracts/serde/codegen");
  const secretText = { kind: "str", max_length: 3, vendor: { "x-secret": true } } as const;
  const info = { kind: "list", item: secretText } as const;
  const keys = contract<unknown>({ name: "Keys", module: "", info });
  const readFile = filesOf({ "a.json": `["${MARKER}"]` });
  const error: unknown = await loadConfig(keys, [file("a.json")], { readFile }).catch((thrown: unknown) => thrown);
  if (!(error instanceof ConfigError)) throw new Error("nothing is wrong");
  expect(error.format()).toContain("of length <= 3");
  expect(`${printed(error)}\n${error.format()}`).not.toContain(MARKER);
});
