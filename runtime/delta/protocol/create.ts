// The lowest protocol that a table can do with, and how it is raised.

import { ProtocolAction } from "tessera-contracts/contracts/delta/log";
import { DeltaError, type TablePlace } from "../errors.js";
import { enabledFeatures } from "./gate.js";
import { FEATURE_BY_NAME, FEATURES, readerFeatures, sorted, type TableState, writerFeatures } from "./features.js";

/** The features that a schema and properties make use of, with those that these require, sorted. */
export function featuresOf(state: Omit<TableState, "protocol">): string[] {
  const protocol = ProtocolAction.create({ min_reader_version: 1, min_writer_version: 1 });
  const used = FEATURES.filter(({ inUse, name }) => !name.includes("-") && inUse({ ...state, protocol }));
  return withRequired(used.map(({ name }) => name));
}

function withRequired(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) for (const required of FEATURE_BY_NAME.get(name)?.requires ?? []) all.add(required);
  return sorted(all);
}

/**
 * The lowest protocol with these features: (1, 2) if that has all of them, else (1, 7) or (3, 7) with exactly what was asked for. Never
 * writer versions 3 to 6, which imply what nobody asked for.
 * @throws {DeltaError} `FEATURE_UNSUPPORTED` if there is no such feature, or we do not write it
 */
export function lowestProtocol(features: readonly string[], place: TablePlace): ProtocolAction {
  const lowest = ProtocolAction.create({ min_reader_version: 1, min_writer_version: 2 });
  const implied = writerFeatures(lowest);
  if (features.every((name) => implied.includes(name))) return lowest;
  return raised({ ...lowest, min_writer_version: 7, writer_features: [] }, features, place);
}

/**
 * The protocol of a table that changes, which never becomes lower. A table of the lowest versions gets exactly the features that are in
 * use or asked for; any other one keeps what it has.
 * @param before the table as it is
 * @param after the schema and the properties that it will have
 * @throws {DeltaError} `FEATURE_UNSUPPORTED` if there is no such feature, or we do not write it
 */
export function upgraded(
  before: TableState,
  { after, asked, place }: { after: Omit<TableState, "protocol">; asked: readonly string[]; place: TablePlace },
): ProtocolAction {
  const { protocol } = before;
  const used = new Set(featuresOf(before));
  const needed = withRequired([...asked, ...featuresOf(after).filter((name) => !used.has(name))]);
  const had = new Set([...readerFeatures(protocol), ...writerFeatures(protocol)]);
  if (needed.every((name) => had.has(name))) return protocol;
  const isLowest = protocol.min_reader_version === 1 && protocol.min_writer_version <= 2;
  return isLowest ? lowestProtocol([...enabledFeatures(before), ...needed], place) : raised(protocol, needed, place);
}

/**
 * A protocol with features added, everything that it had kept.
 * @throws {DeltaError} `FEATURE_UNSUPPORTED` if there is no such feature, or we do not write it
 */
export function raised(protocol: ProtocolAction, features: readonly string[], place: TablePlace): ProtocolAction {
  const had = new Set([...readerFeatures(protocol), ...writerFeatures(protocol)]);
  const added = withRequired(features).filter((name) => !had.has(name));
  if (added.length === 0) return protocol;
  const unknown = added.filter((name) => FEATURE_BY_NAME.get(name)?.write !== "always");
  if (unknown.length > 0) {
    const message = `the features [${unknown.join(", ")}] cannot be switched on, because this runtime does not write tables that use them`;
    throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { features: unknown, purpose: "write" } });
  }
  const isReaders = (name: string): boolean => FEATURE_BY_NAME.get(name)?.kind === "reader";
  const readers = sorted([...readerFeatures(protocol), ...added.filter(isReaders)]);
  return ProtocolAction.create({
    // Reader version 2 needs no list: whoever knows it, knows column mapping.
    min_reader_version: added.some(isReaders) ? 3 : protocol.min_reader_version,
    min_writer_version: 7,
    reader_features: added.some(isReaders) || protocol.min_reader_version >= 3 ? readers : null,
    writer_features: sorted([...writerFeatures(protocol), ...added]),
  });
}
