// What checkpoints and checksums say of a version, held against what the commits come to.

import { type AddAction, MetaDataAction } from "tessera-contracts/contracts/delta/log";
import type { StoredObject } from "tessera-contracts/storage";
import { checksumDifferences, parseChecksum, protocolFingerprint } from "./crc.js";
import { readCheckpoint } from "./checkpoint-read.js";
import { fault, type LintFinding } from "./lint-commit.js";
import type { Checkpoint } from "./list.js";
import { Replay } from "./replay.js";
import { isOfTheFile, type ReplayContext } from "./replay-segment.js";
import type { RunningState } from "./running-state.js";

/** Where a checkpoint differs from the commits up to its version. */
export async function compareCheckpoint(
  checkpoint: Checkpoint,
  state: RunningState,
  context: Omit<ReplayContext, "warnings" | "place">,
): Promise<readonly LintFinding[]> {
  const place = { uri: context.storage.uri, version: checkpoint.version };
  const path = checkpoint.files[0]?.path ?? "";
  const replay = new Replay(place, context.limits);
  try {
    for await (const action of readCheckpoint(checkpoint, { ...context, place })) replay.take(action);
  } catch (error) {
    if (!isOfTheFile(error)) throw error;
    return [fault("checkpoint_readable", error instanceof Error ? error.message : String(error), path)];
  }
  return differencesOf(replay, state).map((message) => fault("checkpoint_state", message, path));
}

function differencesOf(found: Replay, state: RunningState): string[] {
  const missing = keysOnlyIn(state.files, found.files);
  const extra = keysOnlyIn(found.files, state.files);
  const sizes = [...found.files].filter(([key, { size }]) => (state.files.get(key)?.size ?? size) !== size);
  // Old ones may have expired, and are not in the checkpoint then.
  const behind = [...found.transactions].filter(([id, { version }]) => state.transactions.get(id)?.version !== version);
  const domains = [...state.domains].filter(
    ([name, { configuration }]) => found.domains.get(name)?.configuration !== configuration,
  );
  return [
    ...filesText("lacks", missing),
    ...filesText("has, and the commits do not,", extra),
    ...filesText(
      "has with another size",
      sizes.map(([, file]) => file),
    ),
    ...behind.map(([id]) => `it has another version of the application ${JSON.stringify(id)} than the commits`),
    ...domains.map(([name]) => `it has the domain ${name} otherwise than the commits`),
    ...headDifferences(found, state),
  ];
}

function headDifferences({ protocol, metadata }: Replay, state: RunningState): string[] {
  const isSameProtocol = protocol !== null && protocolFingerprint(protocol) === protocolFingerprint(state.protocol);
  const isSameMetadata =
    metadata !== null && MetaDataAction.fingerprint(metadata) === MetaDataAction.fingerprint(state.metadata);
  return [
    ...(isSameProtocol ? [] : ["it has another protocol than the commits"]),
    ...(isSameMetadata ? [] : ["it has other metadata than the commits"]),
  ];
}

type Files = ReadonlyMap<string, AddAction>;

function keysOnlyIn(some: Files, others: Files): AddAction[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, file]) => file);
}

function filesText(does: string, files: readonly AddAction[]): string[] {
  const [first] = files;
  if (first === undefined) return [];
  return [`it ${does} ${files.length === 1 ? "the file" : `${files.length} files, such as`} ${first.path}`];
}

/** Where a checksum file differs from the commits up to its version. */
export async function compareChecksum(
  { path }: StoredObject,
  state: RunningState,
  { storage, signal }: Pick<ReplayContext, "storage" | "signal">,
): Promise<readonly LintFinding[]> {
  const read = parseChecksum(await storage.read(path, signal && { signal }));
  if ("error" in read) return [fault("checksum_readable", read.error, path)];
  return checksumDifferences(read.checksum, state).map((message) => fault("checksum_state", message, path));
}
