import type { FlatBuilder, Offset } from "../flatbuffers/builder.js";
import type { FlatTable } from "../flatbuffers/reader.js";
import type { Metadata } from "../type/data-type.js";

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const PAIR = { key: 0, value: 1 } as const;

/** Reads a vector of `KeyValue`; null where there is none. What is not UTF-8 comes as bytes of their own. */
export function readMetadata(tables: readonly FlatTable[] | null): Metadata | null {
  return (
    tables?.map((table) => [textOrBytes(table.bytes(PAIR.key)), textOrBytes(table.bytes(PAIR.value))] as const) ?? null
  );
}

function textOrBytes(bytes: Uint8Array | null): string | Uint8Array {
  if (bytes === null) return "";
  try {
    return STRICT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return bytes.slice();
    throw error;
  }
}

/** Writes a vector of `KeyValue`. */
export function writeMetadata(builder: FlatBuilder, metadata: Metadata): Offset {
  return builder.offsets(
    metadata.map(([key, value]) => {
      const keyOffset = builder.string(key);
      const valueOffset = builder.string(value);
      return builder.table([
        { slot: PAIR.value, kind: "offset", value: valueOffset },
        { slot: PAIR.key, kind: "offset", value: keyOffset },
      ]);
    }),
  );
}
