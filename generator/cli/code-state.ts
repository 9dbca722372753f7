// What a manifest says of the code of a pipeline, and of the machine that runs it.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { headCommit } from "../read/git-tree.js";
import { version } from "./package.js";

/** The fields of the contract `ReproInfo`, but for variables: nobody knows which of them matter. */
export interface CodeState {
  readonly tool_version: string;
  readonly runtime: string;
  readonly platform: string;
  readonly git_commit: string | null;
  readonly lockfile_sha256: string | null;
}

/** The code in and above a directory. Its version is that of the nearest package.json that has one, else that of this command. */
export function codeState(directory: string): CodeState {
  const lockfile = nearest(directory, LOCKFILES);
  return {
    tool_version: versionAbove(directory) ?? version(),
    runtime: `node ${process.version}`,
    platform: `${process.platform}-${process.arch}`,
    git_commit: headCommit(directory),
    lockfile_sha256: lockfile === null ? null : createHash("sha256").update(readFileSync(lockfile)).digest("hex"),
  };
}

const LOCKFILES = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];

/** The first of some files in the nearest directory that has one; null if none has. */
function nearest(directory: string, names: readonly string[]): string | null {
  const found = names.map((name) => join(directory, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  return dirname(directory) === directory ? null : nearest(dirname(directory), names);
}

/** The version that a package.json says, if it is one; null if none does. */
function versionAbove(directory: string): string | null {
  const path = nearest(directory, ["package.json"]);
  if (path === null) return null;
  const said = versionIn(readFileSync(path, "utf8"));
  if (said !== null) return said;
  const above = dirname(dirname(path));
  return above === dirname(path) ? null : versionAbove(above);
}

/** Null for a package without a version, as in a workspace, and for what is no JSON: it is not ours to judge. */
function versionIn(text: string): string | null {
  try {
    const found: unknown = JSON.parse(text);
    const said = typeof found === "object" && found !== null && "version" in found ? found.version : null;
    return typeof said === "string" && SEMVER.test(said) ? said : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** As the contract `SemVer` has it. */
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
