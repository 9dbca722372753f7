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
    name: "explain",
    summary: "says what a diagnostic code means and how to mend the mistake",
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
