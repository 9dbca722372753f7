// Files of the machine. Only this file of the room touches it.

import { open, stat } from "node:fs/promises";
import process from "node:process";
import { displayText } from "tessera-contracts/text";
import { ConfigError } from "./errors.js";
import type { ConfigErrorCode } from "./problem.js";

/** Reads standard input, of which at most `maxBytes` may come. @throws {ConfigError} if more do */
export async function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) {
      throw new ConfigError("CONFIG_FILE_TOO_LARGE", `standard input is longer than ${maxBytes} bytes (maxLength)`);
    }
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a file, of which at most `maxBytes` may be there; `name` is what messages call it.
 * @throws {ConfigError} if there is none, or it cannot be read
 */
export async function readConfigFile(path: string, maxBytes: number, name: string = path): Promise<Uint8Array> {
  try {
    return await read(path, maxBytes, name);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const [code, says] =
      MEANINGS[error.code] ?? (["CONFIG_FILE_UNREADABLE", `it cannot be read (${error.code})`] as const);
    throw new ConfigError(code, `${displayText(name)}: ${says}`, { cause: error });
  }
}

const MEANINGS: { readonly [code: string]: readonly [ConfigErrorCode, string] } = {
  ENOENT: ["CONFIG_FILE_MISSING", "there is no such file"],
  ENOTDIR: ["CONFIG_FILE_MISSING", "there is no such file"],
  EISDIR: ["CONFIG_FILE_UNREADABLE", "it is a directory, not a file"],
  EACCES: ["CONFIG_FILE_UNREADABLE", "the user of this process may not read it; change its permissions"],
};

async function read(path: string, maxBytes: number, name: string): Promise<Uint8Array> {
  const facts = await stat(path); // before it is opened: to open a pipe waits for who writes to it
  if (!facts.isFile()) {
    throw new ConfigError(
      "CONFIG_FILE_UNREADABLE",
      `${displayText(name)}: it is ${facts.isDirectory() ? "a directory" : "no file"}`,
    );
  }
  const file = await open(path, "r");
  try {
    if ((await file.stat()).size > maxBytes) {
      throw new ConfigError(
        "CONFIG_FILE_TOO_LARGE",
        `${displayText(name)}: the file is longer than ${maxBytes} bytes (maxLength)`,
      );
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && !(error instanceof ConfigError) && "code" in error && typeof error.code === "string";
}
