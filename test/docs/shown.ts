// Values as the pages show them: as somebody would type them, on one line if there is room.

const WIDTH = 110;

/** What a page shows of a value. */
export function shown(value: unknown): string {
  return printed(value, "");
}

/** What a page shows of an error: its name and message. */
export function shownError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${shown(error)}`;
}

function printed(value: unknown, indent: string): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return `function ${value.name}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Uint8Array && !isInside(indent)) return bytesText(value);
  if (value instanceof Error) return shownError(value);
  const { open, entries, close } = partsOf(value, `${indent}  `);
  if (entries.length === 0) return `${open.trimEnd()}${close.trimStart()}`;
  const line = `${open}${entries.join(", ")}${close}`;
  if (indent.length + line.length <= WIDTH && !line.includes("\n")) return line;
  const lines = entries.map((entry) => `${indent}  ${entry},\n`);
  return `${open.trimEnd()}\n${lines.join("")}${indent}${close.trimStart()}`;
}

function isInside(indent: string): boolean {
  return indent !== "";
}

/** A message: JSON as its text, MessagePack in hexadecimal digits. */
function bytesText(bytes: Uint8Array): string {
  const isText = bytes.every((byte) => byte === 10 || (byte >= 0x20 && byte < 0x7f));
  if (!isText) return Buffer.from(bytes).toString("hex");
  return Buffer.from(bytes).toString().trimEnd();
}

interface Parts {
  readonly open: string;
  readonly entries: readonly string[];
  readonly close: string;
}

function partsOf(value: object, indent: string): Parts {
  const inner = (one: unknown): string => printed(one, indent);
  if (Array.isArray(value)) return { open: "[", entries: value.map(inner), close: "]" };
  if (value instanceof Set) return { open: "Set { ", entries: [...value].map(inner), close: " }" };
  if (value instanceof Map)
    return { open: "Map { ", entries: [...value].map(([key, one]) => `${inner(key)} => ${inner(one)}`), close: " }" };
  if (ArrayBuffer.isView(value))
    return { open: `${value.constructor.name} [`, entries: [...(value as Uint8Array)].map(inner), close: "]" };
  const name = classOf(value);
  const entries = Object.entries(value).map(([key, one]) => `${keyText(key)}: ${inner(one)}`);
  return { open: `${name}{ `, entries, close: " }" };
}

/** None for a plain object, with or without a prototype. */
function classOf(value: object): string {
  const prototype = Object.getPrototypeOf(value) as { readonly constructor: { readonly name: string } } | null;
  const name = prototype?.constructor.name ?? "Object";
  return name === "Object" ? "" : `${name} `;
}

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
