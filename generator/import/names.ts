// Names of types and fields made of names that follow other rules.

import { ADDED_SUFFIXES, fieldNameComplaint, typeNameComplaint } from "../check/reserved-names.js";

/** Gives every name once. */
export class Names {
  readonly #taken = new Set<string>();

  /** A type's name like `wanted` that is free. */
  type(wanted: string): string {
    const name = toTypeName(wanted);
    const isUsable = typeNameComplaint(name) === null && !this.#clashes(name);
    return this.#claim(isUsable ? name : `${name}Type`, "");
  }

  /** Keeps a name from being given. */
  reserve(name: string): void {
    this.#taken.add(name);
  }

  /** A field's name like `wanted` that is free. */
  field(wanted: string): string {
    const name = toFieldName(wanted);
    return this.#claim(fieldNameComplaint(name) === null ? name : `${name.replace(/^_+/, "")}_`, "_");
  }

  /** True if generated code calls a part of one type like another one. */
  #clashes(name: string): boolean {
    return ADDED_SUFFIXES.some((suffix) => {
      const isPart = name.endsWith(suffix) && this.#taken.has(name.slice(0, -suffix.length));
      return isPart || this.#taken.has(name + suffix);
    });
  }

  #claim(wanted: string, between: string): string {
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i++) name = `${wanted}${between}${i}`;
    this.#taken.add(name);
    return name;
  }
}

/** `run-manifest` as `RunManifest`. */
export function toTypeName(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(name) ? name : `Type${name}`;
}

/** `runId` as `run_id`. */
export function toFieldName(text: string): string {
  if (/^[a-z_][a-z0-9_]*$/.test(text)) return text;
  const spaced = text.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1_$2");
  const name = spaced
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .toLowerCase();
  return /^[a-z]/.test(name) ? name : `field_${name}`.replace(/_$/, "");
}
