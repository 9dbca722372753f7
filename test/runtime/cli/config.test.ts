import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createConfigFactory } from "@opentelemetry/configuration";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { call, type Call, recorder, tessera } from "../../generator/cli/call.js";
import { temporaryDirectory, writeFiles } from "../../temporary-directory.js";

function folder(files: { readonly [path: string]: string }): string {
  const directory = temporaryDirectory();
  writeFiles(directory, files);
  return directory;
}

/** A call with variables of the environment. */
function withVariables(cwd: string, variables: { readonly [name: string]: string }, ...words: string[]): Promise<Call> {
  return call(recorder(cwd, { variables }), words);
}

const RIGHT = '[plan]\nallow_partial = false\n[cache]\npath = "/x"\n';

describe("tessera config check", () => {
  test("finds nothing in a file that is right", async () => {
    const { code, out, error } = await tessera(folder({ "a.toml": RIGHT }), "config", "check", "RootConfig", "a.toml");
    expect([code, out, error]).toEqual([0, "RootConfig: no mistakes; 2 of 11 settings are set", ""]);
  });

  test("finds all mistakes of a file, though a variable overrides it", async () => {
    const cwd = folder({
      "a.toml": '[plan]\nalow_partial = true\nallow_partial = "yes"\nrequested_tasks = ["a", 1]\n',
    });
    const words = ["config", "check", "config/root#RootConfig", "a.toml", "--env", "APP"];
    const { code, out, error } = await withVariables(cwd, { APP__PLAN__ALLOW_PARTIAL: "true" }, ...words);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatchInlineSnapshot(`
      "a.toml:2:1: Object contains unknown field \`alow_partial\` - at \`$.plan\`
        2 | alow_partial = true
          | ^^^^^^^^^^^^          did you mean "allow_partial"?
      a.toml:3:17: Expected \`bool | null\`, got \`str\` - at \`$.plan.allow_partial\`
        3 | allow_partial = "yes"
          |                 ^^^^^   write true or false, without quotes
      a.toml:4:25: Expected \`str\`, got \`int\` - at \`$.plan.requested_tasks[1]\`
        4 | requested_tasks = ["a", 1]
          |                         ^"
    `);
  });

  test("prints mistakes for GitHub and as a report", async () => {
    const cwd = folder({ "a.toml": "plan = []\n" });
    const github = await tessera(cwd, "config", "check", "RootConfig", "a.toml", "--format", "github");
    const text = "Expected `object | null`, got `array` - at `$.plan`";
    expect([github.code, github.out]).toEqual([1, `::error file=a.toml,line=1,col=8::${text}`]);
    const json = await tessera(cwd, "config", "check", "RootConfig", "a.toml", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({
      contract: "RootConfig",
      entries: [],
      errors: [{ summary: text, source: { file: "a.toml", line: 1, col: 8 } }],
    });
  });

  const WRONG: readonly (readonly [words: readonly string[], error: string])[] = [
    [["RootConfig", "b.toml"], "tessera: b.toml: there is no such file"],
    [
      ["RootConfig", "."],
      "tessera: .: the name does not say the format; expected .toml, .yaml, .yml or .json, or the option format",
    ],
    [["RootConfig", ".", "--input", "toml"], "tessera: .: it is a directory"],
    [["RotConfig", "a.toml"], "tessera: unknown contract RotConfig; did you mean RootConfig?"],
    [["config/rot#RootConfig", "a.toml"], "tessera: unknown contract config/rot#RootConfig"],
    [["RootConfig", "a.toml", "--format", "xml"], "tessera: unknown format xml; expected text, json or github"],
  ];

  test.each(WRONG)("%j cannot work", async (words, error) => {
    const called = await tessera(folder({ "a.toml": RIGHT }), "config", "check", ...words);
    expect([called.code, called.out, called.error.split("\n")[0]]).toEqual([2, "", error]);
  });

  test("takes a profile over its file", async () => {
    const cwd = folder({ "a.toml": RIGHT, "a.prod.toml": '[cache]\npath = "/prod"\n' });
    const words = ["config", "show", "RootConfig", "a.toml", "--profile", "prod", "--changed"];
    expect((await tessera(cwd, ...words)).out).toContain('path = "/prod"  # from a.prod.toml:2');
    expect((await tessera(cwd, "config", "check", "RootConfig", "a.toml", "--profile", "dev")).error).toBe(
      "tessera: a.dev.toml: there is no such file",
    );
  });

  test("knows the contracts of the workspace", async () => {
    const cwd = folder({
      "contracts/tessera.yaml": "tessera: 1\n",
      "contracts/app.yaml": "types:\n  AppConfig:\n    kind: config\n    fields:\n      port: int(ge=1)\n",
      "app.toml": "port = 0\n",
    });
    expect((await tessera(cwd, "config", "check", "AppConfig", "app.toml")).error.split("\n")[0]).toBe(
      "app.toml:1:8: Expected `int` >= 1 - at `$.port`",
    );
    expect((await tessera(cwd, "config", "check", "RootConfig")).code).toBe(0);
  });

  test("warns of what Python reads otherwise", async () => {
    const cwd = folder({
      "a.toml": "plan = {\n  allow_partial = true,\n}\n",
      "b.yaml": "logging:\n  jsonl_path: no\n",
    });
    const toml = await tessera(cwd, "config", "check", "RootConfig", "a.toml");
    expect([toml.code, toml.error.slice(0, 34)]).toEqual([0, "warning: a.toml:2:3: TOML_1_1: Pyt"]);
    const yaml = await tessera(cwd, "config", "check", "RootConfig", "b.yaml");
    expect([yaml.code, yaml.error.slice(0, 35)]).toEqual([0, "warning: b.yaml:2:15: YAML_1_1: Pyt"]);
  });
});

test("tessera config show says where each setting comes from", async () => {
  const cwd = folder({ "a.toml": RIGHT });
  const words = ["config", "show", "RootConfig", "a.toml", "--env", "APP"];
  const { code, out } = await withVariables(cwd, { APP__PLAN__ALLOW_PARTIAL: "true" }, ...words);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "[plan]
    allow_partial = true  # from APP__PLAN__ALLOW_PARTIAL

    [cache]
    path = "/x"  # from a.toml:4"
  `);
  expect((await tessera(cwd, "config", "show", "RootConfig", "a.toml", "--yaml", "--changed")).out)
    .toMatchInlineSnapshot(`
    "plan:
      allow_partial: false  # from a.toml:2
    cache:
      path: "/x"  # from a.toml:4"
  `);
});

describe("tessera config explain --otel-yaml", () => {
  const OTEL = `[otel]
enable_traces = true
enable_metrics = true
enable_logs = true
sampler = "ratio"
sampler_arg = 0.25
service_name = "etl $x"
headers = { key = "s3cret" }
endpoint = "http://a:s3cret@collector:4318/"
`;

  test("prints a file that the declarative configuration of OpenTelemetry takes, without what is secret", async () => {
    const cwd = temporaryDirectory({ "a.toml": OTEL });
    const { out } = await tessera(cwd, "config", "explain", "RootConfig", "otel", "a.toml", "--otel-yaml");
    expect(out).toMatchInlineSnapshot(`
      "file_format: "1.0"
      resource:
        attributes:
          - name: "service.name"
            value: "etl $$x"
      tracer_provider:
        processors:
          - batch:
              exporter:
                otlp_http:
                  endpoint: "http://***@collector:4318/v1/traces"
                  encoding: protobuf
                  timeout: 10000
                  headers_list: \${OTEL_EXPORTER_OTLP_HEADERS}
        sampler:
          parent_based:
            root:
              trace_id_ratio_based:
                ratio: 0.25
      meter_provider:
        readers:
          - periodic:
              interval: 60000
              timeout: 10000
              exporter:
                otlp_http:
                  endpoint: "http://***@collector:4318/v1/metrics"
                  encoding: protobuf
                  timeout: 10000
                  headers_list: \${OTEL_EXPORTER_OTLP_HEADERS}
      logger_provider:
        processors:
          - batch:
              exporter:
                otlp_http:
                  endpoint: "http://***@collector:4318/v1/logs"
                  encoding: protobuf
                  timeout: 10000
                  headers_list: \${OTEL_EXPORTER_OTLP_HEADERS}"
    `);
    expect(out).not.toContain("s3cret");
    expect(modelOf(cwd, out)).toMatchObject({
      resource: { attributes: [{ name: "service.name", value: "etl $x" }] },
      tracer_provider: {
        sampler: { parent_based: { root: { trace_id_ratio_based: { ratio: 0.25 } } } },
        processors: [{ batch: { exporter: { otlp_http: { endpoint: "http://***@collector:4318/v1/traces" } } } }],
      },
      meter_provider: { readers: [{ periodic: { interval: 60000 } }] },
      logger_provider: { processors: [{ batch: { exporter: { otlp_http: { encoding: "protobuf" } } } }] },
    });
  });

  test.each(["always_on", "always_off"])("takes the protocol gRPC, and the sampler %s", async (sampler) => {
    const text = `enable_traces = true\nenable_metrics = false\nsampler = "${sampler}"\nparent_based = false\nprotocol = "grpc"\n`;
    const cwd = temporaryDirectory({ "a.toml": text });
    const { out } = await tessera(cwd, "config", "explain", "OtelConfigSpec", "$", "a.toml", "--otel-yaml");
    expect(modelOf(cwd, out)).toMatchObject({
      tracer_provider: {
        sampler: { [sampler]: {} },
        processors: [{ batch: { exporter: { otlp_grpc: { endpoint: "http://localhost:4317", timeout: 10000 } } } }],
      },
    });
  });

  test("says what is wrong where there are no such settings", async () => {
    const cwd = temporaryDirectory({ "a.toml": "" });
    const words = ["config", "explain", "RootConfig"];
    const unset = await tessera(cwd, ...words, "otel", "a.toml", "--otel-yaml");
    expect([unset.code, unset.error]).toEqual([2, "tessera: --otel-yaml: otel is not set, so that nothing is sent"]);
    const others = await tessera(cwd, ...words, "$", "a.toml", "--otel-yaml");
    expect([others.code, others.error]).toEqual([
      2,
      expect.stringMatching(/^tessera: --otel-yaml: expected the settings of OpenTelemetry in \$: /) as string,
    ]);
  });

  /** What the package of OpenTelemetry reads of a file, which it checks by its schema. */
  function modelOf(cwd: string, text: string): unknown {
    const path = join(cwd, "otel.yaml");
    writeFileSync(path, text);
    vi.stubEnv("OTEL_CONFIG_FILE", path);
    onTestFinished(() => void vi.unstubAllEnvs());
    return createConfigFactory().getConfigModel();
  }
});

test("tessera config explain says all there is to say of a setting", async () => {
  const cwd = folder({ "a.toml": RIGHT });
  const words = ["config", "explain", "RootConfig", "plan.allow_partial", "a.toml", "--env", "APP"];
  const { out } = await withVariables(cwd, { APP__PLAN__ALLOW_PARTIAL: "true" }, ...words);
  expect(out).toMatchInlineSnapshot(`
    "plan.allow_partial: bool | null
      Whether tasks that do not depend on a failed one still run. Null means no.

      value      true
      from       APP__PLAN__ALLOW_PARTIAL
      over       a.toml:2
      default    null
      in a file  [plan] allow_partial = …
      variable   APP__PLAN__ALLOW_PARTIAL=…
      flag       --plan.allow_partial, --no-plan.allow_partial"
  `);
  const unknown = await tessera(cwd, "config", "explain", "RootConfig", "plan.alow_partial", "a.toml");
  expect([unknown.code, unknown.error]).toEqual([
    2,
    "tessera: There is no setting plan.alow_partial; did you mean plan.allow_partial?",
  ]);
  const section = await tessera(cwd, "config", "explain", "RootConfig", "plan", "a.toml");
  expect(section.error).toBe("tessera: plan is a section; explain one of plan.allow_partial, plan.requested_tasks");
});

test("tessera config init prints a file that tessera config check takes", async () => {
  const { out } = await tessera(temporaryDirectory(), "config", "init", "OtelConfigSpec", "--minimal");
  expect(out).toMatchInlineSnapshot(`
    "enable_traces = true
    enable_metrics = true
    sampler = "ratio""
  `);
  const cwd = folder({ "otel.toml": out });
  expect((await tessera(cwd, "config", "check", "OtelConfigSpec", join(cwd, "otel.toml"))).code).toBe(0);
  const whole = await tessera(cwd, "config", "init", "OtelConfigSpec");
  expect(whole.out).toMatchInlineSnapshot(`
    "# OtelConfigSpec: What is exported to OpenTelemetry, as a person writes it.

    # Whether spans are exported.
    # bool
    enable_traces = true

    # Whether metrics are exported.
    # bool
    enable_metrics = true

    # Whether structured events are exported as log records.
    # bool
    # enable_logs = false

    # How traces to keep are chosen.
    # always_on | always_off | ratio
    sampler = "ratio"

    # Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers.
    # float | null
    # sampler_arg = 0.25

    # Address of the collector, to which the path of each signal is added. Null takes that of a
    # collector on this machine.
    # str | null
    # endpoint = ""

    # How telemetry is sent.
    # http_protobuf | http_json | grpc
    # protocol = "http_protobuf"

    # Headers that go with each request, such as the key of a collector.
    # map[str, str]
    # headers = {}

    # Name of the service that the telemetry is of. Null leaves it to the environment.
    # str | null, of length >= 1
    # service_name = "x"

    # What else is said of the service, by the names of the semantic conventions.
    # map[str, str]
    # resource = {}

    # Whether a trace that another service began is kept if that service keeps it.
    # bool
    # parent_based = true

    # How long one request may take, in milliseconds.
    # int, >= 1
    # timeout_ms = 10000

    # How long the end of the program waits for what is not yet sent, in milliseconds.
    # int, >= 1
    # shutdown_timeout_ms = 3000

    # How often metrics are sent, in milliseconds.
    # int, >= 1
    # metric_interval_ms = 60000"
  `);
});

describe("a setting that is renamed", () => {
  const contracts = (field: string, more = ""): string => `types:
  Plan:
    doc: What to run.
    kind: config
    fields:
      ${field}:
        type: bool
        default: false
        doc: Whether some is enough.
${more}  App:
    doc: Settings.
    kind: config
    fields:
      plan:
        type: Plan
        default: {}
        doc: What to run.
`;

  test("breaks files, until the old key is read too; then it loads, and show says where it stands", async () => {
    const cwd = folder({
      "contracts/tessera.yaml": "tessera: 1\n",
      "contracts/app.yaml": contracts("allow_partial"),
      "a.toml": "[plan]\nallow_partial = true\n",
    });
    expect((await tessera(cwd, "baseline")).code).toBe(0);

    writeFiles(cwd, { "contracts/app.yaml": contracts("partial_allowed") });
    const removed = await tessera(cwd, "breaking");
    expect(removed.code).toBe(1);
    expect(removed.out).toContain("breaking[FIELD_REMOVED]: Plan.allow_partial");
    expect(removed.out).toContain("breaking[FIELD_ADDED_OPTIONAL]: Plan.partial_allowed");
    expect(removed.out).toContain("if it was renamed, say `accept: [old key]` on the new one");
    const refused = await tessera(cwd, "config", "check", "App", "a.toml");
    expect([refused.code, refused.error.split("\n", 1)[0]]).toEqual([
      1,
      "a.toml:2:1: Object contains unknown field `allow_partial` - at `$.plan`",
    ]);

    writeFiles(cwd, { "contracts/app.yaml": contracts("partial_allowed", "        accept: [allow_partial]\n") });
    const renamed = await tessera(cwd, "breaking");
    expect(renamed.out).toContain("[FIELD_WIRE_NAME_CHANGED]: Plan.partial_allowed");
    expect(renamed.out).toContain("new readers of Plan (strict) accept allow_partial too");
    const shown = await tessera(cwd, "config", "show", "App", "a.toml");
    expect([shown.code, shown.out]).toMatchInlineSnapshot(`
      [
        0,
        "[plan]
      partial_allowed = true  # from a.toml:2",
      ]
    `);
  });
});
