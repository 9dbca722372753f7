// The constants of a codec file: names and literals of the wire, prepared once. See `names.ts` for what they are called.

import { call, type Code, code, list, propertyKey } from "../../text/code.js";
import type { FormatNames } from "./format.js";
import { upperSnake } from "./names.js";
import { type CodecScope } from "./scope.js";
import { codegen } from "../shared/runtime-names.js";

type Literal = string | number;

/** Where constants are needed: a file, and one of its formats. */
interface Place {
  readonly scope: CodecScope;
  readonly format: FormatNames;
}

/** A field's name, for readers: `READ_RUN_ID`. */
export function keyOf({ scope, format }: Place, wire: string): Code {
  const init = (): Code => call(codegen(format.key), [code`${wire}`], null);
  return scope.constant(`${format.id} key`, constantName(format.read, wire), wire, init);
}

/** A text of JSON that always stands in one piece: a literal, or the name of a field with the comma before it and the colon after. */
export function jsonText(scope: CodecScope, name: string, text: string): Code {
  return scope.constant("json chunk", name, text, () => call(codegen("jsonChunk"), [code`${text}`], null));
}

/** Strings and integers of MessagePack that always stand together: a literal, the name of a field, a tag and where it stands. */
export function packedTexts(scope: CodecScope, name: string, values: readonly Literal[]): Code {
  const init = (): Code => call(codegen("packedChunk"), values.map(literal), null);
  return scope.constant("msgpack chunk", name, JSON.stringify(values), init);
}

/** What a struct starts with in MessagePack: the header, if its `size` is known, and strings that always follow. */
export function packedHead(
  scope: CodecScope,
  name: string,
  { size, texts }: { readonly size: number | null; readonly texts: readonly Literal[] },
): Code {
  if (size === null) return packedTexts(scope, name, texts);
  const init = (): Code => call(codegen("packedHead"), [size, ...texts].map(literal), null);
  return scope.constant("msgpack chunk", name, JSON.stringify([size, texts]), init);
}

/** The literals that may stand in one place: `READ_WRITE_MODE`. */
export function literalsOf({ scope, format }: Place, name: string, values: readonly Literal[]): Code {
  const init = (): Code => call(codegen(format.literals), values.map(literal), null);
  return scope.constant("literals", constantName(format.read, name), JSON.stringify(values), init);
}

/** The tags of a union in the order of its members: `READ_EVENT_TAGS`. */
export function tagsOf({ scope, format }: Place, name: string, field: string, values: readonly Literal[]): Code {
  const init = (): Code => {
    return call(codegen(format.tags), [code`${field}`], { open: "[", items: values.map(literal), close: "]" });
  };
  const key = JSON.stringify([field, values]);
  return scope.constant("literals", constantName(format.read, `${name}Tags`), key, init);
}

/** All names of a wide struct in contract order, and the other names some of them are read under: `READ_SETTINGS_FIELDS`. */
export function fieldsOf(
  { scope, format }: Place,
  name: string,
  names: readonly string[],
  accept: readonly (readonly [string, number])[],
): Code {
  const init = (): Code => {
    const items = names.map(literal);
    if (accept.length === 0) return call(codegen(format.fields), [], { open: "[", items, close: "]" });
    return call(codegen(format.fields), [list("[", items, "]"), acceptedNames(accept)], null);
  };
  return scope.constant(`${format.id} key`, constantName(format.read, `${name}Fields`), name, init);
}

/** The name of a constant that functions use which start with `verb`. */
export function constantName(verb: string, name: string): string {
  return `${verb.toUpperCase()}_${upperSnake(name)}`;
}

function acceptedNames(accept: readonly (readonly [string, number])[]): Code {
  return list(
    "{ ",
    accept.map(([other, index]) => code`${propertyKey(other)}: ${index}`),
    " }",
  );
}

function literal(value: Literal): Code {
  return code`${value}`;
}
