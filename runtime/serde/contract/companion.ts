import type { EncodeTarget } from "../bytes/buffer.js";
import { sha256Hex } from "../bytes/sha256.js";
import type { ValidationErrorPayload } from "../errors.js";
import { convertExact, createExact, errorsOf } from "../exact/decode.js";
import { toBuiltinsExact } from "../exact/encode.js";
import { isExact } from "../exact/is.js";
import { readable } from "../exact/readable.js";
import { partsOf } from "../info/parts.js";
import type { EnumInfo, TypeInfo } from "../info/types.js";
import type { ConvertOptions, DecodeOptions, EncodeOptions } from "../options.js";
import { withChanges } from "../values/changes.js";
import { type Converter, convertWith } from "./convert.js";
import { bytesOf, decodeWith, jsonMessage } from "./decode.js";
import { encodeInto, encodeWith } from "./encode.js";
import { FastPath } from "./fast-path.js";
import { type ContractParts, type Formats, formatsOf } from "./formats.js";
import type { Contract, EnumContract } from "./interface.js";
import { fastItems } from "./items.js";
import { type LineItems, LineStream, VALUES } from "./line-stream.js";
import { decodeLines, encodeLines } from "./lines.js";
import { FrameStream, PackStream } from "./pack-stream.js";
import { layOut } from "./pretty.js";
import { standardSchema, type StandardSchema } from "./standard-schema.js";
import { type Chunks, readStream } from "./stream.js";
import { totalIs } from "./total-is.js";

/** The companion value of a type. */
export function contract<T, Init = T>(parts: ContractParts<T>): Contract<T, Init> {
  return new Companion<T, Init>(parts);
}

/** The companion value of an enum, whose info must be one of an enum. */
export function enumContract<T>(parts: ContractParts<T> & { readonly info: EnumInfo }): EnumContract<T> {
  // The values of the enum are what T is a union of.
  return Object.assign(new Companion<T, T>(parts), { values: parts.info.values as unknown as readonly T[] });
}

/** How often the fast decoders and encoders of a contract gave up, by format. */
export interface BailOutCounts {
  readonly fromJson: number;
  readonly fromMsgpack: number;
  /** In `convert` and what goes through it; `create` and `replace` aside. */
  readonly fromValues: number;
  readonly toJson: number;
  readonly toMsgpack: number;
}

/** For tests and benchmarks: a contract whose fast path often gives up is slow. */
export function bailOutsOf<T, Init>(companion: Contract<T, Init>): BailOutCounts {
  if (!(companion instanceof Companion)) throw new TypeError("not a contract of this library");
  const { fromJson, fromMsgpack, toJson, toMsgpack } = companion.formats as Formats<unknown>;
  return {
    fromJson: fromJson.path.bailOuts,
    fromMsgpack: fromMsgpack.path.bailOuts,
    fromValues: companion.converter.path.bailOuts,
    toJson: toJson.path.bailOuts,
    toMsgpack: toMsgpack.path.bailOuts,
  };
}

/**
 * The items of a list of MessagePack, all as a strict decoder reads them; null where one may not fit, or the contract has no generated
 * decoder: then each has to be looked at.
 */
export function wellFormedItems<T, Init>(companion: Contract<T, Init>, message: Uint8Array): readonly T[] | null {
  if (!(companion instanceof Companion)) throw new TypeError("not a contract of this library");
  return fastItems((companion.formats as Formats<T>).fromMsgpack, message);
}

/**
 * What becomes of the lines of a stream of JSON Lines as they come in, also of those that do not parse or do not fit, where `itemOf` takes
 * them. A bad line is said to be what it is to `decodeJson`: its path begins with `$` alone. `maxBytes` limits a line.
 */
export function readLines<T, Item>(
  companion: Pick<Contract<T>, "decodeJson">,
  chunks: Chunks,
  itemOf: LineItems<T, Item>,
  options?: DecodeOptions,
): AsyncGenerator<Item, void, undefined> {
  if (!(companion instanceof Companion)) throw new TypeError("not a contract of this library");
  const { fromJson } = companion.formats as Formats<T>;
  const decoder: Formats<T>["fromJson"] = { ...fromJson, exactAt: (line, _, given) => fromJson.exact(line, given) };
  return readStream(new LineStream(decoder, itemOf, options), chunks);
}

/** What never changes is only declared, as in `WireName`: V8 then knows which function `is` is. */
class Companion<T, Init> implements Contract<T, Init> {
  declare readonly name: string;
  declare readonly module: string;
  declare readonly formats: Formats<T>;
  declare readonly is: (value: unknown) => value is T;
  declare readonly "~standard": StandardSchema<Init, T>;
  declare readonly converter: Converter<T>;
  private knownInfo: TypeInfo | (() => TypeInfo);
  private knownCreator: Converter<T> | undefined;

