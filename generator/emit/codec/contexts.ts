// What the parts of the emitter hand each other: the file under construction, and how to go on with the parts of a type.

import type { Type } from "../../model/model.js";
import type { Code } from "../../text/code.js";
import type { Condition } from "./condition.js";
import type { Format } from "./format.js";
import type { CodecScope } from "./scope.js";

/** Emitting functions that read one format. */
export interface Reading {
  readonly scope: CodecScope;
  readonly format: Format;
  /** The expression that reads a value of `type` from `r` and bails out if it does not keep its constraints. */
  read(type: Type): Code;
}

/** Emitting functions that write one format. */
export interface Writing {
  readonly scope: CodecScope;
  readonly format: Format;
  /** The statement that writes `value` to `w` and gives up if it has another JavaScript type. */
  write(type: Type, value: Code): Code;
}

/** Emitting functions that make values of plain JavaScript values. */
export interface Converting {
  readonly scope: CodecScope;
  /** The expression that makes a value of `type` of what `value` gives, and bails out if that is none. */
  convert(type: Type, value: Code): Code;
}

/** Emitting functions that tell whether a value is one a decoder could return. */
export interface Testing {
  readonly scope: CodecScope;
  test(type: Type, value: Code): Condition;
}
