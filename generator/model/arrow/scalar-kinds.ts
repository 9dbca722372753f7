// Scalars in columns, one object a kind.

import type { DataType } from "../../../runtime/arrow/type/data-type.js";
import { typeText } from "../../../runtime/arrow/type/type-text.js";
import type { AnyType, BytesType, DatetimeType, ExtType, TextType, Type } from "../model.js";
import { misfit, plain, type Kept, type KindRow } from "./kind-row.js";

const TEXT: readonly DataType[] = [{ type: "string" }, { type: "large_string" }];

/** The extension type of JSON text. */
export const JSON_TEXT: DataType = {
  type: "extension",
  name: "arrow.json",
  storage: { type: "string" },
  metadata: null,
};

const UUID: DataType = {
  type: "extension",
  name: "arrow.uuid",
  storage: { type: "fixed_size_binary", width: 16 },
  metadata: null,
};

/** Bytes, in columns of one width too if all have one length. */
export const BYTES: KindRow<BytesType> = {
  ...plain<BytesType>({ as: "bytes" }, "binary", "large_binary"),
  fit: ({ min_length, max_length }, wanted) => {
    const isFixed = wanted.type === "fixed_size_binary" && wanted.width === min_length && wanted.width === max_length;
    const isIt = isFixed || wanted.type === "binary" || wanted.type === "large_binary";
    return isIt ? { as: "bytes", arrow: wanted } : null;
  },
  would: ({ min_length, max_length }) => {
    const isFixed = min_length !== undefined && min_length === max_length;
    return ["binary", "large_binary", ...(isFixed ? [`fixed_size_binary[${min_length}]`] : [])];
  },
};

/** A moment or a time on a clock: which of them, `tz` says. */
export const DATETIME: KindRow<DatetimeType> = {
  usual: ({ tz }) => {
    if (tz !== undefined) return { as: "scalar", arrow: { type: "timestamp", unit: "us", tz: tz ? "UTC" : null } };
    const message = "a datetime that may or may not have an offset is neither a moment nor a time on a clock";
    return misfit(message, "write `datetime(tz=true)` or `datetime(tz=false)`, or `arrow: string`");
  },
  fit: ({ tz }, wanted) => {
    const isTime = wanted.type === "timestamp" && wanted.unit === "us" && tz !== undefined;
    return textual(wanted, isTime && (wanted.tz !== null) === tz);
  },
  would: ({ tz }) => [
    ...(tz === undefined ? [] : [tz ? "timestamp[us, UTC]" : "timestamp[us]"]),
    ...TEXT.map(typeText),
  ],
};

/** A time of day; no Arrow type has one with an offset. */
export const TIME: KindRow<DatetimeType> = {
  usual: ({ tz }) =>
    tz === false
      ? { as: "scalar", arrow: { type: "time", unit: "us" } }
      : { as: "canonical", arrow: { type: "string" } },
  fit: ({ tz }, wanted) =>
    textual(wanted, tz === false && wanted.type === "time" && (wanted.unit === "us" || wanted.unit === "ns")),
  would: ({ tz }) => [...(tz === false ? ["time[us]", "time[ns]"] : []), ...TEXT.map(typeText)],
};

/** A day. */
export const DATE = texts({ type: "date32" }, { type: "date64" });
/** A span of time. */
export const DURATION = texts({ type: "duration", unit: "us" });
/** 16 bytes. */
export const UUIDS = texts(UUID, { type: "fixed_size_binary", width: 16 });

/** A decimal: as text, because it may have any number of digits. */
export const DECIMAL: KindRow<TextType> = {
  usual: () => ({ as: "canonical", arrow: { type: "string" } }),
  fit: (_, wanted) => textual(wanted, wanted.type === "decimal" && wanted.bits === 128 && isDecimal(wanted)),
  would: () => [...TEXT.map(typeText), "decimal[38, 10]"],
};

/** Anything, as JSON text. */
export const ANY: KindRow<AnyType> = {
  usual: () => ({ as: "json", arrow: JSON_TEXT }),
  fit: (_, wanted) => (TEXT.some(({ type }) => type === wanted.type) ? { as: "json", arrow: wanted } : null),
  would: () => ["json", ...TEXT.map(typeText)],
};

/** The same, or the bytes of a message. */
export const RAW: KindRow<AnyType> = {
  ...ANY,
  fit: (type, wanted, scope) => (isBinary(wanted) ? { as: "payload", arrow: wanted } : ANY.fit(type, wanted, scope)),
  would: (type, scope) => [...ANY.would(type, scope), "binary", "large_binary"],
};

/** An extension type of MessagePack, which has no counterpart. */
export const EXT: KindRow<ExtType> = {
  usual: ({ name }) =>
    misfit(`ext[${name}] is a type of MessagePack, not of Arrow`, "write `arrow: binary` to store its payload"),
  fit: (_, wanted) => (isBinary(wanted) ? { as: "payload", arrow: wanted } : null),
  would: () => ["binary", "large_binary"],
};

/** Text scalars that lie in a column of the first type unless something else is asked for. */
function texts(...types: readonly [DataType, ...DataType[]]): KindRow<Extract<Type, TextType>> {
  const [usual] = types;
  const storages = types.map((type) => (type.type === "extension" ? type.storage : type));
  return {
    usual: () => ({ as: "scalar", arrow: usual }),
    fit: (_, wanted) =>
      textual(
        wanted,
        storages.some((one) => typeText(one) === typeText(wanted)),
      ),
    would: () => [...types, ...TEXT].map(typeText),
  };
}

function textual(wanted: DataType, isOwn: boolean): Kept | null {
  if (isOwn) return { as: "scalar", arrow: wanted };
  return TEXT.some(({ type }) => type === wanted.type) ? { as: "canonical", arrow: wanted } : null;
}

function isDecimal({ precision, scale }: { readonly precision: number; readonly scale: number }): boolean {
  return precision >= 1 && precision <= 38 && scale >= 0 && scale <= precision;
}

function isBinary({ type }: DataType): boolean {
  return type === "binary" || type === "large_binary";
}
