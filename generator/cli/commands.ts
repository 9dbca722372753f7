import type { Command, CommandGroup } from "./command.js";

/** A command by name; its code is loaded when it is called, for start-up's sake. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command | CommandGroup>;
}

/** Every command, in the order of `tessera --help`. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "init",
    summary: "set up contracts in the current project",
    load: async () => (await import("./init-command.js")).initCommand,
  },
  {
    name: "generate",
    summary: "generate code and other outputs from the contracts",
    load: async () => (await import("./generate-command.js")).generateCommand,
  },
  {
    name: "lint",
    summary: "find questionable contracts: missing docs, untyped fields, options that do not fit",
    load: async () => (await import("./lint-command.js")).lintCommand,
  },
  {
    name: "check",
    summary: "run all checks before a merge: contracts, outputs, lint and breaking changes",
    load: async () => (await import("./check-command.js")).checkCommand,
  },
  {
    name: "breaking",
    summary: "show what has changed since a baseline, and whom it breaks",
    load: async () => (await import("./breaking-command.js")).breakingCommand,
  },
  {
    name: "accept",
    summary: "accept a breaking change that is intended",
    load: async () => (await import("./accept-command.js")).acceptCommand,
  },
  {
    name: "baseline",
    summary: "save the contracts as the version that later ones are compared with",
    load: async () => (await import("./baseline-command.js")).baselineCommand,
  },
  {
    name: "changelog",
    summary: "list what has changed since a baseline, as Markdown",
    load: async () => (await import("./changelog-command.js")).changelogCommand,
  },
  {
    name: "site",
    summary: "write a site to look at the contracts with",
    load: async () => (await import("./site-command.js")).siteCommand,
  },
  {
    name: "explain",
    summary: "explain an error code or a rule, and how to fix the mistake",
    load: async () => (await import("./explain-command.js")).explainCommand,
  },
  {
    name: "show",
    summary: "show a contract as a table, with an example and its bytes",
    load: async () => (await import("./show-command.js")).showCommand,
  },
  {
    name: "decode",
    summary: "check a file against a contract and print its contents as JSON",
    load: async () => (await import("./decode-command.js")).decodeCommand,
  },
  {
    name: "encode",
    summary: "check a file against a contract and print its canonical bytes",
    load: async () => (await import("./encode-command.js")).encodeCommand,
  },
  {
    name: "import",
    summary: "write contracts from JSON Schema, OpenAPI or msgspec definitions, or of a Delta table",
    load: async () => (await import("./import-command.js")).importCommand,
  },
  {
    name: "table",
    summary: "look at Delta tables, check them and look after them",
    load: async () => (await import("./table-commands.js")).tableCommands(),
  },
  {
    name: "run",
    summary: "run pipelines, and look at their plans and runs",
    load: async () => (await import("./table-commands.js")).runCommands(),
  },
  {
    name: "config",
    summary: "check, show and explain settings, and start files of them",
    load: async () => (await import("./table-commands.js")).configCommands(),
  },
  {
    name: "logs",
    summary: "show and check logs of events",
    load: async () => (await import("./table-commands.js")).logsCommands(),
  },
  {
    name: "cache",
    summary: "look at on-disk caches, and make room in them",
    load: async () => (await import("./table-commands.js")).cacheCommands(),
  },
  {
    name: "sql",
    summary: "query Delta tables with SQL",
    load: async () => (await import("./table-commands.js")).sqlCommand(),
  },
];
