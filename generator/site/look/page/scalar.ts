// Single values of a message, as they are and as text.

import { type Structure } from "../../bytes/annotate.js";
import { encodeBase64 } from "../../../../runtime/serde/scalars/base64.js";
import { PackCursor } from "../../../../runtime/serde/exact/cursors/msgpack.js";
import { shownText } from "../../shown-text.js";

/** A boolean, number or text of a message; null for null, undefined for bytes and whatever is not a scalar. */
export function scalarOf(structure: Structure, node: number): unknown {
  const kind = structure.kind(node);
  if (kind === "array" || kind === "object" || kind === "bytes" || kind === "ext") return undefined;
  const bytes = structure.bytes.subarray(structure.start(node), structure.end(node));
  if (structure.format === "json") return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  const cursor = new PackCursor(bytes, 0);
  cursor.next();
  return { null: null, bool: cursor.bool, int: cursor.int, float: cursor.float, str: cursor.text }[kind];
}

/** A scalar as a person reads it, at most `most` characters of it, in which every character is seen. */
export function scalarText(structure: Structure, node: number, most: number): string {
  const [start, end] = [structure.start(node), structure.end(node)];
  // A character has at most six bytes in JSON, as an escape, and a head has at most six.
  const isLong = end - start > 6 * most + 6;
  const text = isLong ? longText(structure, node, most) : wholeText(structure, node);
  const shown = shownText(text);
  return isLong || shown.length > most ? `${shown.slice(0, most)}…` : shown;
}

function wholeText(structure: Structure, node: number): string {
  const kind = structure.kind(node);
  const bytes = structure.bytes.subarray(structure.start(node), structure.end(node));
  if (structure.format === "json" && kind !== "str") return new TextDecoder().decode(bytes);
  if (kind === "bytes" || kind === "ext") return packedBytes(bytes);
  const value = scalarOf(structure, node);
  return kind === "str" ? JSON.stringify(value) : floatText(value, kind === "float");
}

function floatText(value: unknown, isFloat: boolean): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  return isFloat && /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function packedBytes(bytes: Uint8Array): string {
  const cursor = new PackCursor(bytes, 0);
  const kind = cursor.next();
  const code = cursor.extCode;
  const text = encodeBase64(cursor.readBytes());
  return kind === "ext" ? `ext ${code}: ${text}` : `base64 ${text}`;
}

/** The beginning of what is too long to be shown. */
function longText(structure: Structure, node: number, most: number): string {
  const start = structure.start(node);
  const head = structure.bytes.subarray(start, start + 6 * most);
  const kind = structure.kind(node);
  if (kind === "bytes" || kind === "ext") return `${kind} of ${structure.end(node) - start} bytes`;
  const text = new TextDecoder().decode(head);
  return structure.format === "json" ? text : JSON.stringify(text.slice(1));
}
