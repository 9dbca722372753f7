// Text that is meant to do harm, in each format: it is refused or taken as data, in time, and changes nothing else.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { RootConfig } from "tessera-contracts/contracts/config/root";
import {
  args,
  ConfigError,
  type ConfigFormat,
  env,
  file,
  type ConfigLayer,
  loadConfig,
  readConfigFile,
} from "tessera-contracts/config";
import { temporaryDirectory } from "../../temporary-directory.js";
import { filesOf } from "./files.js";

async function outcome(content: string | Uint8Array, format: ConfigFormat): Promise<unknown> {
  const readFile = filesOf({ x: content });
  return loadConfig(RootConfig, [file("x", { format })], { readFile }).catch((error: unknown) => error);
}

async function refusal(content: string | Uint8Array, format: ConfigFormat): Promise<string> {
  const error = await outcome(content, format);
  if (error instanceof ConfigError) return error.format();
  throw new Error(`it was not refused: ${String(error)}`);
}

describe("names of prototypes", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString"] as const;

  test.each(NAMES)("%s is an unknown field where fields are known, and a key of a map", async (name) => {
    const otel = { enable_traces: true, enable_metrics: true, sampler: "always_on", resource: 0 };
    const resource = `{"${name}": "x"}`;
    const texts: readonly (readonly [ConfigFormat, string, string])[] = [
      [
        "toml",
        `["${name}"]\npolluted = 1\n`,
        `[otel]\nenable_traces = true\nenable_metrics = true\nsampler = "ratio"\nresource = { ${name} = "x" }\n`,
      ],
      [
        "json",
        `{"${name}": {"polluted": 1}}`,
        JSON.stringify({ otel }).replace('"resource":0', `"resource":${resource}`),
      ],
      ["yaml", `${name}: {polluted: 1}\n`, JSON.stringify({ otel }).replace('"resource":0', `"resource":${resource}`)],
    ];
    for (const [format, unknown, known] of texts) {
      expect(await refusal(unknown, format)).toContain(`Object contains unknown field \`${name}\``);
      const config = (await outcome(known, format)) as { readonly value: RootConfig };
      expect(Object.keys(config.value.otel?.resource ?? {})).toEqual([name]);
    }
    const layers: readonly ConfigLayer[] = [
      env("APP", { [`APP__${name}__polluted`]: "1" }),
      env("APP", { [`APP__OTEL__${name}`]: "1" }),
      args([`--${name}.polluted=1`]),
      args(["--set", `${name}={"polluted":1}`]),
    ];
    for (const layer of layers) await expect(loadConfig(RootConfig, [layer])).rejects.toThrow(ConfigError);
    expect(Reflect.get({}, "polluted")).toBe(undefined);
  });
});

describe("too much", () => {
  const MUCH: readonly (readonly [what: string, format: ConfigFormat, text: string, says: string])[] = [
    ["brackets", "toml", `a = ${"[".repeat(100_000)}`, "Nested too deeply; the limit is 64 (maxDepth)"],
    ["brackets", "json", "[".repeat(100_000), "Nested too deeply; the limit is 64 (maxDepth)"],
    ["brackets", "yaml", "[".repeat(100_000), "Nested too deeply; the limit is 64 (maxDepth)"],
    ["dashes", "yaml", `${"- ".repeat(100_000)}a`, "Nested too deeply; the limit is 64 (maxDepth)"],
    ["dots", "toml", `${"a.".repeat(20_000)}a = 1`, "Nested too deeply; the limit is 64 (maxDepth)"],
    ["dots of a header", "toml", `[${"a.".repeat(20_000)}a]`, "Nested too deeply; the limit is 64 (maxDepth)"],
    ["values", "toml", "a = 1\n".repeat(200_000), "Too many values; the limit is 100000 (maxValues)"],
    ["values", "json", `[${"1,".repeat(200_000)}1]`, "Too many values; the limit is 100000 (maxValues)"],
    ["characters", "toml", `#${"x".repeat(4_000_000)}`, "the file is longer than 4000000 characters (maxLength)"],
  ];

  test.each(MUCH)("%s in %s are refused", async (_, format, text, says) => {
    expect(await refusal(text, format)).toContain(says);
  });

  test("of aliases is refused, though the file is small", async () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    expect(await refusal(lines.join("\n"), "yaml")).toContain("Too many values");
    expect(await refusal("a: &a [*a]\n", "yaml")).toContain("Nested too deeply");
  });

  test("that is wrong gives many mistakes and few hints", async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `plam${i} = 1`).join("\n");
    const error = (await outcome(keys, "toml")) as ConfigError;
    expect(error.payloads).toHaveLength(10_000);
    expect(error.format().split("did you mean").length - 1).toBeLessThanOrEqual(20);
  });

  test("of layers is refused", async () => {
    await expect(loadConfig(RootConfig, Array<ConfigLayer>(65).fill(env("A", {})))).rejects.toThrow(
      "65 layers of settings; the limit is 64 (maxLayers)",
    );
  });
});

