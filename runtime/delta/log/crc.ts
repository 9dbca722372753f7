// The checksum file of a version: what the state of the table should be.

import { VersionChecksum } from "tessera-contracts/contracts/delta/checkpoint";
import { MetaDataAction, ProtocolAction } from "tessera-contracts/contracts/delta/log";
import { DecodeError } from "tessera-contracts/serde";
import { sorted } from "../protocol/features.js";

/** What a checksum is compared with, and made of. */
export interface ChecksumState {
  readonly numFiles: number;
  readonly sizeBytes: number;
  readonly protocol: ProtocolAction;
  readonly metadata: MetaDataAction;
}

/** A checksum as it is read: what it says, or why it cannot be read. */
export type ReadChecksum = { readonly checksum: VersionChecksum } | { readonly error: string };

/** Reads a checksum file. Others put there what they like, so a broken one is no error. */
export function parseChecksum(bytes: Uint8Array): ReadChecksum {
  try {
    return { checksum: VersionChecksum.decodeJson(bytes) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { error: error.message };
  }
}

/** Where a checksum and the state of a table differ, in words; empty if nowhere. */
export function checksumDifferences(checksum: VersionChecksum, state: ChecksumState): string[] {
  const amounts = [
    amount("numFiles", checksum.num_files, state.numFiles),
    amount("tableSizeBytes", checksum.table_size_bytes, state.sizeBytes),
    amount("numMetadata", checksum.num_metadata, 1),
    amount("numProtocol", checksum.num_protocol, 1),
  ];
  const protocol =
    protocolFingerprint(checksum.protocol) === protocolFingerprint(state.protocol) ? [] : ["it has another protocol"];
  const isSame = MetaDataAction.fingerprint(checksum.metadata) === MetaDataAction.fingerprint(state.metadata);
  return [...amounts.flat(), ...protocol, ...(isSame ? [] : ["it has other metadata"])];
}

function amount(name: string, said: number, found: number): string[] {
  return said === found ? [] : [`it says ${name} is ${said}, and the log has ${found}`];
}

/** Equal for protocols that mean the same: their lists are sets. */
export function protocolFingerprint(protocol: ProtocolAction): string {
  const [readers, writers] = [protocol.reader_features, protocol.writer_features];
  return ProtocolAction.fingerprint({
    ...protocol,
    reader_features: readers && sorted(readers),
    writer_features: writers && sorted(writers),
  });
}

/** The checksum of a state. */
export function checksumOf(
  state: ChecksumState,
  { txnId, inCommitTimestamp }: { readonly txnId: string | null; readonly inCommitTimestamp: number | null },
): VersionChecksum {
  return VersionChecksum.create({
    txn_id: txnId,
    table_size_bytes: state.sizeBytes,
    num_files: state.numFiles,
    num_metadata: 1,
    num_protocol: 1,
    in_commit_timestamp_opt: inCommitTimestamp,
    metadata: state.metadata,
    protocol: state.protocol,
  });
}
