// Every command `tessera table …`.

import { commandOf, type RuntimeCommand } from "../command.js";
import { commandWithPage } from "../page.js";
import { checkCommand } from "./check.js";
import { checkpointCommand } from "./checkpoint.js";
import { filesCommand } from "./files.js";
import { ingestCommand } from "./ingest.js";
import { historyCommand } from "./history.js";
import { maintainCommand } from "./maintain.js";
import { TABLE_PAGE } from "./page/read.js";
import { optimizeCommand } from "./optimize.js";
import { restoreCommand } from "./restore.js";
import { rowsCommand } from "./rows.js";
import { schemaCommand } from "./schema.js";
import { showCommand } from "./show.js";
import { vacuumCommand } from "./vacuum.js";
import { verifyCommand } from "./verify.js";

/** The commands `tessera table …`, in the order of help: a row each. */
export const TABLE_COMMANDS: readonly RuntimeCommand[] = [
  commandWithPage(showCommand, TABLE_PAGE),
  commandOf(historyCommand),
  commandOf(filesCommand),
  commandOf(schemaCommand),
  rowsCommand,
  commandOf(checkCommand),
  commandOf(verifyCommand),
  commandOf(ingestCommand),
  commandOf(maintainCommand),
  commandOf(optimizeCommand),
  commandOf(vacuumCommand),
  commandOf(restoreCommand),
  commandOf(checkpointCommand),
];
