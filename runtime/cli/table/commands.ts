// Every command `tessera table …`.

import { commandOf, type RuntimeCommand } from "../command.js";
import { checkCommand } from "./check.js";
import { checkpointCommand } from "./checkpoint.js";
import { filesCommand } from "./files.js";
import { historyCommand } from "./history.js";
import { schemaCommand } from "./schema.js";
import { showCommand } from "./show.js";
import { verifyCommand } from "./verify.js";

/** The commands `tessera table …`, in the order of help: a row each. */
export const TABLE_COMMANDS: readonly RuntimeCommand[] = [
  commandOf(showCommand),
  commandOf(historyCommand),
  commandOf(filesCommand),
  commandOf(schemaCommand),
  commandOf(checkCommand),
  commandOf(verifyCommand),
  commandOf(checkpointCommand),
];
