import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, temporaryDirectory, timesIn, writeFiles } from "../../temporary-directory.js";
import { PROJECT, tessera, TWO_MODULES } from "./call.js";

const BASELINE = "contracts/evolution/baseline.json";
const HISTORY = "contracts/evolution/history";

interface History {
  readonly contracts: {
    readonly [name: string]: { readonly json: readonly string[]; readonly msgpack: readonly string[] };
  };
}

describe("baseline", () => {
  test("keeps the contracts word for word, and says what it wrote", async () => {
    const directory = temporaryDirectory(TWO_MODULES);
    const { code, out, error } = await tessera(directory, "baseline");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.split("\n")).toEqual([
      `  new      ${BASELINE} (2 modules)`,
      expect.stringMatching(
        /^ {2}new {6}contracts\/evolution\/history\/1\/bytes\.json \(\d+ new messages of 2 contracts\)$/,
      ),
      "commit these files; from now on, tessera breaking compares the contracts with them",
    ]);
    const { contracts } = JSON.parse(filesIn(directory)[BASELINE] ?? "") as { contracts: Record<string, string[]> };
    const kept = Object.entries(contracts).map(([path, lines]) => [`contracts/${path}`, lines.join("\n")]);
    expect(Object.fromEntries(kept)).toEqual(TWO_MODULES);
  });

  test("writes the same bytes wherever it is called from, and only if something changed", async () => {
    const [one, other] = [temporaryDirectory(PROJECT), temporaryDirectory(PROJECT)];
    await tessera(one, "baseline");
    await tessera("/", "baseline", "--contracts", join(other, "contracts"));
    expect(filesIn(one)).toEqual(filesIn(other));
    const before = timesIn(one);
    expect(await tessera(one, "baseline")).toEqual({
      code: 0,
      out: `nothing to do: ${BASELINE} already holds these contracts`,
      error: "",
    });
    expect(timesIn(one)).toEqual(before);
  });

  test("adds to the history with each change, and takes the accepted breaks there", async () => {
    const directory = temporaryDirectory(PROJECT);
    await tessera(directory, "baseline");
    const first = filesIn(directory)[`${HISTORY}/1/bytes.json`];
    const accepted = "# kept\n- rule: X\n  path: Y\n  reason: z\n";
    const changed = PROJECT["contracts/orders.yaml"].replace("lines: int(ge=0) = 0", "lines: int = 0");
    writeFiles(directory, { "contracts/orders.yaml": changed, "contracts/evolution/accepted.yaml": accepted });
    const { out } = await tessera(directory, "baseline");
    expect(out.split("\n")[0]).toBe(`  updated  ${BASELINE} (1 module)`);
    expect(out.split("\n").slice(2, 4)).toEqual([
      `  new      ${HISTORY}/2/changes.json`,
      `  moved    accepted.yaml to ${HISTORY}/2/accepted.yaml`,
    ]);
    const files = filesIn(directory);
    expect(Object.keys(files).filter((path) => path.startsWith("contracts/evolution"))).toEqual([
      BASELINE,
      `${HISTORY}/1/bytes.json`,
      `${HISTORY}/2/accepted.yaml`,
      `${HISTORY}/2/bytes.json`,
      `${HISTORY}/2/changes.json`,
    ]);
    const { changes } = JSON.parse(files[`${HISTORY}/2/changes.json`] ?? "") as { readonly changes: readonly object[] };
    expect(changes).toMatchObject([{ rule: "CONSTRAINT_REMOVED", path: "Order.lines", forward: "break" }]);
    expect(files[`${HISTORY}/1/bytes.json`]).toBe(first);
    expect(files[`${HISTORY}/2/accepted.yaml`]).toBe(accepted);
    expect((await tessera(directory, "breaking")).code).toBe(0);
  });

  test("does not write contracts that do not compile", async () => {
    const directory = temporaryDirectory({ ...PROJECT, "contracts/bad.yaml": "types:\n  A: itn\n" });
    const before = filesIn(directory);
    const { code, out, error } = await tessera(directory, "baseline");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(/error\[unknown-type\].*\n[^]*\nno baseline was written$/);
    expect(filesIn(directory)).toEqual(before);
  });

  test("adds to the history only what no earlier baseline holds", async () => {
    const directory = temporaryDirectory(TWO_MODULES);
    await tessera(directory, "baseline");
    writeFiles(directory, { "contracts/more.yaml": "types:\n  More:\n    fields:\n      id: bool\n" });
    await tessera(directory, "baseline");
    const { contracts } = JSON.parse(filesIn(directory)[`${HISTORY}/2/bytes.json`] ?? "") as History;
    expect(contracts).toEqual({ More: { json: ['{"id":true}', '{"id":false}'], msgpack: ["gaJpZMM=", "gaJpZMI="] } });
  });

  test.each(["{", "[]", '{"tessera_history":2,"contracts":{}}'])("refuses to extend the history %s", async (text) => {
    const directory = temporaryDirectory({ ...PROJECT, [`${HISTORY}/1/bytes.json`]: text });
    expect(await tessera(directory, "baseline")).toEqual({
      code: 2,
      out: "",
      error: `tessera: cannot read ${HISTORY}/1/bytes.json: it is damaged or of a newer tessera; restore it from version control`,
    });
  });

  test("is written anew over one that is damaged", async () => {
    const directory = temporaryDirectory({ ...PROJECT, [BASELINE]: "{" });
    const { code, error } = await tessera(directory, "baseline");
    expect({ code, error }).toEqual({
      code: 0,
      error: expect.stringMatching(/^what has changed since the baseline before is not kept: cannot read /) as string,
    });
    expect((await tessera(directory, "breaking")).code).toBe(0);
  });
});

test("the history holds the example and the edges of what is persisted, and nothing of what is not", async () => {
  const directory = temporaryDirectory({
    "contracts/tessera.yaml": "tessera: 1\n",
    "contracts/a.yaml": `types:
  Kept:
    examples:
      - id: one
    fields:
      id: str(max_length=3)
      inner: Inner | null = null
  Inner:
    fields:
      n: int(ge=0, le=9)
  Passing:
    persisted: false
    fields:
      id: str
  Colour:
    enum: [red]
`,
  });
  await tessera(directory, "baseline");
  const { contracts } = JSON.parse(filesIn(directory)[`${HISTORY}/1/bytes.json`] ?? "") as History;
  expect(Object.keys(contracts)).toEqual(["Kept", "Inner"]);
  expect(contracts["Kept"]?.json[0]).toBe('{"id":"one"}');
  const numbers = contracts["Inner"]?.json.map((text) => (JSON.parse(text) as { n: number }).n) ?? [];
  expect(numbers).toEqual(expect.arrayContaining([0, 9]));
  expect(contracts["Inner"]?.msgpack).toContain(Buffer.from("81a16e09", "hex").toString("base64"));
});
