import { existsSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../write/replace-file.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { PACKAGE, PackageManifest } from "./package-manifest.js";
import { EDITOR_SETTINGS, FIRST_CONTRACT, SCRIPTS, workflow, workspaceFile } from "./scaffold.js";

/** `tessera init`. */
export const initCommand: Command = {
  name: "init",
  summary: "Set up contracts in the current project, with editor settings, package scripts and a CI job",
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
    if (manifest === null) input.terminal.out("  skipped  package.json: there is none to add scripts to");
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
  replaceFile(full, text, path);
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
    ...(manifest?.dependsOn(PACKAGE) === true
      ? []
      : [`npm install ${PACKAGE}   generated code imports it at run time`]),
    ...(isNew ? ["edit contracts/orders.yaml      your first contract"] : []),
    `npx tessera generate            writes ${written} to generated/`,
    "npx tessera baseline            once others rely on the contracts: from then on, tessera check finds what would break them",
  ];
}
