// `tessera table …`: the commands are the runtime's, and loaded when one is called. They are given what only the compiler has.

import { changesSince, type TableRecord } from "./contract-changes.js";
import type { Command, CommandGroup, CommandInput } from "./command.js";
import { companionOf } from "./companion.js";
import { findContract } from "./contract-by-name.js";
import { loadRuntime } from "./load-runtime.js";
import { noTable } from "./show-table.js";
import { textTable } from "./text-table.js";

/** The part of the runtime that is called. */
interface RuntimeCli {
  readonly TABLE_COMMANDS: readonly RuntimeCommand[];
}

interface RuntimeCommand extends Omit<Command, "run"> {
  run(input: CommandInput, tools: object): Promise<number>;
}

/** `tessera table`. @throws {UsageError} if the runtime is not built */
export async function tableCommands(): Promise<CommandGroup> {
  const [{ TABLE_COMMANDS: commands }] = await loadRuntime<[RuntimeCli]>("what reads tables", "cli");
  return {
    name: "table",
    summary: "Look at Delta tables, check them and look after them",
    commands: commands.map(commandOf),
    notes: [
      "URI is a folder, or its address. tessera table COMMAND --help shows the options and examples of a command.",
      "Exit codes: 0 success, 1 findings, 2 wrong usage, no table or no such version, 3 not readable or writable.",
    ],
  };
}

function commandOf(command: RuntimeCommand): Command {
  const { name, summary, args, options, examples } = command;
  return {
    name: `table ${name}`,
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
    async workspaceTable(name: string) {
      const found = findContract(name, input);
      if (found === null) return null;
      const companion = await companionOf(found);
      if (companion === null) throw noTable(found.definition);
      return { table: companion.table, changesSince: (record: TableRecord) => changesSince(record, found) };
    },
  };
}
