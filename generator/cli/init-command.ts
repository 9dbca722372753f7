import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Command, EXIT, type Terminal } from "./command.js";
import { FIRST_CONTRACT, workflow, workspaceFile } from "./scaffold.js";

export const initCommand: Command = {
  name: "init",
  summary: "Sets up contracts in the project of this directory: configuration, a first contract, scripts, a CI job",
  args: [],
  options: [],
  examples: ["npx tessera init", "npx tessera init && npx tessera generate"],
  run({ terminal }) {
    const language = existsSync("tsconfig.json") ? "typescript" : "javascript";
    create("contracts/tessera.yaml", workspaceFile(language), terminal);
    create("contracts/orders.yaml", FIRST_CONTRACT, terminal);
    create(".github/workflows/contracts.yml", workflow(), terminal);
    addScripts(terminal);
    terminal.out(
      `\nnext: edit contracts/orders.yaml, then run tessera generate (writes ${language === "typescript" ? "TypeScript" : "JavaScript"} to generated/)`,
    );
    return EXIT.ok;
  },
};

/** Scripts for package.json. */
const SCRIPTS = { generate: "tessera generate", "generate:check": "tessera generate --check" } as const;

/** Writes a file unless there is one: what a user has is never changed. */
function create(path: string, text: string, terminal: Terminal): void {
  if (existsSync(path)) {
    terminal.out(`  kept     ${path}`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  terminal.out(`  new      ${path}`);
}

function addScripts(terminal: Terminal): void {
  if (!existsSync("package.json")) {
    terminal.out("  skipped  package.json: there is none, so no scripts were added");
    return;
  }
  const text = readFileSync("package.json", "utf8");
  const parsed: unknown = JSON.parse(text);
  const scripts = scriptsOf(parsed);
  const added = Object.entries(SCRIPTS).filter(([name]) => !(name in scripts));
  if (typeof parsed !== "object" || parsed === null || added.length === 0) {
    terminal.out("  kept     package.json");
    return;
  }
  const changed = { ...parsed, scripts: { ...scripts, ...Object.fromEntries(added) } };
  writeFileSync("package.json", `${JSON.stringify(changed, null, indentOf(text))}\n`);
  terminal.out(`  updated  package.json (scripts: ${added.map(([name]) => name).join(", ")})`);
}

function scriptsOf(parsed: unknown): object {
  if (typeof parsed !== "object" || parsed === null || !("scripts" in parsed)) return {};
  return typeof parsed.scripts === "object" && parsed.scripts !== null ? parsed.scripts : {};
}

function indentOf(text: string): string {
  return /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
}
