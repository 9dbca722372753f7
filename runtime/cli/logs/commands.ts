// Every command `tessera logs …`.

import type { RuntimeCommand } from "../command.js";
import { checkCommand } from "./check.js";
import { showCommand } from "./show.js";
import { tailCommand } from "./tail.js";

/** The commands `tessera logs …`, in the order of help: a row each. */
export const LOGS_COMMANDS: readonly RuntimeCommand[] = [showCommand, checkCommand, tailCommand];
