// How a file gets to the disk whole: written under another name, then published under its own.

import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Deed, throwIfCancelled } from "./calls.js";
import type { CallOptions } from "./storage.js";
import * as system from "./system-errors.js";

/** What a file is to hold. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;
/** Gives a file that is complete its name. */
export type Publish<Result> = (temporary: string, file: string, deed: Deed) => Promise<Result>;

/** How a file is written. */
export interface WholeWrite<Result> extends CallOptions {
  readonly deed: Deed;
  readonly publish: Publish<Result>;
  /** The disk has the file, and its name, when the call returns. */
  readonly durable: boolean;
}

/** Writes a file beside its place, in a folder that is created if need be, and publishes it when it is complete. */
export async function writeWhole<Result>(file: string, content: Content, write: WholeWrite<Result>): Promise<Result> {
  const { deed, durable } = write;
  const folder = dirname(file);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const { open, created } = begin(temporary, folder);
  let result: Result;
  try {
    await fill(open, content, write);
    throwIfCancelled(deed, write);
    result = await write.publish(temporary, file, deed);
  } catch (error) {
    forget(temporary);
    throw error;
  }
  try {
    forget(temporary);
    if (durable) await confirmFolders(folder, created === undefined ? folder : dirname(created));
  } catch (error) {
    throw system.unconfirmed(deed, error);
  }
  return result;
}

/** Deletes a file if it is there. */
function forget(file: string): void {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (!system.isSystemError(error, "ENOENT")) throw error;
  }
}

/** Publishes by a hard link, which fails where something is. */
export const claim: Publish<"created" | "exists"> = async (temporary, file, deed) => {
  try {
    fs.linkSync(temporary, file);
    return "created";
  } catch (error) {
    // A network mount may have lost its first answer: then its second one speaks of our own link.
    if (fs.statSync(temporary).nlink > 1) return "created";
    if (system.isWithoutLinks(error)) throw system.withoutLinks(deed, error);
    if (system.isSystemError(error, "EEXIST")) return existing(file, deed);
    throw error;
  }
};

/** Publishes where no other process writes: so nothing comes between these two calls of the system. */
export const claimAlone: Publish<"created" | "exists"> = async (temporary, file, deed) => {
  if (fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined) return existing(file, deed);
  fs.renameSync(temporary, file);
  return "created";
};

/** Makes names in folders durable, from `folder` up to `highest`. */
export async function confirmFolders(folder: string, highest: string): Promise<void> {
  await confirm(folder);
  if (folder !== highest) await confirmFolders(dirname(folder), highest);
}

/** The highest folder that is not there of those that lead to one; null if that one is there. */
export function highestMissing(folder: string): string | null {
  if (fs.existsSync(folder)) return null;
  return highestMissing(dirname(folder)) ?? folder;
}

/** Opens a new file. `created` is the highest folder that was made for it. */
function begin(file: string, folder: string): { readonly open: number; readonly created?: string | undefined } {
  try {
    return { open: fs.openSync(file, "wx") };
  } catch (error) {
    if (!system.isSystemError(error, "ENOENT")) throw error;
    const created = fs.mkdirSync(folder, { recursive: true });
    return { open: fs.openSync(file, "wx"), created };
  }
}

// What may take long is waited for: bytes, and the disk's word. Names are quick, and would take longer by way of another thread.
const writeBytes = promisify(fs.write);
const syncDisk = promisify(fs.fsync);

async function fill(open: number, content: Content, { durable }: { readonly durable: boolean }): Promise<void> {
  try {
    for await (const bytes of content instanceof Uint8Array ? [content] : content) {
      for (let at = 0; at < bytes.length;) at += (await writeBytes(open, bytes, at)).bytesWritten;
    }
    if (durable) await syncDisk(open);
  } finally {
    fs.closeSync(open);
  }
}

function existing(file: string, deed: Deed): "exists" {
  if (fs.lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw system.folderInTheWay(deed);
  return "exists";
}

/** Makes a file, or the names in a folder, outlast a loss of power. */
export async function confirm(path: string): Promise<void> {
  const open = fs.openSync(path, "r");
  try {
    await syncDisk(open);
  } catch (error) {
    // File systems that cannot be asked for it, such as some of those that are mounted over a network.
    if (!system.isSystemError(error, "EINVAL", "ENOTSUP", "EOPNOTSUPP")) throw error;
  } finally {
    fs.closeSync(open);
  }
}

/** Files and folders that are looked after at once. */
const AT_ONCE = 16;

/** Does work for paths and for all folders that they stand in below the root, each once and in any order. */
export async function forPlaces(paths: readonly string[], work: (path: string) => Promise<void>): Promise<void> {
  const places = [...new Set(paths.flatMap(withFolders))];
  for (let at = 0; at < places.length; at += AT_ONCE) await Promise.all(places.slice(at, at + AT_ONCE).map(work));
}

function withFolders(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.map((_, depth) => segments.slice(0, segments.length - depth).join("/"));
}
