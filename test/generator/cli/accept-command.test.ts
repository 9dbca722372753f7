import { execFileSync } from "node:child_process";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { filesIn, temporaryDirectory, writeFiles } from "../../temporary-directory.js";
import { call, recorder, tessera } from "./call.js";

const OLD = {
  "contracts/tessera.yaml": "tessera: 1\n",
  "contracts/orders.yaml": "types:\n  Order:\n    fields:\n      id: str\n      note: str\n",
};
const NEW = { ...OLD, "contracts/orders.yaml": "types:\n  Order:\n    reserved: [note]\n    fields:\n      id: str\n" };
const LIST = "contracts/evolution/accepted.yaml";
const ACCEPT = ["accept", "FIELD_REMOVED", "Order.note"] as const;

// Who works on this machine is no part of a test.
beforeEach(() => {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
  return () => vi.unstubAllEnvs();
});

async function project(): Promise<string> {
  const directory = temporaryDirectory(OLD);
  await tessera(directory, "baseline");
  writeFiles(directory, NEW);
  return directory;
}

describe("accept", () => {
  test("lets the check pass, and the finding stay in the report", async () => {
    const directory = await project();
    expect((await tessera(directory, "breaking")).code).toBe(1);
    expect(await tessera(directory, ...ACCEPT, "--reason", "nobody read it")).toEqual({
      code: 0,
      out: `FIELD_REMOVED at Order.note is accepted: written to ${LIST}`,
      error: "",
    });
    const { code, out } = await tessera(directory, "breaking");
    expect(code).toBe(0);
    expect(out).toMatch(/^accepted\[FIELD_REMOVED\]: Order\.note: .*; nobody read it$/m);
    expect(out).toMatch(/^0 breaking, .*1 accepted against /m);
  });

  test("adds to the list at its end", async () => {
    const directory = await project();
    writeFiles(directory, { [LIST]: "# mine\n- rule: X # stays\n  path: Y\n  reason: z\n" });
    await tessera(directory, ...ACCEPT, "--reason", "nobody read it", "--until", "2027-01-31");
    expect(filesIn(directory)[LIST]).toBe(`# mine
- rule: X # stays
  path: Y
  reason: z
- rule: FIELD_REMOVED
  path: "Order.note"
  reason: "nobody read it"
  until: "2027-01-31"
`);
  });

  test("says who accepts it: who is named, else who git knows, else nobody", async () => {
    const written = async (directory: string, ...more: readonly string[]): Promise<string> => {
      await tessera(directory, ...ACCEPT, "--reason", "nobody read it", ...more);
      return filesIn(directory)[LIST]?.split('"nobody read it"\n')[1] ?? "";
    };
    expect(await written(await project())).toBe("");
    expect(await written(await project(), "--by", "Ada", "--until", "2027-01-31")).toBe(
      '  until: "2027-01-31"\n  by: "Ada"\n',
    );
    const named = await project();
    execFileSync("git", ["init", "--quiet", named]);
    execFileSync("git", ["-C", named, "config", "user.name", 'Grace "H" Hopper']);
    expect(await written(named)).toBe('  by: "Grace \\"H\\" Hopper"\n');
    expect((await tessera(named, "breaking")).out).toContain('nobody read it (by Grace "H" Hopper)');
    expect((await tessera(named, "breaking", "--format", "markdown")).out).toContain('Accepted by: Grace "H" Hopper');
    writeFiles(named, { [LIST]: "" });
    expect(await written(named, "--by", "")).toBe("");
  });

  test("holds through its last day, and fails the check from the next one on", async () => {
    const directory = await project();
    await tessera(directory, ...ACCEPT, "--reason", "nobody read it", "--until", "2027-01-31");
    for (const [today, code] of [
      ["2027-01-31", 0],
      ["2027-02-01", 1],
    ] as const) {
      const { code: found, out } = await call(recorder(directory, { today }), ["breaking"]);
      expect(found).toBe(code);
      expect(out.includes("[ACCEPTED_EXPIRED]")).toBe(code === 1);
    }
  });

  test("an entry that matches nothing fails the check at its line", async () => {
    const directory = temporaryDirectory(OLD);
    await tessera(directory, "baseline");
    writeFiles(directory, { [LIST]: "# mine\n- rule: X\n  path: Y\n  reason: z\n" });
    const { code, out } = await tessera(directory, "breaking");
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${LIST}:2:9: breaking\\[ACCEPTED_UNMATCHED\\]: Y: X at Y is accepted, but`));
  });

  test("an entry about the baseline need not match what else there is to compare with", async () => {
    const directory = await project();
    await tessera(directory, ...ACCEPT, "--reason", "nobody read it");
    expect((await tessera(directory, "breaking", "--against", "dir:contracts")).code).toBe(0);
  });

  test.each([
    [["accept", "FIELD_REMOVED", "Order.note"], 'tessera accept needs --reason "…": why the break is intended'],
    [[...ACCEPT, "--reason", " "], 'tessera accept needs --reason "…": why the break is intended'],
    [[...ACCEPT, "--reason", "r", "--until", "soon"], "--until soon: expected a day such as 2026-12-31"],
    [[...ACCEPT, "--reason", "r", "--until", "2026-12-30"], "--until 2026-12-30 has passed: today is 2026-12-31"],
    [
      ["accept", "FIELD_REMOVD", "Order.note", "--reason", "r"],
      "nothing to accept: there is no finding FIELD_REMOVD at Order.note; did you mean FIELD_REMOVED Order.note?",
    ],
    [
      ["accept", "FIELD_REMOVED", "Order.nte", "--reason", "r"],
      "nothing to accept: there is no finding FIELD_REMOVED at Order.nte; did you mean FIELD_REMOVED Order.note?",
    ],
    [
      ["accept", "SOMETHING", "Else", "--reason", "r"],
      "nothing to accept: there is no finding SOMETHING at Else; tessera breaking lists all findings",
    ],
    [["accept", "FIELD_REMOVED"], 'tessera accept takes RULE PATH, found "FIELD_REMOVED"; see tessera accept --help'],
  ])("%j is one line, and writes nothing", async (words, message) => {
    const directory = await project();
    const before = filesIn(directory);
    expect(await tessera(directory, ...words)).toEqual({ code: 2, out: "", error: `tessera: ${message}` });
    expect(filesIn(directory)).toEqual(before);
  });

  test("a second time says so", async () => {
    const directory = await project();
    await tessera(directory, ...ACCEPT, "--reason", "nobody read it");
    expect(await tessera(directory, ...ACCEPT, "--reason", "again")).toMatchObject({
      code: 2,
      error: `tessera: FIELD_REMOVED at Order.note is already in ${LIST}; edit that entry`,
    });
  });
});
