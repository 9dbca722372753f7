// What a user can put right ends in one line and exit code 2; everything else is a bug of ours.

import { SchemaHookError } from "../emit/schema/schema-hook.js";
import { ImportError } from "../import/imported.js";
import { ReadError } from "../read/read-error.js";
import { WriteError } from "../write/write-error.js";
import { EXIT, type Terminal, UsageError } from "./command.js";

/** Runs `action` and returns its exit code; of a mistake of the user's, prints one line. Any other error passes. */
export async function reportMistakes(action: () => number | Promise<number>, terminal: Terminal): Promise<number> {
  try {
    return await action();
  } catch (error) {
    if (!isMistake(error)) throw error;
    terminal.error(`tessera: ${error.message}`);
    return EXIT.usage;
  }
}

function isMistake(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    error instanceof ImportError ||
    error instanceof ReadError ||
    error instanceof WriteError ||
    error instanceof SchemaHookError ||
    isOperatingSystemError(error)
  );
}

/** One that nobody put into better words: its message names the operation and the path. */
function isOperatingSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "code" in error;
}
