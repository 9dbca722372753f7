import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toWriteError } from "../write/write-error.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { PackageManifest } from "./package-manifest.js";
import { EDITOR_SETTINGS, FIRST_CONTRACT, SCRIPTS, workflow, workspaceFile } from "./scaffold.js";

/** `tessera init`. */
export const initCommand: Command = {
  name: "init",
  summary: "Sets up contracts in the project of this directory, with editor settings, scripts and a CI job",
  args: [],
  options: [],
  examples: ["npx tessera init", "npx tessera init && npx tessera generate"],
  run(input) {
    const manifest = PackageManifest.read(input.terminal.cwd);
    const language = existsSync(join(input.terminal.cwd, "tsconfig.json")) ? "typescript" : "javascript";
    const isNew = create("contracts/tessera.yaml", workspaceFile(language), input);
    if (isNew) create("contracts/orders.yaml", FIRST_CONTRACT, input);
    create(".vscode/settings.json", EDITOR_SETTINGS, input);
    create(".github/workflows/contracts.yml", workflow(), input);
    if (manifest === null) input.terminal.out("  skipped  package.json: there is none, so no scripts were added");
    else addScripts(manifest, input);
    input.terminal.out("");
    for (const line of nextSteps(manifest, language, isNew)) input.terminal.out(line);
    return EXIT.ok;
  },
};

/** Writes a file and says so, unless there is one: what a user has is never changed. */
function create(path: string, text: string, { terminal }: CommandInput): boolean {
  const full = join(terminal.cwd, path);
  if (existsSync(full)) {
    terminal.out(`  kept     ${path}`);
    return false;
  }
  try {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  } catch (error) {
    throw toWriteError(path, error);
  }
  terminal.out(`  new      ${path}`);
  return true;
}

function addScripts(manifest: PackageManifest, { terminal }: CommandInput): void {
  const added = manifest.addScripts(SCRIPTS);
  terminal.out(
    added.length === 0 ? "  kept     package.json" : `  updated  package.json (scripts: ${added.join(", ")})`,
  );
}

function nextSteps(manifest: PackageManifest | null, language: string, isNew: boolean): string[] {
  const written = language === "typescript" ? "TypeScript" : "JavaScript";
  return [
    ...(manifest?.dependsOn("tessera") === true
      ? []
      : ["npm install tessera          what is generated imports it at run time"]),
    ...(isNew ? ["edit contracts/orders.yaml   the first contract"] : []),
    `npx tessera generate         writes ${written} to generated/`,
    "npx tessera baseline         once others rely on the contracts: tessera check finds what breaks them from then on",
  ];
}
