import type { ExtInfo } from "../../info/types.js";
import { TIMESTAMP_CODE, timestampToDatetime } from "../../scalars/timestamp.js";
import { Ext } from "../../values/ext.js";
import type { Kind } from "../cursors/interface.js";
import { planOfAny } from "./compile.js";
import { invalidExt, wrongType } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import { readInstant } from "./numbers.js";
import type { Plan } from "./plan.js";

/** A MessagePack extension value, of which the head was read. */
export function readExt(decoding: Decoding, plan: Plan): unknown {
  const { extCode } = decoding.cursor;
  const data = decoding.cursor.readBytes();
  if (plan.text?.kind === "datetime" && extCode === TIMESTAMP_CODE) {
    return readInstant(decoding, plan.text, timestampToDatetime(data));
  }
  if (plan.any) return new Ext(extCode, data);
  if (plan.ext === null) return decoding.fail(wrongType(plan.expected, "ext"));
  const { code, codec } = plan.ext;
  if (extCode !== code) decoding.fail(invalidExt(`Expected \`ext\` of code ${code}, got ${extCode}`));
  return codec === undefined ? new Ext(code, data) : runCodec(decoding, () => codec.decode(data));
}

/** True if the next value can only be the JSON form of an extension type. */
export function isJsonForm(decoding: Decoding, plan: Plan): plan is Plan & { readonly ext: ExtInfo } {
  if (plan.ext?.codec?.fromJson === undefined || decoding.cursor.format === "msgpack") return false;
  return !takes(plan, decoding.cursor.peek());
}

/** The value that a codec makes of its JSON form. */
export function readJsonForm(decoding: Decoding, { codec }: ExtInfo): unknown {
  const form = decoding.read(planOfAny());
  return runCodec(decoding, () => codec?.fromJson?.(form));
}

function runCodec(decoding: Decoding, run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return decoding.fail(invalidExt(error instanceof Error ? error.message : String(error)));
  }
}

/** True if the plan has a type for values of this kind, extension types aside. */
function takes(plan: Plan, kind: Kind): boolean {
  switch (kind) {
    case "null":
      return plan.null;
    case "bool":
      return plan.bool || plan.bools !== null;
    case "int":
    case "float":
    case "number":
      return (plan.int ?? plan.ints ?? plan.float) !== null || plan.text?.kind === "decimal";
    case "str":
      return (plan.str ?? plan.strs ?? plan.text ?? plan.bytes) !== null;
    case "date":
    case "datetime":
    case "time":
      return plan.text?.kind === kind;
    case "bytes":
      return plan.bytes !== null;
    case "array":
    case "set":
      return plan.array !== null;
    case "object":
      return plan.object !== null;
    case "ext":
    case "raw":
    case "instance":
      return true;
  }
}
