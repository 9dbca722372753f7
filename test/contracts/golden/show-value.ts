import { Ext, Raw } from "../../../runtime/serde/index.js";

/** How wide a line may be before a value is spread over several. */
const WIDTH = 110;

/** A decoded value for people to read: as JSON, and `7n`, `bytes 00ff`, `ext 3: 00ff`, `raw 00ff` for what JSON does not have. */
export function showValue(value: unknown, indent = ""): string {
  const parts = partsOf(value);
  if (parts === null) return showScalar(value);
  const { open, entries, close } = parts;
  const flat = `${open}${entries.map(([key, part]) => key + showValue(part)).join(", ")}${close}`;
  if (entries.length === 0 || (!flat.includes("\n") && indent.length + flat.length <= WIDTH)) return flat;
  const inner = `${indent}  `;
  const lines = entries.map(([key, part]) => `${inner}${key}${showValue(part, inner)}`);
  return [open, lines.join(",\n"), indent + close].join("\n");
}

interface Parts {
  readonly open: string;
  readonly entries: readonly (readonly [key: string, value: unknown])[];
  readonly close: string;
}

function partsOf(value: unknown): Parts | null {
  if (Array.isArray(value)) return { open: "[", entries: value.map((item) => ["", item]), close: "]" };
  if (value instanceof Set) return { open: "set [", entries: [...value].map((item) => ["", item]), close: "]" };
  if (value instanceof Map) {
    return { open: "map {", entries: [...value].map(([key, item]) => [`${showValue(key)}: `, item]), close: "}" };
  }
  if (typeof value !== "object" || value === null || isScalarObject(value)) return null;
  return {
    open: "{",
    entries: Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]),
    close: "}",
  };
}

function isScalarObject(value: object): boolean {
  return value instanceof Uint8Array || value instanceof Ext || value instanceof Raw;
}

function showScalar(value: unknown): string {
  if (value instanceof Uint8Array) return `bytes ${hex(value)}`;
  if (value instanceof Ext) return `ext ${value.code}: ${hex(value.data)}`;
  if (value instanceof Raw) return `raw ${hex(value.bytes)}`;
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
}

function hex(bytes: Uint8Array): string {
  return bytes.length === 0 ? "empty" : Buffer.from(bytes).toString("hex");
}
