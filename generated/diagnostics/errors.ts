// @generated from contracts/diagnostics/errors.yaml. Do not edit. [cbaba5829cf079a6]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, PathStr, PosInt } from "../types.js";
import * as codec from "./errors.codec.js";
import * as info from "./errors.info.js";

/**
 * What sort of mistake it was. Decode means that the bytes did not parse at all; depth and size are limits of the
 * reader.
 */
export type ValidationErrorKind =
  "decode" | "validation" | "constraint" | "unknown_field" | "missing_field" | "tag" | "depth" | "size";

export const ValidationErrorKind: EnumContract<ValidationErrorKind> = /* @__PURE__ */ enumContract({
  name: "ValidationErrorKind",
  module: "diagnostics/errors",
  info: info.ValidationErrorKindInfo,
  read: codec.readValidationErrorKind,
  unpack: codec.unpackValidationErrorKind,
  write: codec.writeValidationErrorKind,
  pack: codec.packValidationErrorKind,
  is: codec.isValidationErrorKind,
  convert: codec.convertValidationErrorKind,
});

/**
 * A place in a text file, such as the line of a contract or a configuration file. Unknown fields are skipped
 * (compat).
 */
export interface SourcePos {
  /** The file, relative to the workspace. */
  readonly file: PathStr;
  /** Line, counted from 1. */
  readonly line: PosInt;
  /** Column, counted from 1 in UTF-16 code units as editors do. */
  readonly col: PosInt;
}

/** What `SourcePos.create` takes: fields with a default may be left out. */
export interface SourcePosInit {
  /** The file, relative to the workspace. */
  readonly file: PathStr;
  /** Line, counted from 1. */
  readonly line: PosInt;
  /** Column, counted from 1 in UTF-16 code units as editors do. */
  readonly col: PosInt;
}

export const SourcePos: Contract<SourcePos, SourcePosInit> = /* @__PURE__ */ contract({
  name: "SourcePos",
  module: "diagnostics/errors",
  info: info.SourcePosInfo,
  read: codec.readSourcePos,
  unpack: codec.unpackSourcePos,
  write: codec.writeSourcePos,
  pack: codec.packSourcePos,
  is: codec.isSourcePos,
  convert: codec.convertSourcePos,
});

/**
 * One mistake in a value or in its bytes, in a form that logs, artifacts and other languages share. Unknown fields
 * are skipped (compat).
 */
export interface ValidationErrorPayload {
  /** What sort of mistake it was. */
  readonly type: ValidationErrorKind;
  /** The message, word for word as msgspec gives it, with the path where it says one. */
  readonly summary: NonEmptyStr;
  /**
   * Where in the value it is, in msgspec's notation, such as `$.outputs[0].rows`. A lone `$` is the whole value.
   * Default `"$"`.
   */
  readonly path: string;
  /** The contract that was read. Null if the value has no named type. */
  readonly contract: string | null;
  /** What would have been right. Null if the mistake is not about a type or a bound. */
  readonly expected: string | null;
  /** What was found, a type or a value as JSON has it, or a length. Null if nothing was. Long texts are cut. */
  readonly received: string | null;
  /** Stable code of the mistake for programs to look at, such as `too-small`. */
  readonly code: string;
  /** Place in the file the value came from. Null for values that came over the wire. Default `null`. */
  readonly source: SourcePos | null;
}

/** What `ValidationErrorPayload.create` takes: fields with a default may be left out. */
export interface ValidationErrorPayloadInit {
  /** What sort of mistake it was. */
  readonly type: ValidationErrorKind;
  /** The message, word for word as msgspec gives it, with the path where it says one. */
  readonly summary: NonEmptyStr;
  /**
   * Where in the value it is, in msgspec's notation, such as `$.outputs[0].rows`. A lone `$` is the whole value.
   * Default `"$"`.
   */
  readonly path?: string | undefined;
  /** The contract that was read. Null if the value has no named type. */
  readonly contract: string | null;
  /** What would have been right. Null if the mistake is not about a type or a bound. */
  readonly expected: string | null;
  /** What was found, a type or a value as JSON has it, or a length. Null if nothing was. Long texts are cut. */
  readonly received: string | null;
  /** Stable code of the mistake for programs to look at, such as `too-small`. */
  readonly code: string;
  /** Place in the file the value came from. Null for values that came over the wire. Default `null`. */
  readonly source?: SourcePosInit | null | undefined;
}

export const ValidationErrorPayload: Contract<ValidationErrorPayload, ValidationErrorPayloadInit> =
  /* @__PURE__ */ contract({
    name: "ValidationErrorPayload",
    module: "diagnostics/errors",
    info: info.ValidationErrorPayloadInfo,
    read: codec.readValidationErrorPayload,
    unpack: codec.unpackValidationErrorPayload,
    write: codec.writeValidationErrorPayload,
    pack: codec.packValidationErrorPayload,
    is: codec.isValidationErrorPayload,
    convert: codec.convertValidationErrorPayload,
  });
