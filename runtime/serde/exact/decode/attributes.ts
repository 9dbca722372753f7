// Structs from instances of classes: `fromAttributes` of convert.

import { describeValue } from "../../values/javascript-type.js";
import type { ValueCursor } from "../cursors/values.js";
import { missingField, wrongType } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import type { FieldPlan, Plan, StructPlan, TaggedStructs } from "./plan.js";
import { StructValues } from "./struct-value.js";
import { checkTag, structOfTag } from "./tags.js";

/** A struct of the properties of an instance; anything else that may stand here is not made from one. */
export function readInstance(decoding: Decoding, cursor: ValueCursor, plan: Plan): unknown {
  const source = cursor.current;
  const part = isStructPart(plan.object) ? plan.object : plan.array;
  if (!decoding.fromAttributes || !isObject(source) || !isStructPart(part)) {
    return decoding.fail(wrongType(plan.expected, nameOf(source)));
  }
  cursor.enter();
  const reader = new AttributeReader(decoding, cursor, source);
  const value = part.kind === "struct" ? reader.readStruct(part.struct) : reader.readTagged(part.structs);
  cursor.leave();
  return value;
}

type Properties = { readonly [name: string]: unknown };

class AttributeReader {
  declare private readonly decoding: Decoding;
  declare private readonly cursor: ValueCursor;
  declare private readonly source: Properties;
  /** Whether the source has the names of the contract or those on the wire; the first field in which they differ decides. */
  private names: "name" | "wire" | null = null;

  constructor(decoding: Decoding, cursor: ValueCursor, source: Properties) {
    this.decoding = decoding;
    this.cursor = cursor;
    this.source = source;
  }

  readTagged(structs: TaggedStructs): unknown {
    const tag = this.property(structs.field);
    if (tag === undefined) return this.decoding.fail(missingField(structs.field));
    this.cursor.moveTo(tag);
    return this.readFields(this.decoding.within(structs.field, () => structOfTag(this.decoding, structs)));
  }

  readStruct(struct: StructPlan): unknown {
    const { tag_field } = struct.info;
    const tag = tag_field === null ? undefined : this.property(tag_field);
    if (tag_field !== null && tag !== undefined) {
      this.cursor.moveTo(tag);
      this.decoding.at(tag_field, () => checkTag(this.decoding, struct));
    }
    return this.readFields(struct);
  }

  private readFields(struct: StructPlan): unknown {
    const values = new StructValues(this.decoding, struct);
    for (const [position, field] of struct.fields.entries()) {
      if (field === null) continue;
      const name = this.nameIn(field);
      const value = this.property(name);
      if (value !== undefined) {
        this.cursor.moveTo(value);
        values.set(position, this.decoding.readAt(name, field.plan));
      } else if (field.info.presence === "required") {
        this.decoding.report(missingField(name));
      }
    }
    return values.finish();
  }

  private nameIn({ info }: FieldPlan): string {
    if (info.name === info.wire || this.names === "name") return info.name;
    if (this.names === "wire") return info.wire;
    if (this.property(info.name) !== undefined) this.names = "name";
    else if (this.property(info.wire) !== undefined) this.names = "wire";
    return info[this.names ?? "name"];
  }

  /** What every object inherits does not count. */
  private property(name: string): unknown {
    const value = this.source[name];
    return value === (Object.prototype as unknown as Properties)[name] ? undefined : value;
  }
}

function isStructPart<T extends { readonly kind: string }>(
  part: T | null,
): part is Extract<T, { readonly kind: "struct" | "structs" }> {
  return part?.kind === "struct" || part?.kind === "structs";
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null;
}

/** The class of an instance, `undefined`, `function` or `symbol`. */
function nameOf(value: unknown): string {
  return describeValue(value);
}
