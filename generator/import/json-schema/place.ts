// Places in JSON documents: what stands there, and how to name it.

/** A schema as it was read. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A schema and where it stands. */
export interface Place {
  /** Of the file. */
  readonly file: string;
  /** From the root: `/$defs/run`. */
  readonly pointer: string;
  readonly schema: Schema | boolean;
  /** What a contract of it would be called. */
  readonly name: string;
  /** The keywords that were taken out of the schema, if any. */
  readonly without?: string;
}

/** The files that are imported together, by name; `/` stands between the parts of a path. */
export type Files = ReadonlyMap<string, unknown>;

/** What no other place has. */
export function keyOf({ file, pointer, without }: Place): string {
  return `${file}#${pointer}${without === undefined ? "" : ` without ${without}`}`;
}

/** Where a place stands, as a reader finds it: `#/$defs/run`, with the file's name if there are several. */
export function shown({ file, pointer }: Place, files: Files): string {
  return files.size > 1 ? `${file}#${pointer}` : `#${pointer}`;
}

/** What a schema says under a keyword; undefined if nothing. */
export function said(place: Place, keyword: string): unknown {
  return member(place.schema, keyword);
}

/** The schema below a place. */
export function below(place: Place, keys: readonly (string | number)[], name: string): Place {
  let value: unknown = place.schema;
  for (const key of keys) value = member(value, String(key));
  const steps = keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return { file: place.file, pointer: place.pointer + steps.join(""), schema: toSchema(value), name };
}

/** The schemas of a keyword that holds an object of them, by key. */
export function schemasBelow(place: Place, keyword: string): ReadonlyMap<string, Place> {
  const all = said(place, keyword);
  if (!isObject(all)) return new Map();
  return new Map(Object.keys(all).map((key) => [key, below(place, [keyword, key], nameWithin(place, key))]));
}

/** The schemas of a keyword that holds a list of them; those with a short title are named by it. */
export function schemasIn(place: Place, keyword: string): readonly Place[] {
  const all = said(place, keyword);
  if (!Array.isArray(all)) return [];
  return all.map((_, i) => {
    const one = below(place, [keyword, i], nameWithin(place, String(i + 1)));
    return { ...one, name: shortTitle(one.schema) ?? one.name };
  });
}

/** A place without some of its keywords. */
export function withoutKeywords(place: Place, keywords: readonly string[]): Place {
  const { schema } = place;
  if (typeof schema === "boolean") return place;
  const left = Object.entries(schema).filter(([key]) => !keywords.includes(key));
  if (left.length === Object.keys(schema).length) return place;
  const gone = keywords.filter((key) => Object.hasOwn(schema, key)).join(", ");
  const without = place.without === undefined ? gone : `${place.without}, ${gone}`;
  return { ...place, schema: Object.fromEntries(left), without };
}

/** The root of a file, called by its title or else like the file. */
export function rootOf(file: string, files: Files): Place {
  const schema = toSchema(files.get(file));
  const base = file.replace(/^.*\//, "").replace(/(?:\.schema)?\.(?:json|ya?ml)$/i, "");
  return { file, pointer: "", schema, name: shortTitle(schema) ?? base };
}

/** What a part of a schema would be called: like the schema and the part, or like the part alone if that gets long. */
export function nameWithin({ name }: { readonly name: string }, part: string): string {
  return name.length + part.length > LONGEST_NAME ? part.slice(0, LONGEST_NAME) : `${name} ${part}`;
}

/** What a definition is called; keys that are addresses go by their last part. */
export function nameOfKey(key: string): string {
  return /^[a-z]+:\/\//.test(key) ? key.replace(/^.*\//, "").replace(/\.json$/, "") || key : key;
}

const LONGEST_NAME = 60;
const LONGEST_TITLE = 40;

function shortTitle(schema: Schema | boolean): string | null {
  const title = member(schema, "title");
  return typeof title === "string" && /[A-Za-z]/.test(title) && title.length <= LONGEST_TITLE ? title : null;
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object or list; undefined if there is none. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Schema)[key];
}

/** What is no schema says nothing. */
export function toSchema(value: unknown): Schema | boolean {
  return isObject(value) ? value : value !== false;
}
