import type { Plan } from "./plan.js";

/** The types a plan accepts, in msgspec's words and order: `int | str | null`. */
export function expectedTypes(plan: Omit<Plan, "expected">): string {
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
