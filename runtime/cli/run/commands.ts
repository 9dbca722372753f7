// Every command `tessera run …`.

import { commandOf, type RuntimeCommand } from "../command.js";
import { cacheCommand } from "./cache.js";
import { diffCommand } from "./diff.js";
import { explainCommand } from "./explain.js";
import { lineageCommand } from "./lineage.js";
import { listCommand } from "./list.js";
import { commandWithPage } from "../page.js";
import { RUN_PAGE } from "./page/read.js";
import { repairCommand } from "./repair.js";
import { reproduceCommand } from "./reproduce.js";
import { showCommand } from "./show.js";
import { startCommand } from "./start.js";

/** The commands `tessera run …`, in the order of help: a row each. */
export const RUN_COMMANDS: readonly RuntimeCommand[] = [
  commandOf(explainCommand),
  lineageCommand,
  commandOf(startCommand),
  commandOf(listCommand),
  commandWithPage(showCommand, RUN_PAGE),
  commandOf(repairCommand),
  commandOf(diffCommand),
  commandOf(reproduceCommand),
  cacheCommand,
];
