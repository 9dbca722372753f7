// Asks a Python interpreter what msgspec knows of a module.

import { spawnSync } from "node:child_process";
import { decodeJsonExact } from "../../runtime/serde/exact/decode.js";
import type { Imported } from "../import/imported.js";
import { contractsOfModule } from "../import/msgspec/index.js";
import { INSPECT_SCRIPT } from "../import/msgspec/inspect-script.js";
import type { Inspection } from "../import/msgspec/inspected.js";
import { UsageError } from "./command.js";

/** Contracts of the Python module `name`, which `python3` finds from `cwd`. @throws {UsageError} when there is no Python, msgspec or such module */
export function importMsgspec(name: string, cwd: string): Imported {
  const found = inspect(name, cwd);
  if ("error" in found) throw new UsageError(found.error);
  if (found.definitions.length > 0 || found.losses.length > 0) return contractsOfModule(found);
  throw new UsageError(`the module ${name} has no types of its own: no msgspec.Struct, Enum or alias of a type`);
}

function inspect(name: string, cwd: string): Inspection {
  const { error, status, signal, stdout, stderr } = spawnSync("python3", ["-c", INSPECT_SCRIPT, name], {
    cwd,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error !== undefined) throw new UsageError(`import msgspec runs python3, which does not start: ${error.message}`);
  if (status === 0 && stdout.length > 0) return decodeJsonExact({ kind: "any" }, stdout, {}, "module") as Inspection;
  const [said] = stderr.toString().trim().split("\n").slice(-1);
  const ended = `python3 ended with ${signal ?? `exit code ${status}`} while it imported ${name}`;
  throw new UsageError(said === undefined || said === "" ? ended : said);
}
