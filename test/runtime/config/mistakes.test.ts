// The mistakes that people make in settings: msgspec's words, the place, a hint, all at once.

import { describe, expect, test } from "vitest";
import { RootConfig } from "tessera-contracts/contracts/config/root";
import { args, ConfigError, env, file, type ConfigLayer, loadConfig, tree } from "tessera-contracts/config";
import { filesOf } from "./files.js";

/** The error that a file and other layers give. */
async function errorOf(toml: string, ...others: readonly ConfigLayer[]): Promise<ConfigError> {
  const readFile = filesOf({ "tessera.toml": toml });
  const loading = loadConfig(RootConfig, [file("tessera.toml"), ...others], { readFile });
  const error: unknown = await loading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ConfigError) return error;
  throw new Error(`no ConfigError but ${String(error)}`);
}

describe("a file", () => {
  test("with a misspelt key is blamed at the key", async () => {
    const error = await errorOf("[plan]\nalow_partial = true\n");
    expect(error.format()).toBe(
      [
        "tessera.toml:2:1: Object contains unknown field `alow_partial` - at `$.plan`",
        "  2 | alow_partial = true",
        '    | ^^^^^^^^^^^^          did you mean "allow_partial"?',
      ].join("\n"),
    );
    expect(error.payloads).toEqual([
      {
        type: "unknown_field",
        summary: "Object contains unknown field `alow_partial` - at `$.plan`",
        path: "$.plan",
        contract: "RootConfig",
        expected: null,
        received: null,
        code: "unknown-field",
        source: { file: "tessera.toml", line: 2, col: 1 },
      },
    ]);
  });

  const TEXTS: readonly (readonly [toml: string, text: string, place: string])[] = [
    ['[plan]\nallow_partial = "yes"', "Expected `bool | null`, got `str` - at `$.plan.allow_partial`", "2:17"],
    ['[plan]\nrequested_tasks = ["a", 1]', "Expected `str`, got `int` - at `$.plan.requested_tasks[1]`", "2:25"],
    ["validation.sample = 0", "Expected `int` >= 1 - at `$.validation.sample`", "1:21"],
    ["validation.sample = 1.0", "Expected `int | null`, got `float` - at `$.validation.sample`", "1:21"],
    ["[plan]\nallow_partial = 2024-01-01", "Expected `bool | null`, got `date` - at `$.plan.allow_partial`", "2:17"],
    [
      "[plan]\nallow_partial = 2024-01-01T01:02:03Z",
      "Expected `bool | null`, got `datetime` - at `$.plan.allow_partial`",
      "2:17",
    ],
    ["plan = []", "Expected `object | null`, got `array` - at `$.plan`", "1:8"],
    ["plan = 07:32:00", "Expected `object | null`, got `time` - at `$.plan`", "1:8"],
    ['logging.level = "debg"', "Invalid enum value 'debg' - at `$.logging.level`", "1:17"],
    ["[otel]\nenable_traces = true", "Object missing required field `enable_metrics` - at `$.otel`", "1:2"],
    [
      '[otel]\nresource = { a = 1 }\nsampler = "ratio"',
      "Expected `str`, got `int` - at `$.otel.resource[...]`",
      "2:18",
    ],
  ];

  test.each(TEXTS)("%j says %s", async (toml, text, place) => {
    const error = await errorOf(toml);
    const [first] = error.payloads.filter(({ summary }) => summary === text);
    expect(error.payloads.map(({ summary }) => summary)).toContain(text);
    expect(`${first?.source?.line}:${first?.source?.col}`).toBe(place);
    expect(error.message.startsWith("tessera.toml:")).toBe(true);
  });

  test("is blamed for all its mistakes at once, in the order of their places", async () => {
    const error = await errorOf(
      ["[plan]", "alow_partial = true", 'requested_tasks = ["a", 1]', "[logging]", "level = 3", "wat = 1"].join("\n"),
    );
    expect(error.payloads.map(({ summary, source }) => `${source?.line}: ${summary}`)).toEqual([
      "2: Object contains unknown field `alow_partial` - at `$.plan`",
      "3: Expected `str`, got `int` - at `$.plan.requested_tasks[1]`",
      "5: Expected `str`, got `int` - at `$.logging.level`",
      "6: Object contains unknown field `wat` - at `$.logging`",
    ]);
    expect(error.message).toContain("(and 3 more)");
  });

  test("that is wrong is blamed even where a variable overrides it", async () => {
    const error = await errorOf('[plan]\nallow_partial = "yes"\n', env("APP", { APP__PLAN__ALLOW_PARTIAL: "true" }));
    expect(error.format()).toBe(
      [
        "tessera.toml:2:17: Expected `bool | null`, got `str` - at `$.plan.allow_partial`",
        '  2 | allow_partial = "yes"',
        "    |                 ^^^^^   write true or false, without quotes",
      ].join("\n"),
    );
  });

  test("is not blamed for the mistake of a variable", async () => {
    const error = await errorOf("[plan]\nallow_partial = true\n", env("APP", { APP__PLAN__ALLOW_PARTIAL: "perhaps" }));
    expect(error.format()).toBe(
      "APP__PLAN__ALLOW_PARTIAL: Expected `bool | null`, got `str` - at `$.plan.allow_partial`",
    );
    expect(error.payloads.map(({ source }) => source)).toEqual([null]);
  });
});

