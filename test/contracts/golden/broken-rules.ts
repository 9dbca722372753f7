import { boundaryValues } from "../../../generator/sample/boundary-values.js";
import { fieldSamples } from "../../../generator/sample/struct-samples.js";
import { defaultsOf } from "../../../runtime/serde/codegen.js";
import type { FieldInfo, RuleInfo, StructInfo } from "../../../runtime/serde/index.js";

/** What has to be changed of a value so that it breaks a rule and keeps those before it. */
export interface BrokenRule {
  readonly rule: RuleInfo;
  readonly changes: object;
}

/**
 * For each rule of a struct the changes to `right`, a value as a decoder returns it, that break this rule first: every default, or
 * one or two fields.
 * @throws {Error} when there are none
 */
export function brokenRules(info: StructInfo, right: object): readonly BrokenRule[] {
  return info.rules.map((rule) => {
    for (const changes of smallChanges(info)) {
      if (firstBroken(info, { ...right, ...changes }) === rule) return { rule, changes };
    }
    throw new Error(`no value found that breaks a rule of ${info.name}: ${rule.message}`);
  });
}

function firstBroken(info: StructInfo, value: object): RuleInfo | undefined {
  return info.rules.find((rule) => !rule.holds(value as never));
}

function* smallChanges(info: StructInfo): Generator<object> {
  yield defaultsOf(info);
  const fields = info.fields.filter((field) => field !== null).map((field) => ({ field, samples: samplesOf(field) }));
  for (const { field, samples } of fields) {
    for (const sample of samples) yield { [field.name]: sample };
  }
  for (const [i, one] of fields.entries()) {
    for (const other of fields.slice(i + 1)) yield* pairs(one, other);
  }
}

interface Samples {
  readonly field: FieldInfo;
  readonly samples: readonly unknown[];
}

function* pairs(one: Samples, other: Samples): Generator<object> {
  for (const a of one.samples) {
    for (const b of other.samples) yield { [one.field.name]: a, [other.field.name]: b };
  }
}

function samplesOf(field: FieldInfo): readonly unknown[] {
  const { type } = field;
  const values = [...fieldSamples(field, boundaryValues(type, "json"))].filter((value) => typeof value !== "symbol");
  return type.kind === "list" ? [...shortLists(boundaryValues(type.item, "json")), ...values] : values;
}

function shortLists(items: readonly unknown[]): readonly unknown[] {
  return [...items.map((item) => [item]), ...items.map((item) => [item, item])];
}
