// What an extension type is, and those that are known to everybody: two of Arrow's own, and those of our contracts.

import { EncodeError } from "tessera-contracts/serde";
import { ArrowDecodeError } from "../ipc/errors.js";
import type { DataType } from "../type/data-type.js";

/** What is known of an extension type. Both functions are optional, and get no null; whatever they throw is thrown. */
export interface Extension {
  /** `company.type`. */
  readonly name: string;
  /** What the values are stored as. Columns that are stored otherwise are left as they are. */
  readonly storage: DataType;
  /** The value that a program wants, of what `Column.at` gives. */
  readonly decode?: (stored: unknown) => unknown;
  /** What `columnFrom` takes, of the value that a program has. */
  readonly encode?: (value: unknown) => unknown;
}

/** The extension types that need not be registered. */
export const BUILT_IN: readonly Extension[] = [
  {
    name: "arrow.uuid",
    storage: { type: "fixed_size_binary", width: 16 },
    decode: (stored) => textOfUuid(stored as Uint8Array),
    encode: bytesOfUuid,
  },
  { name: "arrow.json", storage: { type: "string" }, decode: fromJson, encode: toJson },
  { name: "tessera.node_id", storage: { type: "string" } },
  { name: "tessera.edge_id", storage: { type: "string" } },
  {
    name: "tessera.span_id",
    storage: {
      type: "struct",
      fields: ["bstart", "bend"].map((name) => ({ name, type: { type: "i64" }, nullable: true, metadata: [] })),
    },
  },
];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function textOfUuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function bytesOfUuid(value: unknown): Uint8Array {
  if (typeof value !== "string" || !UUID.test(value)) {
    throw new EncodeError(`Expected the text of a UUID, got ${typeof value === "string" ? value : typeof value}`, "$");
  }
  const hex = value.replaceAll("-", "");
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

function fromJson(stored: unknown): unknown {
  const text = String(stored);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ArrowDecodeError(`a value of the extension type arrow.json is no JSON: ${error.message}`, "malformed");
  }
}

function toJson(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new EncodeError(`Expected a value with a form in JSON, got ${typeof value}`, "$");
  return text;
}
