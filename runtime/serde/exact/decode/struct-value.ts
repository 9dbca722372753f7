import { brokenRule } from "./complaint.js";
import type { Decoding } from "./decoding.js";
import type { StructPlan } from "./plan.js";

/** Stands for a field that has not come: a value may be undefined, while errors are collected. */
const ABSENT = Symbol("absent");
const absent = (): unknown => ABSENT;

/** The fields of one struct as they come in, by position. */
export class StructValues {
  declare private readonly decoding: Decoding;
  declare private readonly struct: StructPlan;
  declare private readonly values: unknown[];
  declare private readonly errorsBefore: number;

  constructor(decoding: Decoding, struct: StructPlan) {
    this.decoding = decoding;
    this.struct = struct;
    this.values = struct.fields.map(absent);
    this.errorsBefore = decoding.errors.length;
  }

  set(position: number, value: unknown): void {
    this.values[position] = value;
  }

  has(position: number): boolean {
    return this.values[position] !== ABSENT;
  }

  /** The struct: tag first, then the fields in contract order, defaults filled in; and if all is right, its rules are run. */
  finish(): object {
    const { info } = this.struct;
    const value: { [name: string]: unknown } = {};
    if (info.tag_field !== null) value[info.tag_field] = info.tag;
    for (let position = 0; position < info.fields.length; position++) {
      const field = info.fields[position];
      if (!field) continue;
      if (this.has(position)) value[field.name] = this.values[position];
      else if (field.makeDefault !== undefined) value[field.name] = field.makeDefault();
    }
    if (this.decoding.errors.length === this.errorsBefore && !this.decoding.partial) this.runRules(value);
    return value;
  }

  private runRules(value: object): void {
    for (const rule of this.struct.info.rules) {
      if (!rule.holds(value as never)) this.decoding.report(brokenRule(rule.message));
    }
  }
}
