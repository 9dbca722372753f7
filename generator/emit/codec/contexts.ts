// How the parts of the emitter go on with the parts of a type where no wire format is involved.

import type { Type } from "../../model/model.js";
import type { Code } from "../../text/code.js";
import type { Condition } from "./condition.js";
import type { CodecScope } from "./scope.js";

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
