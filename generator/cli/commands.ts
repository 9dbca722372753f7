import type { Command } from "./command.js";
import { decodeCommand } from "./decode-command.js";
import { encodeCommand } from "./encode-command.js";
import { explainCommand } from "./explain-command.js";
import { generateCommand } from "./generate-command.js";
import { initCommand } from "./init-command.js";
import { showCommand } from "./show-command.js";

/** Every command, in the order of `tessera --help`. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  generateCommand,
  explainCommand,
  showCommand,
  decodeCommand,
  encodeCommand,
];
