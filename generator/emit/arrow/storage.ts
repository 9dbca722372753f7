// Which builder and which reader of the runtime a stored value has.

import { storageOf } from "../../../runtime/arrow/type/types.js";
import { typeText } from "../../../runtime/arrow/type/type-text.js";
import type { Stored } from "../../model/arrow/stored.js";
import { type Code, code, imported, list, types } from "../../text/code.js";
import { relativeImport } from "../shared/module-paths.js";
import type { ArrowName, ArrowScope } from "./names.js";

/** A builder without parts: its class, what its constructor is told, and how a value is appended. */
export interface PlainBuilder {
  readonly name: ArrowName;
  readonly parameters: readonly Code[];
  append(builder: Code, value: Code): Code;
}

/** The builder of a value without parts; null if nothing was made for values that are stored like this. */
export function builderOf(stored: Stored, scope: ArrowScope): PlainBuilder | null {
  const type = storageOf(stored.arrow);
  switch (stored.as) {
    case "bool":
      return plain("BoolBuilder");
    case "float":
      return plain(type.type === "f32" ? "Float32Builder" : "Float64Builder");
    case "int":
      return intBuilder(stored);
    case "text":
      return type.type === "dictionary" ? plain("DictionaryBuilder") : plain("TextBuilder");
    case "bytes":
      return type.type === "fixed_size_binary"
        ? plain("FixedBytesBuilder", code`${type.width}`)
        : plain("BytesBuilder");
    case "enum":
      return type.type === "dictionary" ? plain("DictionaryBuilder", valuesOf(stored, scope)) : null;
    case "scalar":
      return scalarBuilder(stored);
    case "canonical": {
      const text = scope.codec(`${stored.type.kind}Text`);
      return { name: "TextBuilder", parameters: [], append: (to, value) => code`${to}.append(${text}(${value}));` };
    }
    default:
      return null;
  }
}

function plain(name: ArrowName, ...parameters: readonly Code[]): PlainBuilder {
  return { name, parameters, append: (builder, value) => code`${builder}.append(${value});` };
}

function intBuilder({ type, arrow }: Stored): PlainBuilder | null {
  const storage = storageOf(arrow);
  const isBig = type.kind === "int" && type.width !== "safe";
  switch (storage.type) {
    case "i8":
    case "i16":
    case "u8":
    case "u16":
    case "u32":
      return plain("SmallIntBuilder", code`${storage.type}`);
    case "i32":
    case "date32":
      return plain("Int32Builder");
    case "u64":
      return isBig ? plain("BigIntBuilder", code`${"u64"}`) : null;
    case "i64":
    case "timestamp":
    case "duration":
      return isBig ? plain("BigIntBuilder", code`${"i64"}`) : plain("Int64Builder");
    default:
      return null;
  }
}

function scalarBuilder({ type, arrow }: Stored): PlainBuilder {
  const storage = storageOf(arrow);
  if (type.kind !== "datetime" || storage.type !== "timestamp") {
    return plain("ScalarBuilder", code`${type.kind}`, code`${typeText(storage)}`);
  }
  const zone = storage.tz === null ? "local" : "zoned";
  return {
    ...plain("TimestampBuilder", code`${storage.unit}`, code`${zone}`),
    append: (builder, value) => code`${builder}.appendText(${value});`,
  };
}

/** The reader of a stored value; null if nothing was made for values that are stored like this. */
export function readerOf(
  stored: Stored,
  scope: ArrowScope,
  structReader: (stored: Stored) => Code | null,
): Code | null {
  const inner = (part: Stored): Code | null => {
    const reader = readerOf(part, scope, structReader);
    return reader === null || !part.nullable ? reader : code`${scope.arrow("orNull")}(${reader})`;
  };
  const composed = (name: ArrowName, parts: readonly Stored[]): Code | null => {
    const readers = parts.map(inner).filter((one) => one !== null);
    return readers.length < parts.length ? null : code`${scope.arrow(name)}${list("(", readers, ")")}`;
  };
  switch (stored.as) {
    case "list":
      return composed("lists", [stored.item]);
    case "set":
      return composed("sets", [stored.item]);
    case "tuple":
      return composed("tuples", stored.items);
    case "map": {
      return composed(scope.isRecord(stored.type) ? "records" : "maps", [stored.key, stored.value]);
    }
    case "struct":
      return structReader(stored);
    default:
      return plainReader(stored, scope);
  }
}

function plainReader(stored: Stored, scope: ArrowScope): Code | null {
  const { type } = stored;
  switch (stored.as) {
    case "bool":
      return scope.arrow("bools");
    case "float":
      return scope.arrow("floats");
    case "int": {
      const isNumber = !["decimal", "string", "large_string", "time"].includes(storageOf(stored.arrow).type);
      if (!isNumber) return null;
      return scope.arrow(type.kind === "int" && type.width !== "safe" ? "bigints" : "ints");
    }
    case "text":
      return scope.arrow("texts");
    case "bytes":
      return scope.arrow("byteStrings");
    case "enum": {
      const source = stored.values.every((value) => typeof value === "string") ? "texts" : "ints";
      return code`${scope.arrow("membersOf")}(${scope.arrow(source)}, ${valuesOf(stored, scope)})`;
    }
    case "scalar":
      if (type.kind !== "datetime") return code`${scope.arrow("scalars")}(${type.kind})`;
      return scope.arrow(type.tz === true ? "moments" : "localTimes");
    case "canonical":
      return code`${scope.arrow("canonicalTexts")}(${type.kind})`;
    default:
      return null;
  }
}

/** All values of an enum or of literals, in their order. */
function valuesOf({ type, ...stored }: Stored, { module, model }: ArrowScope): Code {
  const definition = type.kind === "ref" ? model.definitions.get(type.name) : undefined;
  if (definition !== undefined) {
    return code`${imported(relativeImport(module.name, definition.module), definition.name)}.values`;
  }
  if (stored.as !== "enum") throw new Error(`${type.kind} has no values`);
  return code`${list(
    "[",
    stored.values.map((value) => code`${value}`),
    "]",
  )}${types` as const`}`;
}
