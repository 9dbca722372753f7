// Documents that one version of a contract writes, and what a reader of the other version makes of each.

import { type Contract, contract, DecodeError, EncodeError } from "../../runtime/serde/index.js";
import type { FieldInfo, StructInfo, TypeInfo } from "../../runtime/serde/type-info.js";
import type { Format } from "../sample/boundary-values.js";
import { Random } from "../sample/random.js";
import { randomSamples, structSamples } from "../sample/struct-samples.js";
import { AimedSampler, type AreOne } from "./aimed-values.js";
import { findLoss, type Loss } from "./kept-value.js";
import { isSameField } from "./same-field.js";
import { fieldOnWire } from "./wire-fields.js";

/** One side of a pair of contracts, as its codecs need it. */
export interface Side {
  readonly name: string;
  readonly module: string;
  readonly info: TypeInfo;
}

/** One direction of a change of one contract. */
export interface Course {
  readonly writer: Side;
  readonly reader: Side;
  readonly areOne: AreOne;
  /** How many values are tried. */
  readonly most: number;
}

/** A document, and why it breaks; null if it does not. */
export interface Trial {
  readonly format: Format;
  readonly document: Uint8Array;
  readonly failure: Failure | null;
}

/** What a reader made of a document that breaks. */
export type Failure = { readonly error: string } | { readonly loss: Loss };

const FORMATS: readonly Format[] = ["json", "msgpack"];

/** Tries documents in both formats: the writer's edges and the reader's, one field at a time, then fields as they happen to be. */
export function tryDocuments(course: Course): readonly Trial[] {
  return FORMATS.flatMap((format) => {
    const written = contract<unknown>(course.writer);
    const read = contract<unknown>(course.reader);
    const seen = new Set<string>();
    const trials: Trial[] = [];
    for (const value of valuesOf(course, format)) {
      if (trials.length >= course.most) break;
      const document = encode(written, value, format);
      if (document === null) continue;
      const key = Buffer.from(document).toString("latin1");
      if (seen.has(key)) continue;
      seen.add(key);
      const trial = tryOne({ written, read, format, document });
      if (trial !== null) trials.push(trial);
    }
    return trials;
  });
}

function* valuesOf({ writer, reader, areOne, most }: Course, format: Format): Generator {
  const sampler = new AimedSampler(format, areOne);
  const { info } = writer;
  if (info.kind !== "struct") {
    yield* sampler.values(info, reader.info);
    return;
  }
  const choicesOf = known(sampler.choicesOf(info, reader.info), info, reader.info);
  yield* structSamples(info, choicesOf);
  if (info.fields.length < 2) return;
  const random = new Random(`${writer.module} ${writer.name} ${format}`);
  let left = most;
  for (const value of randomSamples(info, choicesOf, random)) {
    yield value;
    if (--left === 0) return;
  }
}

/** A field that did not change needs few values: what it may hold breaks nobody. */
const FEW = 3;

function known(
  choicesOf: (field: FieldInfo) => readonly unknown[],
  writer: StructInfo,
  reader: TypeInfo,
): (field: FieldInfo) => readonly unknown[] {
  const choices = new Map<FieldInfo, readonly unknown[]>();
  return (field) => {
    const made = choices.get(field);
    if (made !== undefined) return made;
    const all = choicesOf(field);
    const other = reader.kind === "struct" ? fieldOnWire(field, writer, reader) : null;
    const few = other !== null && isSameField(field, other) ? all.slice(0, FEW) : all;
    choices.set(field, few);
    return few;
  };
}

interface Attempt {
  readonly written: Contract<unknown>;
  readonly read: Contract<unknown>;
  readonly format: Format;
  readonly document: Uint8Array;
}

/** What a reader makes of a document; null if its own version refuses it, so that no conforming writer writes it. */
function tryOne({ written, read, format, document }: Attempt): Trial | null {
  const meant = decode(written, document, format);
  if (!meant.ok) return null;
  const found = decode(read, document, format);
  if (!found.ok) return { format, document, failure: { error: found.error } };
  const loss = findLoss({ info: written.info, value: meant.value }, { info: read.info, value: found.value });
  return { format, document, failure: loss === null ? null : { loss } };
}

type Decoded = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

function decode(one: Contract<unknown>, document: Uint8Array, format: Format): Decoded {
  try {
    return { ok: true, value: format === "json" ? one.decodeJson(document) : one.decodeMsgpack(document) };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, error: error.message };
    throw error;
  }
}

/** The document; null if the format cannot hold the value. */
function encode(one: Contract<unknown>, value: unknown, format: Format): Uint8Array | null {
  try {
    return format === "json" ? one.encodeJson(value) : one.encodeMsgpack(value);
  } catch (error) {
    if (error instanceof EncodeError) return null;
    throw error;
  }
}
