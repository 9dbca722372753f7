// Whether a table can be read and written by us, judged before the first file is touched.

import type { ProtocolAction } from "tessera-contracts/contracts/delta/log";
import type { DeltaFeatureGate, ProtocolCompatibilityReport } from "tessera-contracts/contracts/delta/protocol";
import type { DeltaPolicyBundle } from "tessera-contracts/contracts/datasets/policies";
import { DeltaError, type TablePlace } from "../errors.js";
import {
  FEATURE_BY_NAME,
  FEATURES,
  readerFeatures,
  sorted,
  type Support,
  type TableState,
  writerFeatures,
} from "./features.js";

/** The highest versions of the protocol that there are. */
const READER_VERSION = 3;
const WRITER_VERSION = 7;

/** Whether we can read and write a table, and what we lack if we cannot. */
export function judgeProtocol(state: TableState, { uri }: Pick<TablePlace, "uri">): ProtocolCompatibilityReport {
  const { protocol } = state;
  const read = lacking(readerFeatures(protocol), state, "read");
  const write = sorted([
    ...lacking(writerFeatures(protocol), state, "write"),
    ...lacking(readerFeatures(protocol), state, "write"),
  ]);
  const canRead = protocol.min_reader_version <= READER_VERSION && read.length === 0;
  const canWrite = canRead && protocol.min_writer_version <= WRITER_VERSION && write.length === 0;
  return {
    table_uri: uri,
    compatible_read: canRead,
    compatible_write: canWrite,
    missing_reader_features: read,
    missing_writer_features: write,
    enabled_features: enabledFeatures(state),
  };
}

/** The features that a table asks for and makes use of, sorted. */
export function enabledFeatures(state: TableState): string[] {
  const asked = [...readerFeatures(state.protocol), ...writerFeatures(state.protocol)];
  return sorted(asked.filter((name) => FEATURE_BY_NAME.get(name)?.inUse(state) === true));
}

function lacking(names: readonly string[], state: TableState, purpose: "read" | "write"): string[] {
  return names.filter((name) => {
    const feature = FEATURE_BY_NAME.get(name);
    const support: Support = feature?.[purpose] ?? "never";
    return support === "never" || (support === "unless used" && feature?.inUse(state) === true);
  });
}

/** Checks that we can read a table. @throws {DeltaError} `FEATURE_UNSUPPORTED` */
export function requireReadable(state: TableState, place: TablePlace): void {
  const { compatible_read: canRead, missing_reader_features: missing } = judgeProtocol(state, place);
  if (canRead) return;
  const { min_reader_version: version } = state.protocol;
  const needs = missing.length > 0 ? `reader features [${missing.join(", ")}]` : `reader version ${version}`;
  const known = FEATURES.filter(({ kind, read }) => kind === "reader" && read === "always").map(({ name }) => name);
  const message = `the table needs ${needs}; this runtime reads versions up to ${READER_VERSION} and the features [${sorted(known).join(", ")}]`;
  throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { features: missing, purpose: "read" } });
}

/** Checks that we can write a table. @throws {DeltaError} `FEATURE_UNSUPPORTED` */
export function requireWritable(state: TableState, place: TablePlace): void {
  requireReadable(state, place);
  const { compatible_write: canWrite, missing_writer_features: missing } = judgeProtocol(state, place);
  if (canWrite) return;
  const { min_writer_version: version } = state.protocol;
  const needs = missing.length > 0 ? `writer features [${missing.join(", ")}]` : `writer version ${version}`;
  const known = FEATURES.filter(({ write }) => write === "always").map(({ name }) => name);
  const message = `the table needs ${needs}, so it can only be read; this runtime writes versions up to ${WRITER_VERSION} and the features [${sorted(known).join(", ")}]`;
  throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { features: missing, purpose: "write" } });
}

/**
 * Checks that a table has what policies require of it: the features of the gate, and a change data feed.
 * @throws {DeltaError} `FEATURE_UNSUPPORTED` naming what it lacks, `CDF_DISABLED`
 */
export function requirePolicy(
  { feature_gate: gate, cdf_policy: feed }: Pick<DeltaPolicyBundle, "feature_gate" | "cdf_policy">,
  state: TableState,
  place: TablePlace,
): void {
  if (gate !== null) requireFeatures(gate, state.protocol, place);
  if (feed?.required !== true || enabledFeatures(state).includes("changeDataFeed")) return;
  const message = `the policy requires a change data feed, and the table has none; use addFeatures(["changeDataFeed"]), or require less`;
  throw new DeltaError("CDF_DISABLED", message, place, { details: { version: place.version } });
}

function requireFeatures(gate: DeltaFeatureGate, protocol: ProtocolAction, place: TablePlace): void {
  const [reader, writer] = [readerFeatures(protocol), writerFeatures(protocol)];
  const lacks = [
    ...tooLow("reader", gate.min_reader_version, protocol.min_reader_version),
    ...tooLow("writer", gate.min_writer_version, protocol.min_writer_version),
    ...gate.required_reader_features.filter((name) => !reader.includes(name)).map((name) => `reader feature ${name}`),
    ...gate.required_writer_features.filter((name) => !writer.includes(name)).map((name) => `writer feature ${name}`),
  ];
  if (lacks.length === 0) return;
  const message = `the policy requires of the table what it lacks: ${lacks.join(", ")}; add the features to the table, or require less`;
  throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { lacks } });
}

function tooLow(who: string, required: number | null, found: number): string[] {
  return required === null || required <= found ? [] : [`${who} version ${required} (it has ${found})`];
}

/**
 * Checks that a protocol says what it must.
 * @throws {DeltaError} `LOG_CORRUPT` if it lists no features where it must, or a reader feature that is none of the writer's
 */
export function checkProtocol(protocol: ProtocolAction, place: TablePlace): void {
  const complaint = complaintOf(protocol);
  if (complaint !== null) throw new DeltaError("LOG_CORRUPT", `the protocol of the table ${complaint}`, place);
}

function complaintOf({
  min_reader_version: reader,
  min_writer_version: writer,
  reader_features: readers,
  writer_features: writers,
}: ProtocolAction): string | null {
  if (reader >= 3 && readers === null) return `has reader version ${reader} and no readerFeatures`;
  if (writer >= 7 && writers === null) return `has writer version ${writer} and no writerFeatures`;
  if (reader >= 3 && writer < 7) return `has reader version ${reader}, which needs writer version 7, and has ${writer}`;
  const stray = reader < 3 ? undefined : readers?.find((name) => !writers?.includes(name));
  return stray === undefined ? null : `lists ${stray} among the readerFeatures and not among the writerFeatures`;
}