describe("text that is no text", () => {
  const ODD: readonly (readonly [what: string, format: ConfigFormat, content: string | Uint8Array, says: string])[] = [
    [
      "bytes that are not UTF-8",
      "toml",
      new Uint8Array([0x61, 0x0a, 0x62, 0xff]),
      "x:2:2: The file is not UTF-8 (byte 3)",
    ],
    ["half a pair of surrogates", "json", '{"plan": "\\ud800"}', "x:1:10: Half a pair of surrogates in a string"],
    ["the same key twice", "json", '{"plan": 1, "plan": 2}', 'x:1:13: The key "plan" comes twice'],
    ["the same key twice", "yaml", "plan: 1\nplan: 2\n", 'x:2:1: The key "plan" comes twice'],
    ["the same key twice", "toml", "plan = 1\nplan = 2\n", "x:2:1: Defining a key multiple times is invalid"],
    ["comments", "json", "{} // no", "JSON has no comments; write them in TOML"],
    ["a comma too many", "json", '{"plan": null,}', "Expected another value behind the comma, got `}`"],
    ["a number with a zero before it", "json", '{"a": 012}', "x:1:7: Expected a value"],
    ["an unknown tag", "yaml", "plan: !x 1\n", "x:1:7: Unresolved tag"],
    ["a known tag", "yaml", "plan: !!str 1\n", "A tag; configuration files have none"],
    ["a merge key", "yaml", "a: &a {b: 1}\nplan:\n  <<: *a\n", "x:3:3: A merge key, which YAML 1.2 does not have"],
    ["a second document", "yaml", "plan: null\n---\nplan: null\n", "A second document"],
    ["a key that is a number", "yaml", "1: 2\n", "x:1:1: A key that is no text; put it in quotes"],
    ["an older version", "yaml", "%YAML 1.1\n---\nplan: null\n", "YAML of another version than 1.2"],
    ["a bare carriage return", "toml", "a = 1\rb = 2", "x:1:6: A carriage return without a line feed"],
    ["a date that is none", "toml", "a = 2024-02-30", "Unexpected invalid date"],
  ];

  test.each(ODD)("%s in %s are refused", async (_, format, content, says) => {
    expect(await refusal(content, format)).toContain(says);
  });

  test("that a terminal would obey is never shown as it is", async () => {
    const evil = "\u001b[2J\u202e\u0000\u0007";
    const shown: string[] = [
      await refusal(`${JSON.stringify(`a${evil}`)} = 1`.replaceAll("\u202e", "\\u202e"), "toml"),
      await refusal(JSON.stringify({ [`a${evil}`]: evil, logging: { level: evil } }), "json"),
    ];
    for (const layer of [env("APP", { [`APP__${evil}`]: evil }), file(`${evil}.toml`)]) {
      const error: unknown = await loadConfig(RootConfig, [layer]).catch((thrown: unknown) => thrown);
      shown.push(error instanceof ConfigError ? error.format() : "not refused \u0007");
    }
    const all = shown.join("\n");
    // oxlint-disable-next-line no-control-regex
    expect(all).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test("but a byte order mark and line ends of Windows are fine", async () => {
    for (const format of ["toml", "json", "yaml"] as const) {
      const text = { toml: "[plan]\r\nwat = 1\r\n", json: '{"plan":\r\n{"wat": 1}}', yaml: "plan:\r\n  wat: 1\r\n" }[
        format
      ];
      const place = { toml: "x:2:1", json: "x:2:2", yaml: "x:2:3" }[format];
      expect((await refusal(`\ufeff${text}`, format)).split(": ")[0]).toBe(place);
    }
  });
});

describe("files that are none", () => {
  test("are refused before they are read", async () => {
    const folder = temporaryDirectory();
    mkdirSync(join(folder, "d"));
    spawnSync("mkfifo", [join(folder, "p")]);
    writeFileSync(join(folder, "long"), "x".repeat(11));
    await expect(readConfigFile(join(folder, "d"), 10)).rejects.toThrow("it is a directory");
    await expect(readConfigFile(join(folder, "p"), 10)).rejects.toThrow("it is no file");
    await expect(readConfigFile("/dev/zero", 10)).rejects.toThrow("it is no file");
    await expect(readConfigFile(join(folder, "long"), 10)).rejects.toThrow("the file is longer than 10 bytes");
    await expect(readConfigFile(join(folder, "none"), 10)).rejects.toThrow("there is no such file");
  });
});

test("what is hostile ends in time and in little memory", { timeout: 60_000 }, () => {
  const program = fileURLToPath(new URL("hostile-child.ts", import.meta.url));
  const runner = fileURLToPath(new URL("../../run-typescript.mjs", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--max-old-space-size=512", runner, program], {
    encoding: "utf8",
  });
  expect([status, stdout, stderr]).toEqual([0, "all refused in time\n", ""]);
});
