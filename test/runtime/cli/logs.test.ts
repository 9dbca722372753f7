import { appendFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { ValidationError } from "tessera-contracts/serde";
import type { CommandInput, CommandTools } from "../../../runtime/cli/command.js";
import { eventContract } from "../../../runtime/cli/logs/lines.js";
import { call, recorder, tessera } from "../../generator/cli/call.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { failed, finished, lineOf, started } from "../logs/events.js";

const BAD = '{"event":"task_lost"}\n';
const LOG = lineOf(started()) + lineOf(finished(1)) + BAD + lineOf(failed()) + '{"event":"ta';

const folder = (text: string): string => temporaryDirectory({ "run.jsonl": text });

describe("tessera logs show", () => {
  test("shows events in lines, and tells of lines that are none", async () => {
    const { code, out, error } = await tessera(folder(LOG), "logs", "show", "run.jsonl");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "2026-01-01T00:00:00Z  info   run_started  run_id=run-7 plan_signature=abc inputs=["files"]
      2026-01-01T00:00:00Z  debug  task_finished  run_id=run-7 plan_signature=abc task=normalize rows=1
      2026-01-01T00:00:00Z  error  run_failed  run_id=run-7 plan_signature=abc error={"type":"decode","summary":"no","contract":null,"expected":null,"received":null,"code":"malformed"}"
    `);
    expect(error).toMatchInlineSnapshot(`
      "run.jsonl:3: Invalid value 'task_lost' - at \`$.event\`
      run.jsonl:5: Input data was truncated (the line has no end)"
    `);
  });

  test.each([
    [["--where", "event=run_failed"], 1],
    [["--where", "rows=1", "--where", "run_id=run-7"], 1],
    [["--where", "error.code=malformed"], 1],
    [["--where", "rows=2"], 0],
    [["--level", "info"], 2],
    [["--since", "2026-01-01T00:00:00Z"], 3],
    [["--since", "2026-01-02"], 0],
  ])("shows what is asked for: %j", async (words, count) => {
    const { code, out } = await tessera(folder(LOG), "logs", "show", "run.jsonl", "--json", ...words);
    expect([code, out === "" ? 0 : out.split("\n").length]).toEqual([0, count]);
  });

  test("shows a table, and lines of JSON that move no cursor", async () => {
    const cwd = folder(lineOf(started(["\u001b[2J\u009b\u202e"])));
    const json = await tessera(cwd, "logs", "show", "run.jsonl", "--json");
    expect(json.out).toContain('"inputs":["\\u001b[2J\\u009b\\u202e"]');
    const table = await tessera(cwd, "logs", "show", "run.jsonl", "--table");
    expect(table.out).toMatchInlineSnapshot(`
      "TIME                  LEVEL  EVENT        SAID
      2026-01-01T00:00:00Z  info   run_started  run_id=run-7 plan_signature=abc inputs=["\\u001b[2J��"]"
    `);
  });

  test.each([
    [["gone.jsonl"], "tessera: gone.jsonl: there is no such file"],
    [["run.jsonl", "--level", "loud"], "tessera: unknown level loud; expected debug, info, warn, error"],
    [["run.jsonl", "--since", "noon"], "tessera: --since noon: expected a time such as 2026-01-31T12:00:00Z"],
    [["run.jsonl", "--where", "event"], "tessera: --where event: expected FIELD=VALUE, such as event=run_failed"],
    [["run.jsonl", "--json", "--table"], "tessera: --json and --table exclude each other"],
    [["."], "tessera: .: it is no file"],
  ])("refuses what cannot work: %j", async (words, text) => {
    const cwd = folder(LOG);
    const { code, error } = await tessera(cwd, "logs", "show", ...words);
    expect([code, error.replaceAll(`${cwd}/`, "").split("\n")[0]]).toEqual([2, text]);
  });
});

test.each([["show"], ["tail", "--follow"]])(
  "tessera logs %s ends well when nobody reads on",
  async (name, ...options) => {
    const unread = new AbortController();
    const lines = lineOf(finished(1)).repeat(5000);
    let count = 0;
    const out = (): void => {
      count++;
      unread.abort();
    };
    const printed = recorder(folder(lines), { out, unread: unread.signal });
    const { code, error } = await call(printed, ["logs", name, "run.jsonl", ...options]);
    expect([code, error]).toEqual([0, ""]);
    expect(count).toBeLessThan(1000); // what had been read
  },
);

test("tessera logs check finds the lines that are no events", async () => {
  const wrong = await tessera(folder(LOG), "logs", "check", "run.jsonl");
  expect([wrong.code, wrong.out]).toEqual([1, "run.jsonl: 3 events, 2 bad lines"]);
  expect(wrong.error.split("\n")).toEqual([
    expect.stringMatching(/^run\.jsonl:3: Invalid value 'task_lost'/),
    "run.jsonl:5: Input data was truncated (the line has no end)",
  ]);
  const right = await tessera(folder(lineOf(started())), "logs", "check", "run.jsonl", "run.jsonl");
  const found = "run.jsonl: 1 event, 0 bad lines";
  expect([right.code, right.out, right.error]).toEqual([0, `${found}\n${found}`, ""]);
});

describe("lines of another contract", () => {
  const AUDIT = `types:
  Denied:
    doc: Somebody was kept out.
    kind: log
    x-level: warn
    fields:
      user: str
`;
  const files = {
    "contracts/tessera.yaml": "tessera: 1\n",
    "contracts/audit.yaml": AUDIT,
    "audit.jsonl": '{"user":"a"}\n{"user":1}\n{"user":"b"}\n',
  };

  test("are checked and shown by its name", async () => {
    const cwd = temporaryDirectory(files);
    const words = ["audit.jsonl", "--contract", "Denied"];
    const checked = await tessera(cwd, "logs", "check", ...words);
    expect(checked).toEqual({
      code: 1,
      out: "audit.jsonl: 2 events, 1 bad line",
      error: "audit.jsonl:2: Expected `str`, got `int` - at `$.user`",
    });
    const shown = await tessera(cwd, "logs", "show", ...words, "--json");
    expect(shown.out).toBe('{"user":"a"}\n{"user":"b"}');
  });

  test("are decoded by this copy of serde, since the command that finds the contract may have another one", () => {
    const foreign = { name: "Denied", module: "audit", info: LogEvent.info };
    const input = { option: () => "Denied" } as unknown as CommandInput;
    const found = eventContract(input, { settingsContract: () => foreign } as unknown as CommandTools);
    expect(found?.name).toBe("Denied");
    expect(() => found?.decodeJson("{}")).toThrow(ValidationError);
  });
});

describe("tessera logs tail", () => {
  const many = Array.from({ length: 2000 }, (_, rows) => lineOf(finished(rows))).join("");

  test.each([
    ["--lines 1", "1999"],
    ["--lines 3", "1997 1998 1999"],
    ["--lines 0", ""],
  ])("shows the last lines: %s", async (words, rows) => {
    const { code, out } = await tessera(folder(many), "logs", "tail", "run.jsonl", "--json", ...words.split(" "));
    expect([code, [...out.matchAll(/"rows":(\d+)/g)].map(([, one]) => one).join(" ")]).toEqual([0, rows]);
  });

  test.each([
    ["--lines 2", "1999"],
    ["--lines 1", ""],
    ["--lines 0", ""],
  ])("counts a line that has no end, unless none is asked for: %s", async (words, rows) => {
    const cwd = folder(`${many}{"event":`);
    const { out, error } = await tessera(cwd, "logs", "tail", "run.jsonl", "--json", ...words.split(" "));
    expect([...out.matchAll(/"rows":(\d+)/g)].map(([, one]) => one).join(" ")).toBe(rows);
    expect(error).toBe("run.jsonl: Input data was truncated (the line has no end)");
  });

  test("follows a file, and the one that takes its place, until it is told to stop", async () => {
    const cwd = folder(lineOf(finished(0)));
    const file = join(cwd, "run.jsonl");
    const printed = recorder(cwd);
    const done = call(printed, ["logs", "tail", "run.jsonl", "--follow", "--json"]);
    const shown = (count: number): Promise<void> => vi.waitFor(() => expect(printed.out.length).toBe(count), 30_000);
    await shown(1);
    appendFileSync(file, lineOf(finished(1)).slice(0, 20));
    appendFileSync(file, lineOf(finished(1)).slice(20));
    await shown(2);
    appendFileSync(file, lineOf(finished(2)));
    renameSync(file, join(cwd, "run.1.jsonl"));
    appendFileSync(file, lineOf(finished(3)));
    await shown(4);
    printed.stop.abort();
    expect((await done).code).toBe(0);
    expect(printed.out.join("\n").match(/"rows":\d/g)).toEqual([0, 1, 2, 3].map((rows) => `"rows":${rows}`));
  });
});
