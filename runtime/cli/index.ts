// What the command of the package calls, as `tessera-contracts/cli`. It changes with the command, so nobody else should call it.

export type {
  CommandFacts,
  CommandInput,
  CommandOption,
  CommandTerminal,
  CommandTools,
  RuntimeCommand,
} from "./command.js";
export { CACHE_COMMANDS } from "./cache/commands.js";
export { CONFIG_COMMANDS } from "./config/commands.js";
export { LOGS_COMMANDS } from "./logs/commands.js";
export { IMPORT_COMMAND } from "./import-table.js";
export { RUN_COMMANDS } from "./run/commands.js";
export { SQL_COMMAND } from "./sql.js";
export { TABLE_COMMANDS } from "./table/commands.js";