  constructor(parts: ContractParts<T>) {
    this.name = parts.name;
    this.module = parts.module;
    this.knownInfo = parts.info;
    this.formats = formatsOf(parts, () => this.info);
    // As with the exact decoder: what it returns is what `info` describes.
    this.converter = {
      fast: parts.convert,
      exact: (value, options) => convertExact(this.info, value, options, this.name) as T,
      path: new FastPath(),
    };
    this.is = totalIs(parts.is ?? ((value): value is T => isExact(this.info, value)));
    this["~standard"] = standardSchema((value) => this.convert(value, { allErrors: true }));
  }

  get info(): TypeInfo {
    if (typeof this.knownInfo === "function") this.knownInfo = this.knownInfo();
    return this.knownInfo;
  }

  get creator(): Converter<T> {
    return (this.knownCreator ??= {
      fast: hasOwnNames(this.info) ? this.converter.fast : undefined,
      exact: (value) => createExact(this.info, value, this.name) as T,
      path: new FastPath(),
    });
  }

  create(init: Init): T {
    return convertWith(this.creator, init);
  }

  decodeJson(message: Uint8Array | string, options?: DecodeOptions): T {
    return decodeWith(this.formats.fromJson, jsonMessage(message, options), options);
  }

  decodeMsgpack(message: Uint8Array, options?: DecodeOptions): T {
    return decodeWith(this.formats.fromMsgpack, bytesOf(message, "msgpack"), options);
  }

  decodeJsonLines(message: Uint8Array | string, options?: DecodeOptions): T[] {
    return decodeLines(this.formats.fromJson, bytesOf(message, "json"), options);
  }

  readJsonLines(chunks: Chunks, options?: DecodeOptions): AsyncGenerator<T, void, undefined> {
    return readStream(new LineStream<T, T>(this.formats.fromJson, VALUES, options), chunks);
  }

  readMsgpack(chunks: Chunks, options?: DecodeOptions): AsyncGenerator<T, void, undefined> {
    return readStream(new PackStream(this.formats.fromMsgpack, options), chunks);
  }

  readMsgpackFrames(chunks: Chunks, options?: DecodeOptions): AsyncGenerator<T, void, undefined> {
    return readStream(new FrameStream(this.formats.fromMsgpack, options), chunks);
  }

  encodeJson(value: T, options?: EncodeOptions): Uint8Array {
    const json = encodeWith(this.formats.toJson, value, options?.order);
    return options?.pretty === true ? layOut(json) : json;
  }

  encodeMsgpack(value: T, options?: Pick<EncodeOptions, "order">): Uint8Array {
    return encodeWith(this.formats.toMsgpack, value, options?.order);
  }

  encodeJsonInto(value: T, buffer: EncodeTarget, offset = 0): number {
    return encodeInto(this.formats.toJson, value, buffer, offset);
  }

  encodeMsgpackInto(value: T, buffer: EncodeTarget, offset = 0): number {
    return encodeInto(this.formats.toMsgpack, value, buffer, offset);
  }

  encodeJsonLines(values: Iterable<T>): Uint8Array {
    return encodeLines(this.formats.toJson, values);
  }

  convert(value: unknown, options?: ConvertOptions): T {
    return convertWith(this.converter, value, options);
  }

  validate(value: unknown): readonly ValidationErrorPayload[] {
    return errorsOf(this.name, () => this.convert(value, { allErrors: true }));
  }

  replace(value: T, changes: Partial<Init>): T {
    return convertWith(
      this.creator,
      readable(this.name, () => withChanges(value, changes)),
    );
  }

  toBuiltins(value: T): unknown {
    return toBuiltinsExact(this.info, value, { order: "deterministic" });
  }

  fingerprint(value: T): string {
    return sha256Hex(this.encodeMsgpack(value));
  }
}

/**
 * True if a value of the SDK looks like the plain value that it is converted from: no struct in it is an array on the wire, or has
 * fields that are called something else there.
 */
function hasOwnNames(type: TypeInfo, seen: Set<TypeInfo> = new Set()): boolean {
  if (seen.has(type)) return true;
  seen.add(type);
  return !isRenamed(type) && partsOf(type).every((part) => hasOwnNames(part, seen));
}

function isRenamed(type: TypeInfo): boolean {
  if (type.kind !== "struct") return false;
  return type.array_like || type.fields.some((field) => field?.name !== field?.wire || field?.accept !== undefined);
}
