import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { run } from "../../../generator/cli/run.js";
import { type Files, filesIn, temporaryDirectory, writeFiles } from "../../temporary-directory.js";
import { PROJECT, recorder, tessera } from "./call.js";

vi.setConfig({ testTimeout: 30_000 });

const CONTRACT = PROJECT["contracts/orders.yaml"];

test("generates at once, and after each save, until it is told to stop", async () => {
  const { directory, printed, ended } = watch();
  await printed.until("5 outputs in generated changed");
  writeFiles(directory, { "contracts/orders.yaml": CONTRACT.replace("note?", "remark?") });
  await printed.until("updated  generated/orders.ts");
  expect(filesIn(directory)["generated/orders.ts"]).toContain("remark?: string");
  printed.stop.abort();
  expect(await ended).toBe(0);
  expect(printed.error).toEqual([]);
  expect(printed.out[0]).toBe("watching contracts; press Ctrl-C to stop");
});

test("sees a save by renaming, a new file in a new directory, and a removed one", async () => {
  const { directory, printed } = watch();
  await printed.until("5 outputs in generated changed");
  writeFiles(directory, { "contracts/.orders.yaml~": CONTRACT.replace("note?", "remark?") });
  renameSync(join(directory, "contracts/.orders.yaml~"), join(directory, "contracts/orders.yaml"));
  await printed.until("updated  generated/orders.ts");
  writeFiles(directory, { "contracts/sales/returns.yaml": CONTRACT.replace("Order:", "Return:") });
  await printed.until("new      generated/sales/returns.ts");
  rmSync(join(directory, "contracts/sales"), { recursive: true });
  await printed.until("removed  generated/sales/returns.ts");
});

test("takes a burst of saves for one, with the findings of the last run or without", async () => {
  const { directory, printed } = watch({ "node_modules/.keep": "" });
  await printed.until("5 outputs in generated changed");
  for (const name of ["a", "ab", "abc", "remark"]) {
    writeFiles(directory, { "contracts/orders.yaml": CONTRACT.replace("note?", `${name}?`) });
  }
  await printed.until("updated  generated/orders.ts");
  expect(filesIn(directory)["generated/orders.ts"]).toContain("remark?: string");
  expect(printed.out.filter((line) => line.includes("outputs in generated changed"))).toHaveLength(2);
});

test("goes on after mistakes", async () => {
  const { directory, printed } = watch();
  await printed.until("5 outputs in generated changed");
  writeFiles(directory, { "contracts/orders.yaml": CONTRACT.replace("note?: str", "note?: string") });
  await printed.until("nothing was written");
  rmSync(join(directory, "contracts"), { recursive: true });
  await printed.until("there is no directory contracts here");
  writeFiles(directory, { ...PROJECT, "contracts/orders.yaml": CONTRACT.replace("note?", "remark?") });
  await printed.until("updated  generated/orders.ts");
});

test("does nothing while nothing is saved", async () => {
  const { directory, printed } = watch();
  await printed.until("5 outputs in generated changed");
  writeFiles(directory, { "contracts/notes.md": "no contract" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(printed.out.filter((line) => line.includes("in generated"))).toHaveLength(1);
});

test("needs a directory to watch", async () => {
  const { code, error } = await tessera(temporaryDirectory(), "generate", "--watch");
  expect(code).toBe(2);
  expect(error).toContain("there is no directory contracts here");
});

function watch(more: Files = {}) {
  const directory = temporaryDirectory({ ...PROJECT, ...more });
  const printed = recorder(directory);
  const ended = run(["generate", "--watch"], printed.terminal);
  onTestFinished(async () => {
    printed.stop.abort();
    await ended;
  });
  const until = (text: string) =>
    vi.waitFor(() => expect([...printed.out, ...printed.error].join("\n")).toContain(text), {
      timeout: 15_000,
      interval: 20,
    });
  return { directory, printed: { ...printed, until }, ended };
}
