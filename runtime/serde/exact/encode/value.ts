import type {
  AnyInfo,
  ExtCodec,
  ExtInfo,
  ListInfo,
  MapInfo,
  RawInfo,
  StructInfo,
  TupleInfo,
  TypeInfo,
  UnionInfo,
} from "../../info/types.js";
import { Ext } from "../../values/ext.js";
import { Raw } from "../../values/raw.js";
import { writeAny } from "./any.js";
import type { Encoding } from "./encoding.js";
import { writeMap } from "./map.js";
import { failType, floatOf, integerOf, literalOf, stringOf, textOf } from "./scalar.js";
import { writeSet } from "./set.js";
import { writeStruct } from "./struct.js";
import { memberOf } from "./union.js";

/** Writes a value of any type. */
export function writeValue(encoding: Encoding, type: TypeInfo, value: unknown): void {
  switch (type.kind) {
    case "any":
      return writeAny(encoding, value);
    case "list":
      return writeList(encoding, type, value);
    case "tuple":
      return writeTuple(encoding, type, value);
    case "set":
      return writeSet(encoding, type, value);
    case "map":
      return writeMap(encoding, type, value);
    case "struct":
      return writeStruct(encoding, type, value);
    case "union":
      return encoding.write(memberOf(type, value) ?? failType(encoding, type, value), value);
    case "ext":
      return writeExt(encoding, type, value);
    default:
      return writeScalar(encoding, type, value);
  }
}

type Scalar = Exclude<TypeInfo, AnyInfo | ListInfo | TupleInfo | MapInfo | StructInfo | UnionInfo | ExtInfo>;

function writeScalar(encoding: Encoding, type: Scalar, value: unknown): void {
  const { sink } = encoding;
  switch (type.kind) {
    case "null":
      return value === null ? sink.writeNull() : failType(encoding, type, value);
    case "bool":
      return typeof value === "boolean" ? sink.writeBool(value) : failType(encoding, type, value);
    case "int":
      return sink.writeInt(integerOf(encoding, type, value));
    case "float":
      return sink.writeFloat(floatOf(encoding, type, value));
    case "str":
      return sink.writeString(stringOf(encoding, type, value));
    case "bytes":
      return value instanceof Uint8Array ? sink.writeBytes(value) : failType(encoding, type, value);
    case "raw":
      return writeRaw(encoding, type, value);
    case "literal":
    case "enum":
      return writeAny(encoding, literalOf(encoding, type, value));
    case "datetime":
      return sink.writeDatetime(textOf(encoding, type, value));
    default:
      return sink.writeString(textOf(encoding, type, value));
  }
}

function writeList(encoding: Encoding, type: ListInfo, value: unknown): void {
  if (!Array.isArray(value)) return failType(encoding, type, value);
  withinList(encoding, value.length, () => {
    for (let index = 0; index < value.length; index++) writeItem(encoding, index, type.item, value[index]);
  });
}

function writeTuple(encoding: Encoding, type: TupleInfo, value: unknown): void {
  if (!Array.isArray(value)) return failType(encoding, type, value);
  const { length } = type.items;
  if (value.length !== length)
    encoding.fail(`Expected \`array\` of length ${length}, got ${value.length}`, "wrong-length");
  withinList(encoding, length, () =>
    type.items.forEach((item, index) => writeItem(encoding, index, item, value[index])),
  );
}

function withinList(encoding: Encoding, length: number, writeItems: () => void): void {
  encoding.nested(() => {
    encoding.sink.beginList(length);
    writeItems();
    encoding.sink.endList();
  });
}

function writeItem(encoding: Encoding, index: number, type: TypeInfo, item: unknown): void {
  encoding.sink.beginItem();
  encoding.at(index, () => encoding.write(type, item));
}

function writeRaw(encoding: Encoding, type: RawInfo, value: unknown): void {
  if (!(value instanceof Raw)) return failType(encoding, type, value);
  if (value.format !== encoding.sink.format)
    encoding.fail(`\`Raw\` of ${value.format} stays in that format`, "wrong-type");
  encoding.sink.writeRaw(value);
}

/** Writes an extension value: an `Ext`, or what its codec makes of the value. */
function writeExt(encoding: Encoding, type: ExtInfo, value: unknown): void {
  if (type.codec !== undefined) return writeWithCodec(encoding, type, type.codec, value);
  if (!(value instanceof Ext)) return failType(encoding, type, value);
  if (value.code !== type.code) encoding.fail(`Expected ext code ${type.code}, got ${value.code}`, "invalid-ext");
  writeAny(encoding, value);
}

function writeWithCodec(encoding: Encoding, type: ExtInfo, codec: ExtCodec<unknown>, value: unknown): void {
  if (!codec.is(value)) return failType(encoding, type, value);
  if (encoding.sink.format === "msgpack") {
    encoding.sink.writeExt(new Ext(type.code, codec.encode(value)));
  } else if (codec.toJson === undefined) {
    encoding.fail(`\`${type.name}\` has no form outside MessagePack`, "invalid-ext");
  } else writeAny(encoding, codec.toJson(value));
}
