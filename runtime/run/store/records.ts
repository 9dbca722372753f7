// Artifacts as they are stored: their bytes, the name of these, and what can be said without reading them.

import { ArtifactEnvelope, ArtifactRecord } from "tessera-contracts/contracts/artifacts/envelope";
import { DecodeError, Raw, sha256Hex, type StructInfo, type TypeInfo, ValidationError } from "tessera-contracts/serde";
import { RunError } from "../errors.js";
import type { ArtifactOrigin, StoredArtifact } from "./store.js";

/** An artifact as a store keeps it; the id is the SHA-256 of its bytes. */
export function recordOf(envelope: ArtifactEnvelope, { runId, now }: ArtifactOrigin): ArtifactRecord {
  const bytes = ArtifactEnvelope.encodeMsgpack(envelope, { order: "sorted" });
  const payload = payloadInfo(envelope.kind);
  return {
    artifact_id: sha256Hex(bytes),
    run_id: runId,
    written_at_unix_ms: now,
    contract: payload.name,
    contract_checksum: checksumOf(payload),
    envelope: Raw.msgpack(bytes),
  };
}

/** What bytes that were stored under an id come to. */
export function storedArtifact(id: string, bytes: Uint8Array): StoredArtifact {
  const record = decoded(() => ArtifactRecord.decodeMsgpack(bytes));
  if (record instanceof Error) return { id, record: null, problem: `its record cannot be read: ${record.message}` };
  const found = sha256Hex(record.envelope.bytes);
  if (found !== id || record.artifact_id !== id) {
    return { id, record: null, problem: `expected the SHA-256 of its bytes to be its id, found ${found}` };
  }
  if (isKnown(record)) return { id, record, problem: null };
  return { id, record, problem: `this version knows no artifact of the contract ${record.contract}` };
}

/**
 * The artifact that bytes hold which were stored under an id.
 * @throws {RunError} `ARTIFACT_CORRUPT`, `ARTIFACT_UNKNOWN`
 */
export function openArtifact(id: string, { bytes, file }: { bytes: Uint8Array; file: string }): ArtifactEnvelope {
  const { record, problem } = storedArtifact(id, bytes);
  if (record === null) {
    const advice = "take the file away and run what made it again";
    throw new RunError("ARTIFACT_CORRUPT", `the artifact ${id} in ${file} is damaged: ${problem}; ${advice}`);
  }
  if (problem !== null) {
    throw new RunError("ARTIFACT_UNKNOWN", `the artifact ${id} cannot be read: ${problem}; a newer version may`);
  }
  const envelope = decoded(() => record.envelope.decode(ArtifactEnvelope));
  if (!(envelope instanceof Error)) return envelope;
  throw new RunError("ARTIFACT_UNKNOWN", `the artifact ${id} is not as ${record.contract} is now`, envelope);
}

/** Reads a value; an error of the bytes is returned. */
export function decoded<T>(read: () => T): T | Error {
  try {
    return read();
  } catch (error) {
    if (error instanceof ValidationError || error instanceof DecodeError) return error;
    throw error;
  }
}

const ENVELOPES: readonly StructInfo[] =
  ArtifactEnvelope.info.kind === "union" ? structsIn(ArtifactEnvelope.info.members) : [];

function structsIn(types: readonly TypeInfo[]): readonly StructInfo[] {
  return types.filter((one) => one.kind === "struct");
}

function payloadOf({ fields }: StructInfo): StructInfo | undefined {
  const type = fields.find((field) => field?.name === "payload")?.type;
  return type?.kind === "struct" ? type : undefined;
}

function isKnown({ contract }: ArtifactRecord): boolean {
  return ENVELOPES.some((one) => payloadOf(one)?.name === contract);
}

function payloadInfo(kind: ArtifactEnvelope["kind"]): StructInfo {
  const envelope = ENVELOPES.find(({ tag }) => tag === kind);
  const payload = envelope && payloadOf(envelope);
  if (payload === undefined) throw new Error(`every kind of artifact has a payload, ${kind} too`);
  return payload;
}

const checksums = new Map<string, string>();

/** SHA-256 of what a contract says of its fields, types and rules, those that it uses included. */
function checksumOf(info: StructInfo): string {
  const known = checksums.get(info.name);
  if (known !== undefined) return known;
  const seen = new Map<unknown, string>();
  const said = JSON.stringify(info, (key, value: unknown) => {
    if (key === "doc" || key === "examples") return undefined;
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object" || value === null || !("kind" in value)) return value;
    if (value.kind !== "struct" && value.kind !== "union") return value;
    // Unions have no names, and those of expressions lead back to themselves.
    const one = value.kind === "struct" ? (value as StructInfo).name : value;
    const before = seen.get(one);
    if (before !== undefined) return before;
    seen.set(one, typeof one === "string" ? one : `union ${seen.size}`);
    return value;
  });
  const checksum = sha256Hex(new TextEncoder().encode(said));
  checksums.set(info.name, checksum);
  return checksum;
}
