// `tessera table …`, `tessera run …`, `tessera config …`, `tessera logs …`, `tessera cache …` and `tessera sql`: the commands are the runtime's, and loaded when one is called. They are given what only the compiler has.

import { pathToFileURL } from "node:url";
import type { TableFacts } from "../import/table/index.js";
import { changesSince, type TableRecord } from "./contract-changes.js";
import { codeState } from "./code-state.js";
import type { Command, CommandGroup, CommandInput } from "./command.js";
import { companionOf } from "./companion.js";
import { findContract, findSettings } from "./contract-by-name.js";
import { loadRuntime } from "./load-runtime.js";
import { noTable } from "./show-table.js";
import { textTable } from "./text-table.js";
import { type PageRequest, writePage } from "./write-page.js";

/** The part of the runtime that is called. */
interface RuntimeCli {
  readonly TABLE_COMMANDS: readonly RuntimeCommand[];
  readonly RUN_COMMANDS: readonly RuntimeCommand[];
  readonly CONFIG_COMMANDS: readonly RuntimeCommand[];
  readonly LOGS_COMMANDS: readonly RuntimeCommand[];
  readonly CACHE_COMMANDS: readonly RuntimeCommand[];
  readonly SQL_COMMAND: RuntimeCommand;
  readonly IMPORT_COMMAND: RuntimeCommand;
}

interface RuntimeCommand extends Omit<Command, "run"> {
  run(input: CommandInput, tools: object): Promise<number>;
}

/** `tessera table`. @throws {UsageError} if the runtime is not built */
export async function tableCommands(): Promise<CommandGroup> {
  const { TABLE_COMMANDS: commands } = await loadCli();
  return {
    name: "table",
    summary: "Look at Delta tables, check them and look after them",
    commands: commands.map((one) => commandOf(one, `table ${one.name}`)),
    notes: [
      "URI is a folder, or its address. tessera table COMMAND --help shows the options and examples of a command.",
      "Exit codes: 0 success, 1 findings, 2 wrong usage, no table or no such version, 3 not readable or writable.",
    ],
  };
}

/** `tessera run`. @throws {UsageError} if the runtime is not built */
export async function runCommands(): Promise<CommandGroup> {
  const { RUN_COMMANDS: commands } = await loadCli();
  return {
    name: "run",
    summary: "Run pipelines, and look at their plans and runs",
    commands: commands.map((one) => commandOf(one, `run ${one.name}`)),
    notes: [
      "FILE is a PipelineSpec as YAML. tessera run COMMAND --help shows the options and examples of a command.",
      "Exit codes: 0 success, 1 a run that failed or differs, 2 wrong usage or a mistake in FILE, 3 not readable.",
    ],
  };
}

/** `tessera config`. @throws {UsageError} if the runtime is not built */
export async function configCommands(): Promise<CommandGroup> {
  const { CONFIG_COMMANDS: commands } = await loadCli();
  return {
    name: "config",
    summary: "Check, show and explain settings, and start files of them",
    commands: commands.map((one) => commandOf(one, `config ${one.name}`)),
    notes: [
      "CONTRACT is config/root#RootConfig, or a name alone; FILE is .toml, .yaml or .json, the strongest last.",
      "Exit codes: 0 success, 1 mistakes in settings, 2 wrong usage, unknown contract or a file that cannot be read.",
    ],
  };
}

/** `tessera logs`. @throws {UsageError} if the runtime is not built */
export async function logsCommands(): Promise<CommandGroup> {
  const { LOGS_COMMANDS: commands } = await loadCli();
  return {
    name: "logs",
    summary: "Show the events of logs, follow them, and find lines that are none",
    commands: commands.map((one) => commandOf(one, `logs ${one.name}`)),
    notes: [
      "FILE has an event a line, as JSON. tessera logs COMMAND --help shows the options and examples of a command.",
      "Exit codes: 0 success, 1 bad lines (check), 2 wrong usage or a file that cannot be read.",
    ],
  };
}

/** `tessera cache`. @throws {UsageError} if the runtime is not built */
export async function cacheCommands(): Promise<CommandGroup> {
  const { CACHE_COMMANDS: commands } = await loadCli();
  return {
    name: "cache",
    summary: "Look at on-disk caches, and make room in them",
    commands: commands.map((one) => commandOf(one, `cache ${one.name}`)),
    notes: [
      "DIR has a folder for each kind of cache. tessera cache COMMAND --help shows options and examples.",
      "Exit codes: 0 success, 2 wrong usage, no cache or no SQLite, 3 not readable or writable.",
    ],
  };
}

/** `tessera sql`. @throws {UsageError} if the runtime is not built */
export async function sqlCommand(): Promise<Command> {
  const { SQL_COMMAND: command } = await loadCli();
  return commandOf(command, command.name);
}

/**
 * `tessera import table`.
 * @param write takes what the table says of itself, and returns the exit code
 * @throws {UsageError} if the runtime is not built
 */
export async function importTable(
  uri: string,
  input: CommandInput,
  write: (facts: TableFacts) => number,
): Promise<number> {
  const { IMPORT_COMMAND: command } = await loadCli();
  return command.run({ ...input, args: [uri] }, { ...toolsFor(input), writeTableContract: write });
}

async function loadCli(): Promise<RuntimeCli> {
  const [cli] = await loadRuntime<[RuntimeCli]>("what reads tables", "cli");
  return cli;
}

function commandOf(command: RuntimeCommand, name: string): Command {
  const { summary, args, options, examples } = command;
  return {
    name,
    summary,
    args,
    options,
    examples,
    run: (input) => command.run(input, toolsFor(input)),
  };
}

/** What the commands of the runtime are given. */
function toolsFor(input: CommandInput): object {
  return {
    textTable,
    settingsContract: (name: string) => findSettings(name, input),
    loadModule: (path: string) => import(pathToFileURL(path).href) as Promise<object>,
    variables: input.terminal.variables ?? {},
    writePage: (page: PageRequest) => writePage(page, input.terminal),
    codeState: () => codeState(input.terminal.cwd),
    async workspaceTable(name: string) {
      const found = findContract(name, input);
      if (found === null) return null;
      const companion = await companionOf(found);
      if (companion === null) throw noTable(found.definition);
      return { table: companion.table, changesSince: (record: TableRecord) => changesSince(record, found) };
    },
  };
}
