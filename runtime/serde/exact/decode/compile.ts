import type { EnumInfo, FieldInfo, LiteralInfo, MapInfo, StructInfo, TypeInfo } from "../../info/types.js";
import { pattern } from "../../scalars/pattern.js";
import type { FieldPlan, MapPlan, Plan, StructPlan, TaggedStructs } from "./plan.js";

/** The plan of a type, made once. */
export function planOf(type: TypeInfo): Plan {
  const known = PLANS.get(type);
  if (known !== undefined) return known;
  const plan: { -readonly [K in keyof Plan]: Plan[K] } = { ...NOTHING };
  PLANS.set(type, plan); // before its parts, which may refer back to it
  const members = type.kind === "union" ? type.members : [type];
  for (const member of members) Object.assign(plan, partOf(member));
  Object.assign(plan, structPart(members.filter((member) => member.kind === "struct")));
  plan.expected = expectedTypes(plan);
  return plan;
}

/** The plan of `any`. */
export function planOfAny(): Plan {
  return planOf(ANY);
}

const PLANS = /* @__PURE__ */ new WeakMap<TypeInfo, Plan>();
const STRUCTS = /* @__PURE__ */ new WeakMap<StructInfo, StructPlan>();
const ANY: TypeInfo = { kind: "any" };

const NOTHING: Plan = {
  expected: "",
  any: false,
  raw: false,
  null: false,
  bool: false,
  bools: null,
  int: null,
  ints: null,
  float: null,
  str: null,
  strs: null,
  bytes: null,
  text: null,
  ext: null,
  array: null,
  object: null,
};

/** What a member of a union adds to the plan; structs are added together. */
function partOf(type: TypeInfo): Partial<Plan> {
  switch (type.kind) {
    case "any":
    case "raw":
    case "null":
    case "bool":
      return { [type.kind]: true };
    case "int":
    case "float":
    case "bytes":
    case "ext":
      return { [type.kind]: type };
    case "str":
      return { str: { info: type, pattern: type.pattern === undefined ? null : pattern(type.pattern) } };
    case "literal":
    case "enum":
      return valuesPart(type);
    case "list":
    case "set":
      return { array: { kind: type.kind, item: planOf(type.item), lengths: type } };
    case "tuple":
      return { array: { kind: "tuple", items: type.items.map(planOf) } };
    case "map":
      return { object: mapPlan(type) };
    case "union":
    case "struct":
      return {};
    default:
      return { text: type };
  }
}

function valuesPart(type: LiteralInfo | EnumInfo): Partial<Plan> {
  const values: readonly unknown[] = type.values;
  switch (typeof values[0]) {
    case "string":
      return { strs: new Set(values) };
    case "boolean":
      return { bools: new Set(values) };
    default:
      return { ints: new Set(values) };
  }
}

function mapPlan(type: MapInfo): MapPlan {
  const key = planOf(type.key);
  const stringKeys = key.str !== null || key.strs !== null;
  return { kind: "map", key, value: planOf(type.value), lengths: type, stringKeys };
}

function structPart(structs: readonly StructInfo[]): Partial<Plan> {
  const first = structs[0];
  if (first === undefined) return {};
  const part =
    structs.length === 1
      ? ({ kind: "struct", struct: structPlan(first) } as const)
      : ({ kind: "structs", structs: taggedStructs(structs) } as const);
  return first.array_like ? { array: part } : { object: part };
}

function taggedStructs(structs: readonly StructInfo[]): TaggedStructs {
  const field = structs[0]?.tag_field ?? "type";
  const type = typeof structs[0]?.tag === "number" ? "int" : "str";
  return { field, type, byTag: new Map(structs.map((struct) => [struct.tag ?? struct.name, structPlan(struct)])) };
}

function structPlan(info: StructInfo): StructPlan {
  const known = STRUCTS.get(info);
  if (known !== undefined) return known;
  const fields: (FieldPlan | null)[] = [];
  const positions = new Map<string, number>();
  const properties = new Map<string, number>();
  const leastItems = info.fields.findLastIndex((field) => field?.presence === "required") + 1;
  const plan: StructPlan = { info, fields, positions, properties, leastItems };
  STRUCTS.set(info, plan);
  for (const [position, field] of info.fields.entries()) {
    fields.push(field === null ? null : { info: field, plan: planOf(field.type) });
    for (const name of namesOf(field)) positions.set(name, position);
    if (field !== null) properties.set(field.name, position);
  }
  return plan;
}

function namesOf(field: FieldInfo | null): readonly string[] {
  return field === null ? [] : [field.wire, ...(field.accept ?? [])];
}

/** The types a plan accepts, in msgspec's words and order: `int | str | null`. */
function expectedTypes(plan: Omit<Plan, "expected">): string {
  if (plan.any) return "any";
  if (plan.raw) return "raw";
  const names = [
    (plan.bool || plan.bools) && "bool",
    (plan.int ?? plan.ints) && "int",
    plan.float && "float",
    (plan.str ?? plan.strs) && "str",
    plan.bytes && "bytes",
    ...TEXT_ORDER.map((kind) => plan.text?.kind === kind && kind),
    plan.ext && "ext",
    plan.object && "object",
    plan.array && "array",
    plan.null && "null",
  ];
  return names.filter((name) => typeof name === "string").join(" | ");
}

const TEXT_ORDER = ["datetime", "date", "time", "duration", "uuid", "decimal"] as const;
