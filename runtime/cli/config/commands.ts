// Every command `tessera config …`.

import type { RuntimeCommand } from "../command.js";
import { checkCommand } from "./check.js";
import { explainCommand } from "./explain.js";
import { initCommand } from "./init.js";
import { showCommand } from "./show.js";

/** The commands `tessera config …`, in the order of help: a row each. */
export const CONFIG_COMMANDS: readonly RuntimeCommand[] = [checkCommand, showCommand, explainCommand, initCommand];
