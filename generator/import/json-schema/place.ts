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
}

/** The files that are imported together, by name. */
export type Files = ReadonlyMap<string, unknown>;

/** The schema below a place. */
export function below(place: Place, keys: readonly (string | number)[], name: string): Place {
  let value: unknown = place.schema;
  for (const key of keys) value = isObject(value) || Array.isArray(value) ? Reflect.get(value, String(key)) : undefined;
  const steps = keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return { file: place.file, pointer: place.pointer + steps.join(""), schema: toSchema(value), name };
}

/** The schema that a reference names; null if it is in none of the files. */
export function referred(from: Place, reference: string, files: Files): Place | null {
  const [address = "", fragment = ""] = reference.split("#");
  const file = address === "" ? from.file : fileNamed(address, files);
  if (file === null || (fragment !== "" && !fragment.startsWith("/"))) return null;
  const keys = fragment.split("/").slice(1).map(unescaped);
  const root: Place = { file, pointer: "", schema: toSchema(files.get(file)), name: nameOfRoot(file, files.get(file)) };
  const found = below(root, keys, keys.at(-1) ?? root.name);
  return isAbsent(files.get(file), keys) ? null : found;
}

/** The root of a file. */
export function rootOf(file: string, files: Files): Place {
  const value = files.get(file);
  return { file, pointer: "", schema: toSchema(value), name: nameOfRoot(file, value) };
}

/** `#/$defs/run`, with the file's name if there are several. */
export function shown({ file, pointer }: Place, files: Files): string {
  return files.size > 1 ? `${file}#${pointer}` : `#${pointer}`;
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOfRoot(file: string, value: unknown): string {
  const title = isObject(value) ? value["title"] : undefined;
  const base = file.replace(/^.*\//, "").replace(/(?:\.schema)?\.(?:json|ya?ml)$/i, "");
  return typeof title === "string" && title.length <= 40 ? title : base;
}

function fileNamed(address: string, files: Files): string | null {
  const last = address.replace(/^.*\//, "");
  for (const [file, value] of files) {
    if (isObject(value) && (value["$id"] === address || value["id"] === address)) return file;
    if (last !== "" && file.replace(/^.*\//, "") === last) return file;
  }
  return null;
}

function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function isAbsent(root: unknown, keys: readonly string[]): boolean {
  let value = root;
  for (const key of keys) value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  return value === undefined;
}

function toSchema(value: unknown): Schema | boolean {
  return isObject(value) ? value : value !== false;
}
