// The mini-format of conformance cases: one JSON object a line, made by running msgspec.

export interface Case {
  readonly id: string;
  readonly group: string;
  readonly schema: CaseSchema;
  readonly op: string;
  readonly input?: { readonly value?: unknown; readonly text?: string; readonly hex?: string };
  readonly options?: { readonly [key: string]: unknown };
  readonly expect: { readonly ok?: unknown; readonly error?: string; readonly kind?: string };
  /** False: the outcome's text comes from CPython; only whether the input is refused counts. */
  readonly portable?: boolean;
  /** The bytes depend on Python's object identity. */
  readonly identity_dependent?: boolean;
}

export interface CaseSchema {
  readonly types?: { readonly [name: string]: CaseDefinition };
  readonly type: CaseType;
}

export type CaseType = string | CompoundType;

/** `t` says the kind; the rest depends on it. */
export interface CompoundType {
  readonly t: string;
  readonly item?: CaseType;
  readonly items?: readonly CaseType[];
  readonly key?: CaseType;
  readonly value?: CaseType;
  readonly of?: readonly CaseType[];
  readonly values?: readonly (string | number | bigint | boolean | null)[];
  readonly name?: string;
  readonly [constraint: string]: unknown;
}

export interface CaseStruct {
  readonly kind: "struct";
  readonly base?: string;
  readonly flags?: { readonly [flag: string]: unknown };
  readonly fields: readonly CaseField[];
}

export interface CaseField {
  readonly name: string;
  readonly type: CaseType;
  readonly default?: unknown;
  readonly default_factory?: string;
  readonly name_override?: string;
}

export interface CaseEnum {
  readonly kind: "enum";
  readonly members: readonly (readonly [string, string | number | bigint])[];
}

export type CaseDefinition = CaseStruct | CaseEnum;

/**
 * The case of a line. Integers of a schema that no JavaScript number holds are bigints; in values they are `{"$int": …}` as they come.
 * @throws {SyntaxError} when the line is not JSON
 */
export function parseCase(line: string): Case {
  const marked = line.replaceAll(STRING_OR_INTEGER, (token) => {
    return token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${WIDE}${token}"`;
  });
  if (marked === line) return JSON.parse(line) as Case;
  return JSON.parse(marked, (_, value: unknown) => {
    return typeof value === "string" && value.startsWith(WIDE) ? BigInt(value.slice(WIDE.length)) : value;
  }) as Case;
}

/** A string as a whole, or a number that is an integer. */
const STRING_OR_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d+(?![\d.eE])/g;

/** What no text of a case starts with. */
const WIDE = "\ue000integer ";

/** A case, or a part of one, as text; bigints as the tagged values of the mini-format. */
export function caseText(part: unknown): string {
  return (
    JSON.stringify(part, (_, value: unknown) => (typeof value === "bigint" ? { $int: String(value) } : value)) ?? ""
  );
}

/** `t`, whichever way the type is written. */
export function kindOf(type: CaseType): string {
  return typeof type === "string" ? type : type.t;
}

/** A compound type, or the empty one with that name. */
export function compound(type: CaseType): CompoundType {
  return typeof type === "string" ? { t: type } : type;
}

/** Every type expression of a schema, the inner ones too. */
export function* allTypes(schema: CaseSchema): Generator<CaseType> {
  yield* partsOf(schema.type);
  for (const definition of Object.values(schema.types ?? {})) {
    if (definition.kind === "struct") for (const field of definition.fields) yield* partsOf(field.type);
  }
}

function* partsOf(type: CaseType): Generator<CaseType> {
  yield type;
  const { item, key, value, items = [], of = [] } = compound(type);
  for (const part of [item, key, value, ...items, ...of]) if (part !== undefined) yield* partsOf(part);
}

/** A struct's fields with those of its bases in front, as msgspec orders them: keyword-only ones last. */
export function flatFields(struct: CaseStruct, schema: CaseSchema): readonly CaseField[] {
  return [...layout(struct, schema, false), ...layout(struct, schema, true)];
}

function layout(struct: CaseStruct, schema: CaseSchema, keywordOnly: boolean): readonly CaseField[] {
  const base = struct.base === undefined ? undefined : schema.types?.[struct.base];
  const inherited = base?.kind === "struct" ? layout(base, schema, keywordOnly) : [];
  return (struct.flags?.["kw_only"] === true) === keywordOnly ? [...inherited, ...struct.fields] : inherited;
}

/** A struct's flags with those of its bases; `kw_only` is not inherited. */
export function flatFlags(struct: CaseStruct, schema: CaseSchema): { readonly [flag: string]: unknown } {
  const base = struct.base === undefined ? undefined : schema.types?.[struct.base];
  const inherited = base?.kind === "struct" ? flatFlags(base, schema) : {};
  return { ...inherited, ...struct.flags };
}

/** The field a struct's tag stands in, and the tag; null if it has none. */
export function structTag(
  name: string,
  flags: { readonly [flag: string]: unknown },
): { readonly field: string; readonly tag: unknown } | null {
  const { tag, tag_field: field } = flags;
  if (tag === false || tag === null || (tag === undefined && field === undefined)) return null;
  return { field: typeof field === "string" ? field : "type", tag: tag === true || tag === undefined ? name : tag };
}
