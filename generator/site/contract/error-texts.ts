// The errors that a contract can give, in the words users meet: values that do not fit are given to it, and what it says is kept.

import { ValidationError } from "../../../runtime/serde/errors.js";
import { convertExact } from "../../../runtime/serde/exact/decode.js";
import type { TypeInfo } from "../../../runtime/serde/info/types.js";
import type { Definition, Field, StructDefinition, Type } from "../../model/model.js";
import type { Reflection } from "../../model/reflect.js";

/** One error: what it says, its code, and where it comes from. */
export interface ErrorText {
  readonly code: string;
  readonly text: string;
  /** The field that is to blame; null: the value as a whole. */
  readonly field: string | null;
}

/** Finds the errors of the contracts of a workspace; types that are written alike are tried once. */
export class ErrorTexts {
  readonly #reflection: Reflection;
  readonly #byCode = new Map<string, string>();
  readonly #known = new Map<string, readonly Told[]>();

  constructor(reflection: Reflection) {
    this.#reflection = reflection;
  }

  /** The errors of a contract: of the whole first, then by field. Each kind of mistake is shown once a field. */
  of(definition: Definition): readonly ErrorText[] {
    switch (definition.kind) {
      case "struct": {
        const whole = this.#ofStruct(definition);
        const byField = definition.fields.flatMap((field) => [
          ...whole.filter((one) => one.field === field.name),
          ...this.#ofField(field),
        ]);
        return [...whole.filter(({ field }) => field === null), ...byField];
      }
      case "alias":
        return asTexts(this.#tried(definition.type), null);
      default:
        return asTexts(this.#tried({ kind: "ref", name: definition.name }), null);
    }
  }

  /** For each code of the errors found so far, what one of them says, without the names in it. */
  toldByCode(): ReadonlyMap<string, string> {
    return this.#byCode;
  }

  #noted(found: readonly Told[]): readonly Told[] {
    for (const { code, text } of found) {
      if (!this.#byCode.has(code)) this.#byCode.set(code, text.replaceAll(/`[^`]*`/g, "`…`"));
    }
    return found;
  }

  #ofStruct(struct: StructDefinition): readonly ErrorText[] {
    const info = this.#reflection.named(struct.name);
    const whole = WHOLE.flatMap((value) => tell(info, value));
    const rules = struct.rules.map(({ message }): Told => ({ code: "rule", text: message }));
    const told = this.#noted(distinct(whole.filter(({ code }) => isOfStruct(code, struct))));
    return [...told, ...rules].map((one) => ({ ...one, field: missingField(one, struct) }));
  }

  #ofField({ name, type }: Field): readonly ErrorText[] {
    return asTexts(this.#tried(type), name);
  }

  #tried(type: Type): readonly Told[] {
    const key = JSON.stringify(type, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const info = this.#reflection.of(type);
    const found = this.#noted(distinct(wrongValues(type).flatMap((value) => tell(info, value))));
    this.#known.set(key, found);
    return found;
  }
}

interface Told {
  readonly code: string;
  readonly text: string;
}

/** The field that is missing; null if it is another mistake. */
function missingField({ code, text }: Told, { fields }: StructDefinition): string | null {
  if (code !== "missing-field") return null;
  return fields.find(({ wire }) => text.endsWith(`\`${wire}\``))?.name ?? null;
}

/** Another kind of value, one without any field, and one with a field that nobody knows. */
const WHOLE = [0, [], {}, { "…": 0 }] as const;

/** An array where an object is wanted tells nothing new, nor does one that is not as long as another would be. */
function isOfStruct(code: string, { array_like }: StructDefinition): boolean {
  return array_like || code !== "wrong-length";
}

/** Values of which some do not fit, whatever the type: another kind, and just beyond each limit. */
function wrongValues(type: Type): readonly unknown[] {
  const parts = type.kind === "union" ? type.members : [type];
  return [...parts.flatMap(beyond), true, 0.5, "?", [], {}, null];
}

function beyond(type: Type): readonly unknown[] {
  switch (type.kind) {
    case "int":
    case "float":
      return numbersBeyond(type);
    case "str":
      return [...lengthsBeyond(type).map((n) => "x".repeat(n)), ...(type.pattern === undefined ? [] : ["", "?!\n"])];
    case "list":
      return lengthsBeyond(type).map((n) => Array.from({ length: n }, () => null));
    case "datetime":
    case "time":
      return type.tz === undefined ? [] : ["2026-01-01T00:00:00", "2026-01-01T00:00:00Z", "00:00:00", "00:00:00Z"];
    default:
      return [];
  }
}

function numbersBeyond(type: Extract<Type, { kind: "int" | "float" }>): readonly unknown[] {
  const { ge, le, multiple_of } = type;
  const [gt, lt] = type.kind === "float" ? [type.gt, type.lt] : [undefined, undefined];
  return [
    ...[ge].flatMap((bound) => (bound === undefined ? [] : [typeof bound === "bigint" ? bound - 1n : bound - 1])),
    ...[le].flatMap((bound) => (bound === undefined ? [] : [typeof bound === "bigint" ? bound + 1n : bound + 1])),
    ...[gt, lt].flatMap((bound) => bound ?? []),
    ...(multiple_of === undefined ? [] : [typeof multiple_of === "bigint" ? multiple_of + 1n : multiple_of * 1.5]),
  ];
}

/** Lengths just out of bounds; one too long to make is left out. */
function lengthsBeyond({ min_length = 0, max_length = Infinity }: LengthBounds): readonly number[] {
  return [min_length - 1, max_length + 1].filter((n) => n >= 0 && n <= LONGEST);
}

interface LengthBounds {
  readonly min_length?: number;
  readonly max_length?: number;
}

const LONGEST = 5000;

/** What a type says of a value itself, not of what is inside it. Its errors are read and forgotten, so nobody collects their stacks. */
function tell(info: TypeInfo, value: unknown): readonly Told[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    convertExact(info, value, { allErrors: true }, "");
    return [];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const own = error.payloads.filter(({ path }) => path === "$");
    return own.map(({ code, summary }) => ({ code, text: summary.replace(/ - at `\$`$/, "") }));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** One of each code; of missing fields each. */
function distinct(found: readonly Told[]): readonly Told[] {
  const known = new Map<string, Told>();
  for (const one of found) {
    const key = one.code === "missing-field" ? one.text : one.code;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

function asTexts(found: readonly Told[], field: string | null): readonly ErrorText[] {
  return found.map((one) => ({ ...one, field }));
}
