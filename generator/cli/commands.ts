import type { Command } from "./command.js";

/** A command by name; its code is loaded when it is called, for start-up's sake. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order of `tessera --help`. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "init",
    summary: "sets up contracts in the project of this directory",
    load: async () => (await import("./init-command.js")).initCommand,
  },
  {
    name: "generate",
    summary: "writes the SDK that the contracts describe",
    load: async () => (await import("./generate-command.js")).generateCommand,
  },
  {
    name: "lint",
    summary: "finds what works in a contract and will be regretted",
    load: async () => (await import("./lint-command.js")).lintCommand,
  },
  {
    name: "check",
    summary: "checks everything before a merge: contracts, outputs, and what breaks since the baseline",
    load: async () => (await import("./check-command.js")).checkCommand,
  },
  {
    name: "breaking",
    summary: "says what the contracts break since a baseline, and whom",
    load: async () => (await import("./breaking-command.js")).breakingCommand,
  },
  {
    name: "accept",
    summary: "accepts a breaking change that is meant",
    load: async () => (await import("./accept-command.js")).acceptCommand,
  },
  {
    name: "baseline",
    summary: "keeps the contracts as they are now, to compare later ones with",
    load: async () => (await import("./baseline-command.js")).baselineCommand,
  },
  {
    name: "changelog",
    summary: "says what changed in the contracts since a baseline",
    load: async () => (await import("./changelog-command.js")).changelogCommand,
  },
  {
    name: "explain",
    summary: "says what a diagnostic code or a rule means and how to mend the mistake",
    load: async () => (await import("./explain-command.js")).explainCommand,
  },
  {
    name: "show",
    summary: "shows a contract as a table, with an example value and its bytes",
    load: async () => (await import("./show-command.js")).showCommand,
  },
  {
    name: "decode",
    summary: "checks a file against a contract and prints what it holds as JSON",
    load: async () => (await import("./decode-command.js")).decodeCommand,
  },
  {
    name: "encode",
    summary: "checks a file against a contract and writes it as the SDK would",
    load: async () => (await import("./encode-command.js")).encodeCommand,
  },
  {
    name: "import",
    summary: "writes contracts for what JSON Schema, OpenAPI or msgspec describe",
    load: async () => (await import("./import-command.js")).importCommand,
  },
];
