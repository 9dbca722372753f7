// Python source text: data as literals, and the `python` template, which is `code` with Python's literals.

import { Code, code, codeTag, type CodeTag, type Literal } from "./code.js";
import { codePointOf } from "./code-point.js";

/** Builds Python; data in a hole is a Python literal. */
export const python: CodeTag = codeTag(pythonLiteral);

/** A name of Python, checked, never user text. */
export function pythonName(name: string): Code {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`not a name: ${name}`);
  return new Code(name);
}

/** A name imported from a module of Python; from `/a/b`: from module `a.b` of the generated package. */
export function pythonImport(from: string, name: string): Code {
  return new Code({ kind: "import", wanted: { name, from, typeOnly: false }, text: name });
}

/** The same under a name that neither fields nor types can have: `T_str`. */
export function pythonImportAside(from: string, name: string): Code {
  return new Code({
    kind: "import",
    wanted: { name: `${name} as T_${name}`, from, typeOnly: false },
    text: `T_${name}`,
  });
}

/** A float, whole numbers too: `1.0`. */
export function pythonFloat(value: number): Code {
  if (!Number.isFinite(value)) throw new Error(`no literal for ${value}`);
  const text = Object.is(value, -0) ? "-0" : String(value);
  return new Code(/^-?\d+$/.test(text) ? `${text}.0` : text);
}

/** `b"…"`. */
export function pythonBytes(bytes: Uint8Array): Code {
  const text = Array.from(bytes, (byte) => {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    return plain ? String.fromCharCode(byte) : `\\x${hex(byte, 2)}`;
  });
  return new Code(`b"${text.join("")}"`);
}

/** A docstring; its lines stay lines. */
export function docstring(text: string): Code {
  const lines = text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => escaped(line.trimEnd()).replaceAll(/"{2,}|"$/g, (quotes) => '\\"'.repeat(quotes.length)));
  const end = lines.length > 1 ? "\n" : "";
  return code.text(`"""${lines.join("\n")}${end}"""`);
}

function pythonLiteral(value: Literal): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error(`no integer: ${value}`);
  return String(value);
}

/** In the quotes that need fewer escapes, double ones if in doubt. */
function quoted(text: string): string {
  const single = text.split('"').length > text.split("'").length;
  const quote = single ? "'" : '"';
  return quote + escaped(text).replaceAll(quote, `\\${quote}`) + quote;
}

/** Text but for its quotes: nothing in it ends the line, starts an escape or turns the sense of reading. */
function escaped(text: string): string {
  return text.replaceAll(/\\|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
    const point = codePointOf(character);
    if (character === "\\") return "\\\\";
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    if (point < 0x100) return `\\x${hex(point, 2)}`;
    return point < 0x10000 ? `\\u${hex(point, 4)}` : `\\U${hex(point, 8)}`;
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