describe("hints", () => {
  const HINTS: readonly (readonly [toml: string, hint: string])[] = [
    ['plan.allow_partial = "no"', "write true or false, without quotes"],
    ["validation.sample = 1.0", "write 1, without a point"],
    ['validation.sample = "3"', "write the number without quotes"],
    ['[plan]\nlevel = "debug"', "`level` is a setting of `logging`"],
    ['logging.level = "wrn"', 'did you mean "warn"?'],
    ['logging.level = "nothing like it"', "expected one of debug, info, warn, error"],
  ];

  test.each(HINTS)("%j gets the hint %s", async (toml, hint) => {
    expect((await errorOf(toml)).format()).toContain(hint);
  });
});

describe("variables and flags", () => {
  const load = (layer: ConfigLayer): Promise<unknown> => loadConfig(RootConfig, [layer]).then(({ value }) => value);
  const refused = (layer: ConfigLayer): Promise<string> =>
    loadConfig(RootConfig, [layer]).then(
      () => "nothing wrong",
      (error: unknown) => (error instanceof ConfigError ? error.format() : String(error)),
    );

  test("are read as the types of the contract want them", async () => {
    const variables = {
      APP__PLAN__ALLOW_PARTIAL: "true",
      APP__plan__requested_tasks: '["a","b"]',
      APP__VALIDATION: '{"head": 5, "tail": 6}',
      APP__VALIDATION__HEAD: "7",
      APP__LOGGING__LEVEL: "warn",
      APP__CACHE__PATH: "null",
      APP_HOME: "/x",
      APPLE: "1",
    };
    expect(await load(env("APP", variables))).toMatchObject({
      plan: { allow_partial: true, requested_tasks: ["a", "b"] },
      validation: { head: 7, tail: 6 },
      logging: { level: "warn" },
      cache: { path: "null" },
    });
  });

  test("that fit nothing are unknown settings", async () => {
    expect(await refused(env("APP", { APP__PLAN__ALOW_PARTIAL: "true", APP__NOTHING: "1" }))).toBe(
      [
        "APP__NOTHING: Object contains unknown field `nothing`",
        "APP__PLAN__ALOW_PARTIAL: Object contains unknown field `alow_partial` - at `$.plan`",
        '  did you mean "allow_partial"?',
      ].join("\n"),
    );
  });

  test("that name one setting twice are ambiguous", async () => {
    expect(await refused(env("APP", { APP__PLAN__ALLOW_PARTIAL: "true", APP__plan__allow_partial: "true" }))).toBe(
      "APP__plan__allow_partial: It names the setting plan.allow_partial, as APP__PLAN__ALLOW_PARTIAL does",
    );
  });

  test("want lists as JSON", async () => {
    expect(await refused(env("APP", { APP__PLAN__REQUESTED_TASKS: "a,b" }))).toBe(
      "APP__PLAN__REQUESTED_TASKS: Expected `array | null`, got `str` - at `$.plan.requested_tasks`\n  write it as JSON",
    );
    expect(await refused(env("APP", { APP__PLAN__REQUESTED_TASKS: '["a",]' }))).toBe(
      "APP__PLAN__REQUESTED_TASKS: Not JSON: Expected another value behind the comma, got `]` (character 6)",
    );
  });

  test("of a command line set, unset and add up", async () => {
    const words = ["--plan.allow_partial", "--cache.path=/x", "--delta.table_root", "s3://lake", "--set", "otel=null"];
    const lists = ["--plan.requested_tasks", "a", "--plan.requested_tasks", "b", "--no-cache.log_enabled"];
    expect(await load(args([...words, ...lists]))).toMatchObject({
      plan: { allow_partial: true, requested_tasks: ["a", "b"] },
      cache: { path: "/x", log_enabled: false },
      delta: { table_root: "s3://lake" },
      otel: null,
    });
  });

  test("of a command line are named when they are wrong", async () => {
    expect(await refused(args(["--plan.alow_partial", "--cache.path", "--validation.head=x", "what"]))).toBe(
      [
        "--cache.path: --cache.path needs a value behind it, as in `--cache.path VALUE`",
        "--plan.alow_partial: --plan.alow_partial is no setting",
        "  did you mean --plan.allow_partial?",
        "--validation.head: Expected `int | null`, got `str` - at `$.validation.head`",
        'arguments: The argument "what" is no setting; settings begin with `--`',
      ].join("\n"),
    );
  });

  test("of a command line that are no settings may be kept", async () => {
    const config = await loadConfig(RootConfig, [args(["run", "--plan.allow_partial", "--", "-x"], { rest: true })]);
    expect(config.rest).toEqual(["run", "-x"]);
  });
});

test("a tree that is no table is refused as a whole", async () => {
  await expect(loadConfig(RootConfig, [tree([1])])).rejects.toThrow("Expected `object`, got `array`");
});
