import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  columnFrom,
  parseType,
  RecordBatch,
  schema,
  column,
  writeFile,
  writeStream,
} from "../../../runtime/arrow/index.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { tessera } from "./call.js";

const PROJECT = {
  "contracts/tessera.yaml": "tessera: 1\n",
  "contracts/jobs.yaml": `types:
  State:
    enum: [queued, done]
  Job:
    doc: A job.
    kind: row
    table: { name: jobs, key: [id] }
    fields:
      id:
        type: int
        ge: 0
        doc: Number of the job. It is never used again.
      state: State
      seconds: float | null
      log:
        type: str
        default: ""
        arrow: omit
  Note:
    fields:
      text: str
  Word: str
`,
};

const FIELDS = schema([
  column("id", parseType("i64"), { nullable: false }),
  column("state", parseType("string"), { nullable: false }),
  column("seconds", parseType("f64")),
]);

function batch(ids: readonly bigint[]): RecordBatch {
  return new RecordBatch(FIELDS, [
    columnFrom(parseType("i64"), ids),
    columnFrom(
      parseType("string"),
      ids.map(() => "done"),
    ),
    columnFrom(
      parseType("f64"),
      ids.map(() => null),
    ),
  ]);
}

describe("show --arrow", () => {
  test("shows the columns of a table", async () => {
    const { out, code } = await tessera(temporaryDirectory(PROJECT), "show", "Job", "--arrow");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "jobs  (rows of Job; module jobs)
      key: id
      without a column: log

      COLUMN   ARROW TYPE              NULLS     DOC
      id       i64                     not null  Number of the job.
      state    dictionary[i8, string]  not null
      seconds  f64                     nullable"
    `);
  });

  test.each([
    ["Note", "Note is no table; write `table: true` into the contract to make it one"],
    ["Word", "Word is no table: only structs can be tables"],
  ])("says of %s that it has none", async (name, message) => {
    const { error, code } = await tessera(temporaryDirectory(PROJECT), "show", name, "--arrow");
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});

describe("decode of Arrow files", () => {
  test.each([
    ["jobs.arrow", writeFile([batch([1n, 2n])])],
    ["jobs.arrows", writeStream([batch([1n, 2n])])],
    ["jobs.feather", writeFile([batch([1n, 2n])])],
  ])("prints the rows of %s", async (name, bytes) => {
    const directory = temporaryDirectory(PROJECT);
    writeFileSync(join(directory, name), bytes);
    const { out, error, code } = await tessera(directory, "decode", "Job", name);
    expect({ error, code }).toEqual({ error: "", code: 0 });
    expect(out.replaceAll(/\s+/g, "")).toBe(
      '{"id":1,"state":"done","seconds":null}{"id":2,"state":"done","seconds":null}',
    );
  });

  test.each([
    ["a row that does not fit", writeFile([batch([1n, -2n])]), "Expected `int` >= 0 - at `$[1].id`"],
    [
      "a row of a later batch",
      writeFile([batch([1n]), batch([2n, -2n])]),
      "record batch 1: Expected `int` >= 0 - at `$[1].id`",
    ],
    ["a file that is cut off", writeStream([batch([1n])]).subarray(0, 40), "too early, within a message"],
    [
      "another table",
      writeFile([batch([1n]).select(["id"])]),
      "Job: there is no column state (dictionary[i8, string]); there are id",
    ],
  ])("says what is wrong with %s", async (_, bytes, message) => {
    const directory = temporaryDirectory(PROJECT);
    writeFileSync(join(directory, "jobs.arrow"), bytes);
    const { out, error, code } = await tessera(directory, "decode", "Job", "jobs.arrow");
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(error).toContain(message);
  });
});
