// docs/evolution.md shows what really happens: its transcript is run, and its workflow is the one that `tessera init` writes.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { REPORT_FORMATS } from "../generator/evolution/report/formats.js";
import { workflow } from "../generator/cli/scaffold.js";
import { tessera } from "./generator/cli/call.js";
import { temporaryDirectory, writeFiles } from "./temporary-directory.js";

const PAGE = readFileSync(fileURLToPath(new URL("../docs/evolution.md", import.meta.url)), "utf8");

function blocks(language: string): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);
}

test("the transcript is what the command prints", async () => {
  const [before = "", after = ""] = blocks("yaml");
  const directory = temporaryDirectory({ "contracts/tessera.yaml": "tessera: 1\n", "contracts/scans.yaml": before });
  await tessera(directory, "baseline");
  writeFiles(directory, { "contracts/scans.yaml": after });
  const { code, out } = await tessera(directory, "breaking");
  expect(code).toBe(1);
  expect(blocks("console")).toContain(`$ npx tessera breaking\n${out}\n`);
  const accept = blocks("console").find((text) => text.startsWith("$ npx tessera accept ")) ?? "";
  const [, rule = "", path = "", reason = "", until = ""] =
    /accept (\S+) (\S+) --reason "(.*)" --until (\S+)/.exec(accept) ?? [];
  expect(await tessera(directory, "accept", rule, path, "--reason", reason, "--until", until)).toMatchObject({
    code: 0,
  });
});

test("the workflow is the one that init writes", () => {
  expect(blocks("yaml")).toContain(workflow());
});

test("every format has a line", () => {
  expect([...PAGE.matchAll(/^\| `(\w+)` +\| /gm)].map(([, name]) => name)).toEqual([...REPORT_FORMATS.keys()]);
});
