// On npm, `tessera` is somebody else's package: no text here may send anybody there.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { workflow } from "../generator/cli/scaffold.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The name by itself, as a word of a command or a key: not `tessera-contracts`, not `../tessera/…`. */
const NAME = String.raw`tessera(?:@[\w.^~-]+)?(?![\w/.-])`;
const WRONG: readonly RegExp[] = [
  // npm install --save-dev NAME, pnpm add NAME, deno add npm:NAME
  new RegExp(
    String.raw`\b(?:npm|pnpm|yarn|bun|deno)(?: global)? (?:install|i|add|ci|dlx|exec|x)(?: +[-@\w./^~=]+)*? +(?:npm:)?${NAME}`,
    "g",
  ),
  // npx --package NAME
  new RegExp(String.raw`\bnpx(?: +-\S+)*? +(?:-p|--package)[ =]${NAME}`, "g"),
  // "dependencies": { "NAME": "^1.0.0" }
  new RegExp(String.raw`"tessera" *: *"(?:npm:|[\^~<>=*]|\d|latest)`, "g"),
  // import … from "NAME/serde"
  new RegExp(String.raw`(?:\bfrom |\bimport |\bimport\(|\brequire\()["']tessera(?:/[^"']*)?["']`, "g"),
];

function wrongIn(text: string): readonly string[] {
  return WRONG.flatMap((pattern) => text.match(pattern) ?? []);
}

describe("a text is found out that says", () => {
  const name = "tessera";
  test.each([
    `npm install ${name}`,
    `run \`npm i -D ${name}\` first`,
    `npm install --save-dev typescript ${name}@1.0.0`,
    `pnpm add ${name}`,
    `yarn add --dev ${name}`,
    `deno add npm:${name}`,
    `npx --yes -p ${name} tile`,
    `{ "dependencies": { "${name}": "^1.0.0" } }`,
    `import { Raw } from "${name}/serde";`,
    `const { Raw } = require('${name}');`,
  ])("%s", (text) => {
    expect(wrongIn(text)).toHaveLength(1);
  });

  test.each([
    "npm install tessera-contracts",
    "npm install ../tessera/tessera-contracts-0.1.0.tgz",
    "npm install git+https://example.org/tessera.git",
    "npm ci && npx tessera check",
    "use: [tessera/types]",
    '{ "scripts": { "generate": "tessera generate" }, "bin": { "tessera": "dist/main.js" } }',
  ])("but not %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

test("no file of the repository tells anybody to install or import the other package", () => {
  const paths = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .split("\0")
    .filter(Boolean);
  expect(paths.length).toBeGreaterThan(500);
  const wrong = paths.flatMap((path) => wrongIn(textOf(path)).map((text) => `${path}: ${text}`));
  expect(wrong).toEqual([]);
});

test("the README says how to install before it calls npx, and the workflow of init installs first and fetches nothing", () => {
  const readme = textOf("README.md");
  const start = readme.slice(readme.indexOf("## Install"));
  expect(start.indexOf("npm install tessera-contracts")).toBeLessThan(start.indexOf("$ npx tessera"));
  const commands = workflow().split("\n");
  const installs = commands.findIndex((line) => line.endsWith("run: npm ci"));
  const calls = commands.flatMap((line, i) => (line.includes("npx") ? [i] : []));
  expect(installs).toBeGreaterThan(0);
  expect(calls.length).toBeGreaterThan(0);
  for (const at of calls) expect(at).toBeGreaterThan(installs);
  for (const at of calls) expect(commands[at]).toContain("npx --no-install tessera ");
});

/** What a file says; nothing if it was removed and that is not committed yet. */
function textOf(path: string): string {
  try {
    return readFileSync(join(ROOT, path), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR")) return "";
    throw error;
  }
}
