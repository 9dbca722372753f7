// The package.json of the user's project.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isGone, toReadError } from "../read/read-error.js";
import { replaceFile } from "../write/replace-file.js";
import { UsageError } from "./command.js";

/** The name of this package on npm; the package called `tessera` there is somebody else's. */
export const PACKAGE = "tessera-contracts";

type Members = Readonly<Record<string, unknown>>;

/** A package.json that was read and may be changed. */
export class PackageManifest {
  readonly #path: string;
  readonly #text: string;
  readonly #members: Members;

  private constructor(path: string, text: string, members: Members) {
    this.#path = path;
    this.#text = text;
    this.#members = members;
  }

  /** Reads the package.json in `directory`; null if there is none. @throws {UsageError} if it holds no JSON object */
  static read(directory: string): PackageManifest | null {
    const path = join(directory, "package.json");
    const text = textOf(path);
    return text === null ? null : new PackageManifest(path, text, membersOf(text));
  }

  /** Adds those scripts whose names are free, and returns these names. @throws {WriteError} if it cannot be written */
  addScripts(wanted: Readonly<Record<string, string>>): readonly string[] {
    const scripts = this.#object("scripts");
    const added = Object.entries(wanted).filter(([name]) => !Object.hasOwn(scripts, name));
    if (added.length > 0) this.#write({ ...this.#members, scripts: { ...scripts, ...Object.fromEntries(added) } });
    return added.map(([name]) => name);
  }

  /** True if the project has the package at run time. */
  dependsOn(name: string): boolean {
    return Object.hasOwn(this.#object("dependencies"), name) || this.#members["name"] === name;
  }

  #object(key: string): Members {
    const value = this.#members[key];
    return isObject(value) ? value : {};
  }

  /** In the indentation it has. */
  #write(members: Members): void {
    const indent = /^\{\r?\n([ \t]+)/.exec(this.#text)?.[1] ?? "  ";
    replaceFile(this.#path, `${JSON.stringify(members, null, indent)}\n`, "package.json");
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isGone(error)) return null;
    throw toReadError("package.json", error);
  }
}

function membersOf(text: string): Members {
  const parsed = parse(text.replace(/^\ufeff/, ""));
  if (isObject(parsed)) return parsed;
  throw new UsageError("package.json is not a JSON object; nothing was set up");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
