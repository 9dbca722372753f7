// Documents that one version of a contract writes, and what a reader of the other version makes of each.

import { contract } from "../../runtime/serde/codegen.js";
import { type Contract, DecodeError, EncodeError } from "../../runtime/serde/index.js";
import type { FieldInfo, StructInfo, TypeInfo } from "../../runtime/serde/info/types.js";
import type { Format } from "../sample/boundary-values.js";
import { Random } from "../sample/random.js";
import { randomSamples, structSamples } from "../sample/struct-samples.js";
import { AimedSampler, type AreOne } from "./aimed-values.js";
import { findLoss, type Loss, type PartnerOf } from "./kept-value.js";
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
  readonly partnerOf: PartnerOf;
  /** How many documents are tried, of both formats together. */
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
  return FORMATS.flatMap((format) => new Series(course, format).run());
}

/** The documents of one format. */
class Series {
  private readonly course: Course;
  private readonly format: Format;
  private readonly written: Contract<unknown>;
  private readonly read: Contract<unknown>;
  private readonly trials: Trial[] = [];
  private readonly seen = new Set<string>();

  constructor(course: Course, format: Format) {
    this.course = course;
    this.format = format;
    this.written = contract<unknown>(course.writer);
    this.read = contract<unknown>(course.reader);
  }

  run(): readonly Trial[] {
    const sampler = new AimedSampler(this.format, this.course.areOne);
    const { writer, reader } = this.course;
    const { info } = writer;
    if (info.kind !== "struct") {
      this.tryAll(sampler.values(info, reader.info));
      return this.trials;
    }
    const choicesOf = known(sampler.choicesOf(info, reader.info), info, reader.info);
    this.tryAll(structSamples(info, choicesOf));
    const isBroken = this.trials.some(({ failure }) => failure !== null);
    const random = new Random(`${writer.module} ${writer.name} ${this.format}`);
    if (!isBroken && info.fields.length > 1) this.tryAll(randomSamples(info, choicesOf, random));
    return this.trials;
  }

  /** Of few choices the same documents come again and again. */
  private tryAll(values: Iterable<unknown>): void {
    const most = this.course.most / FORMATS.length;
    let left = 2 * most;
    for (const value of values) {
      if (left-- === 0 || this.trials.length >= most) return;
      const document = encode(this.written, value, this.format);
      if (document !== null && this.isNew(document)) this.try(document);
    }
  }

  private isNew(document: Uint8Array): boolean {
    const key = Buffer.from(document).toString("latin1");
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  private try(document: Uint8Array): void {
    const trial = tryOne({
      written: this.written,
      read: this.read,
      format: this.format,
      document,
      partnerOf: this.course.partnerOf,
    });
    if (trial !== null) this.trials.push(trial);
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
  readonly partnerOf: PartnerOf;
}

/** What a reader makes of a document; null if its own version refuses it, so that no conforming writer writes it. */
function tryOne({ written, read, format, document, partnerOf }: Attempt): Trial | null {
  const meant = decode(written, document, format);
  if (!meant.ok) return null;
  const found = decode(read, document, format);
  if (!found.ok) return { format, document, failure: { error: found.error } };
  const loss = findLoss({ info: written.info, value: meant.value }, { info: read.info, value: found.value }, partnerOf);
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
