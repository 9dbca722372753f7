// Asks a Python interpreter what msgspec knows of a module.

import { spawnSync } from "node:child_process";
import { decodeJsonExact } from "../../runtime/serde/exact/index.js";
import type { Imported } from "../import/imported.js";
import { contractsOfModule } from "../import/msgspec/index.js";
import { INSPECT_SCRIPT } from "../import/msgspec/inspect-script.js";
import type { InspectedModule } from "../import/msgspec/inspected.js";
import { UsageError } from "./command.js";

/** Contracts of the Python module `name`, which `python3` finds from `cwd`. @throws {UsageError} when there is no Python, msgspec or such module */
export function importMsgspec(name: string, cwd: string): Imported {
  const environment = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
  const words = ["-c", INSPECT_SCRIPT, name];
  const { error, status, stdout, stderr } = spawnSync("python3", words, { cwd, env: environment, maxBuffer: 2 ** 30 });
  if (error !== undefined) throw new UsageError(`import msgspec runs python3, which does not start: ${error.message}`);
  if (status !== 0) throw new UsageError(stderr.toString().trim().split("\n").at(-1) ?? "python3 failed");
  return contractsOfModule(decodeJsonExact({ kind: "any" }, stdout, {}, "module") as InspectedModule);
}
