// Where references lead: by `$id` and anchor, or by the path from one file to the other.

import type { Noting } from "./noting.js";
import { below, type Files, isObject, member, type Place, rootOf, said, toSchema } from "./place.js";
import { subschemas } from "./subschemas.js";

/** A schema with an address of its own, and everything below it. */
interface Resource {
  readonly address: string;
  readonly place: Place;
}

/** The files that are imported together, and the addresses in them. */
export class SchemaFiles {
  readonly files: Files;
  readonly #noting: Noting;
  /** By file, the innermost last. */
  readonly #resources = new Map<string, Resource[]>();
  readonly #byAddress = new Map<string, Place>();
  /** By the address of the resource, `#` and the name. */
  readonly #anchors = new Map<string, Place>();
  readonly #dynamic = new Map<string, Place[]>();

  /** `starts` are the schemas below which everything else stands. */
  constructor(files: Files, starts: readonly Place[], noting: Noting) {
    this.files = files;
    this.#noting = noting;
    for (const file of files.keys()) {
      const root = rootOf(file, files);
      this.#add(addressOf(file), root);
    }
    for (const start of starts) this.#index(start);
  }

  /** The schema that a place refers to; null if it refers to none, or, which is noted, to one that is not there. */
  target(place: Place): Place | null {
    const reference = said(place, "$ref") ?? said(place, "$recursiveRef");
    const dynamic = said(place, "$dynamicRef");
    const found = typeof reference === "string" ? this.resolve(place, reference) : this.#dynamicTarget(place, dynamic);
    if (found !== null) return found;
    const wanted = [reference, dynamic].find((one) => typeof one === "string");
    if (wanted !== undefined) this.#noting.lose(place, `${wanted} is in none of the files; the type is any`);
    return null;
  }

  /** The schema that a reference names; null if there is none. */
  resolve(from: Place, reference: string): Place | null {
    const [address = "", ...rest] = reference.split("#");
    const fragment = decoded(rest.join("#"));
    const home = this.#resourceOf(from);
    const resource = address === "" ? home : this.#resourceAt(from, address);
    if (fragment === null || resource === null) return null;
    if (fragment === "") return resource.place;
    if (!fragment.startsWith("/")) return this.#anchors.get(`${resource.address}#${fragment}`) ?? null;
    return pointed(resource.place, fragment) ?? pointed(rootOf(resource.place.file, this.files), fragment);
  }

  /** True if what stands beside `$ref` does not count, and keywords of 2019 and later mean nothing. */
  isOld({ file }: Place): boolean {
    const root = this.files.get(file);
    const dialect = member(root, "$schema");
    if (typeof dialect === "string") return /draft-0[3-7]/.test(dialect);
    return member(root, "swagger") !== undefined || String(member(root, "openapi")).startsWith("3.0");
  }

  /** Which of several schemas with one dynamic anchor is meant depends on the way to it. */
  #dynamicTarget(place: Place, reference: unknown): Place | null {
    if (typeof reference !== "string") return null;
    const [only, ...more] = this.#dynamic.get(reference.replace(/^.*#/, "")) ?? [];
    if (more.length > 0) return null;
    return only ?? this.resolve(place, reference);
  }

  /** By the address that its base gives, by its own, by the path to it; else the one file without an address that is called so. */
  #resourceAt(from: Place, address: string): Resource | null {
    const home = this.#resourceOf(from);
    const wanted = [resolved(home.address, address), address, resolved(addressOf(from.file), address)];
    for (const one of wanted) {
      const place = one === null ? undefined : this.#byAddress.get(one);
      if (place !== undefined && one !== null) return { address: one, place };
    }
    if (!/^https?:/.test(address)) return null;
    const name = address.replace(/^.*\//, "");
    const [only, ...more] = [...this.files.keys()].filter((file) => file.replace(/^.*\//, "") === name);
    if (only === undefined || more.length > 0 || idOf(this.files.get(only), ["$id", "id"]) !== null) return null;
    this.#noting.lose(from, `${address} is taken to be ${only}`);
    return { address: addressOf(only), place: rootOf(only, this.files) };
  }

  #resourceOf(place: Place): Resource {
    const all = this.#resources.get(place.file) ?? [];
    const inner = all.findLast((one) => `${place.pointer}/`.startsWith(`${one.place.pointer}/`));
    if (inner === undefined) throw new Error(`there is no file ${place.file}`);
    return inner;
  }

  #add(address: string, place: Place): void {
    const list = this.#resources.get(place.file);
    if (list === undefined) this.#resources.set(place.file, [{ address, place }]);
    else list.push({ address, place });
    if (!this.#byAddress.has(address)) this.#byAddress.set(address, place);
  }

  #index(start: Place): void {
    for (const todo = [start]; ;) {
      const place = todo.pop();
      if (place === undefined) return;
      const id = idOf(place.schema, this.#idKeywords(place));
      if (id?.startsWith("#") === true) this.#anchor(place, id.slice(1));
      else if (id !== null) this.#add(resolved(this.#resourceOf(place).address, id) ?? id, place);
      for (const keyword of ["$anchor", "$dynamicAnchor"]) {
        const anchor = said(place, keyword);
        if (typeof anchor !== "string") continue;
        this.#anchor(place, anchor);
        if (keyword === "$dynamicAnchor") this.#dynamic.set(anchor, [...(this.#dynamic.get(anchor) ?? []), place]);
      }
      todo.push(...subschemas(place).toReversed());
    }
  }

  /** Draft 4 has `id`. */
  #idKeywords({ file, pointer }: Place): readonly string[] {
    const isOld = /draft-0[34]/.test(String(member(this.files.get(file), "$schema")));
    return isOld || pointer === "" ? ["$id", "id"] : ["$id"];
  }

  #anchor(place: Place, name: string): void {
    const { address } = this.#resourceOf(place);
    this.#anchors.set(`${address}#${name}`, { ...place, name });
  }
}

/** Relative paths may climb, so the directory of the call lies deep. */
const DIRECTORY = `file:///${"-/".repeat(64)}`;

function addressOf(file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return new URL(path, DIRECTORY).href;
}

function resolved(base: string, address: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href.replace(/#$/, "") : null;
}

/** The address that a schema gives itself. */
function idOf(schema: unknown, keywords: readonly string[]): string | null {
  const id = keywords.map((keyword) => member(schema, keyword)).find((value) => typeof value === "string");
  return typeof id === "string" && id !== "" && id !== "#" ? id.replace(/#$/, "") : null;
}

/** What a JSON pointer leads to; null if there is nothing. */
function pointed(root: Place, pointer: string): Place | null {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let value: unknown = root.schema;
  for (const key of keys) value = member(value, key);
  if (!isObject(value) && typeof value !== "boolean") return null;
  return { ...below(root, keys, nameOf(keys) ?? root.name), schema: toSchema(value) };
}

/** The last step that is no number and no keyword. */
function nameOf(keys: readonly string[]): string | null {
  const last = keys.at(-1);
  if (last === undefined || /[A-Za-z]/.test(last)) return last ?? null;
  const words = keys.filter(
    (key) => !/^(?:properties|items|allOf|anyOf|oneOf|prefixItems|\$defs|definitions)$/.test(key),
  );
  return words.slice(-2).join(" ");
}

/** Null if the escapes are wrong. */
function decoded(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
