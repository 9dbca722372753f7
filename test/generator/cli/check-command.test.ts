import { describe, expect, test } from "vitest";
import { temporaryDirectory, writeFiles } from "../../temporary-directory.js";
import { tessera } from "./call.js";

const ORDERS = `types:
  Order:
    doc: One order.
    fields:
      id:
        type: str(min_length=1)
        doc: Who it is.
`;
const NOTE = `      note?:
        type: str
        doc: What was said.
`;
const PROJECT = { "contracts/tessera.yaml": "tessera: 1\n", "contracts/orders.yaml": ORDERS + NOTE };
const CHANGED = { "contracts/orders.yaml": ORDERS };
const HINT = "no contracts/evolution/baseline.json, so breaking changes were not checked; tessera baseline writes it";

async function generated(): Promise<string> {
  const directory = temporaryDirectory(PROJECT);
  await tessera(directory, "generate");
  return directory;
}

describe("check", () => {
  test("without a baseline checks the outputs, and says what else there is", async () => {
    expect(await tessera(await generated(), "check")).toEqual({
      code: 0,
      out: `5 outputs in generated: up to date\n0 lint warnings\n${HINT}`,
      error: "",
    });
  });

  test("passes where nothing has changed since the baseline", async () => {
    const directory = await generated();
    await tessera(directory, "baseline");
    expect(await tessera(directory, "check")).toEqual({
      code: 0,
      out: "5 outputs in generated: up to date\n0 lint warnings\nno change against contracts/evolution/baseline.json",
      error: "",
    });
  });

  test("fails on what lint finds", async () => {
    const directory = temporaryDirectory({
      ...PROJECT,
      "contracts/orders.yaml": ORDERS.replace("    doc: One order.\n", ""),
    });
    await tessera(directory, "generate");
    const { code, error } = await tessera(directory, "check");
    expect(code).toBe(1);
    expect(error).toContain("warning[undocumented]: Order has no doc");
  });

  test("finds stale outputs and breaks in one go", async () => {
    const directory = await generated();
    await tessera(directory, "baseline");
    writeFiles(directory, CHANGED);
    const { code, error } = await tessera(directory, "check");
    expect(code).toBe(1);
    expect(error).toContain("stale           generated/orders.ts");
    expect(error).toMatch(/^contracts\/orders\.yaml:\d+:\d+: breaking\[FIELD_REMOVED\]: Order\.note: /m);
  });

  test("finds breaks where the outputs are up to date", async () => {
    const directory = await generated();
    await tessera(directory, "baseline");
    writeFiles(directory, CHANGED);
    await tessera(directory, "generate");
    expect((await tessera(directory, "check")).code).toBe(1);
    expect((await tessera(directory, "check", "--against", "dir:contracts")).code).toBe(0);
  });

  test("proves the verdicts on what changed, unless told not to", async () => {
    const directory = await generated();
    await tessera(directory, "baseline");
    writeFiles(directory, CHANGED);
    const { error } = await tessera(directory, "check");
    expect(error).toMatch(/^proved \d\d? verdicts with \d+ documents; 0 not provable$/m);
    expect((await tessera(directory, "check", "--no-prove")).error).not.toContain("proved");
  });

  test("reports contracts that do not compile as findings", async () => {
    const directory = temporaryDirectory({ ...PROJECT, "contracts/bad.yaml": "types:\n  A: itn\n" });
    const { code, out, error } = await tessera(directory, "check");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain("error[unknown-type]");
  });

  test("has no verdict over a baseline that is damaged", async () => {
    const directory = await generated();
    writeFiles(directory, { "contracts/evolution/baseline.json": "{}" });
    expect((await tessera(directory, "check")).code).toBe(2);
  });

  test("looks for outputs where they were written to", async () => {
    const directory = temporaryDirectory(PROJECT);
    await tessera(directory, "generate", "--out", "sdk");
    expect((await tessera(directory, "check")).code).toBe(1);
    expect((await tessera(directory, "check", "--out", "sdk")).code).toBe(0);
  });
});

test("changelog lists what changed by contract, whomever it breaks", async () => {
  const directory = temporaryDirectory(PROJECT);
  await tessera(directory, "baseline");
  expect(await tessera(directory, "changelog")).toEqual({
    code: 0,
    out: "# Changes since `contracts/evolution/baseline.json`\n\nNone.",
    error: "",
  });
  writeFiles(directory, CHANGED);
  const { code, out, error } = await tessera(directory, "changelog");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out).toMatch(/^# Changes since `contracts\/evolution\/baseline\.json`\n\n## Order\n\n- .*note/);
});
