// Every command `tessera run …`.

import { commandOf, type RuntimeCommand } from "../command.js";
import { explainCommand } from "./explain.js";
import { lineageCommand } from "./lineage.js";

/** The commands `tessera run …`, in the order of help: a row each. */
export const RUN_COMMANDS: readonly RuntimeCommand[] = [commandOf(explainCommand), lineageCommand];
