// The actions of a checkpoint: in Parquet files, or in a JSON file, or in sidecars that one of them names.

import type { Signal } from "tessera-contracts/arrow";
import type { SidecarAction } from "tessera-contracts/contracts/delta/checkpoint";
import type { LogLine } from "tessera-contracts/contracts/delta/log";
import type { Storage } from "tessera-contracts/storage";
import { checkLimit } from "../limits.js";
import { resolvePath } from "../schema/paths.js";
import type { OpenPart } from "./checkpoint-part.js";
import { type LineSource, parseActions } from "./commit-file.js";
import type { Checkpoint } from "./list.js";
import { SIDECAR_FOLDER } from "./names.js";
import { OlderFiles } from "./older-files.js";

/** Reads the actions of Parquet files that are given by their paths in storage. The order does not matter. */
export type CheckpointReader = (files: readonly string[]) => AsyncIterable<LogLine>;

/** How Parquet files of checkpoints are read. */
export interface CheckpointAccess {
  readonly readParquet: CheckpointReader;
  /** Opens files of the same columns, whose actions about files stay where they are; absent: all actions become objects. */
  readonly openParquet?: (files: readonly string[]) => Promise<OpenPart>;
}

/** What the actions of a checkpoint are read with. */
export interface CheckpointContext extends Omit<LineSource, "file">, CheckpointAccess {
  readonly storage: Storage;
  readonly signal?: Signal | undefined;
}

/** The actions of a checkpoint, those of its sidecars included. @throws if a file is missing, or cannot be read */
export async function* readCheckpoint(
  { files, format }: Checkpoint,
  context: CheckpointContext,
): AsyncGenerator<LogLine, void, undefined> {
  const sidecars: SidecarAction[] = [];
  const paths = files.map(({ path }) => path);
  const actions = format === "json" ? readJson(paths, context) : context.readParquet(paths);
  // A checkpoint of the V2 spec may have a classic name: what tells is that it has sidecars.
  for await (const action of actions) {
    if (action.sidecar === undefined) yield action;
    else sidecars.push(action.sidecar);
  }
  if (sidecars.length > 0) yield* context.readParquet(sidecars.map((one) => sidecarPath(one, context)));
}

/** A checkpoint: the actions that are objects, and the files of the table that are not; null if all are. */
export interface OpenCheckpoint {
  readonly actions: AsyncIterable<LogLine> | Iterable<LogLine>;
  readonly older: OlderFiles | null;
}

/** Opens a checkpoint, and leaves in its Parquet files what need not become objects. @throws as `readCheckpoint` */
export async function openCheckpoint(checkpoint: Checkpoint, context: CheckpointContext): Promise<OpenCheckpoint> {
  const { openParquet } = context;
  if (openParquet === undefined) return { actions: readCheckpoint(checkpoint, context), older: null };
  const parts: OpenPart[] = [];
  const manifest: LogLine[] = [];
  const paths = checkpoint.files.map(({ path }) => path);
  if (checkpoint.format === "json") for await (const action of readJson(paths, context)) manifest.push(action);
  else parts.push(await openParquet(paths));
  const actions = [...manifest, ...parts.flatMap((one) => one.actions)];
  const sidecars = actions.flatMap(({ sidecar }) => (sidecar === undefined ? [] : [sidecarPath(sidecar, context)]));
  if (sidecars.length > 0) parts.push(await openParquet(sidecars));
  return { actions, older: new OlderFiles(parts.map(({ files }) => files)) };
}

async function* readJson(
  paths: readonly string[],
  context: CheckpointContext,
): AsyncGenerator<LogLine, void, undefined> {
  const { storage, signal, ...source } = context;
  for (const file of paths) {
    const { sizeBytes = 0 } = (await storage.head(file, signal && { signal })) ?? {};
    checkLimit("logFileBytes", sizeBytes, `the size of ${file}`, context);
    yield* parseActions(await storage.read(file, signal && { signal }), { ...source, file });
  }
}

/** Usually the log has the name alone. */
function sidecarPath({ path }: SidecarAction, { place }: CheckpointContext): string {
  const inside = resolvePath(path, { place, limits: { foreignPaths: false } });
  const found = inside.kind === "inside" ? inside.path : path;
  return found.startsWith(SIDECAR_FOLDER) ? found : `${SIDECAR_FOLDER}${found}`;
}
