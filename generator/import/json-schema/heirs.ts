// Inheritance in OpenAPI: a schema with a discriminator, and those that take it in by `allOf`.

import { keyOf, type Place, said, schemasBelow, schemasIn, withoutKeywords } from "./place.js";
import { partsOf } from "./parts.js";
import type { Scope } from "./scope.js";
import { type Discriminator, discriminatorOf, mappedTo, nameOf } from "./tags.js";
import { onlyValue } from "./values.js";

/** The schemas that stand for one that others inherit from, with the values of its discriminator. */
export interface Family {
  readonly property: string;
  readonly members: readonly { readonly place: Place; readonly value: string | number }[];
}

/** Who inherits from whom, among some definitions. */
export class Heirs {
  readonly #scope: Scope;
  /** By the key of the schema that is inherited from. */
  readonly #children = new Map<string, Place[]>();

  constructor(definitions: readonly Place[], scope: Scope) {
    this.#scope = scope;
    for (const definition of definitions) {
      for (const part of schemasIn(definition, "allOf")) {
        const base = scope.files.target(part);
        if (base !== null) this.#children.set(keyOf(base), [...(this.#children.get(keyOf(base)) ?? []), definition]);
      }
    }
  }

  /** True if a schema stands for those that inherit from it. */
  isBase(place: Place): boolean {
    const hasHeirs = this.#children.has(keyOf(place)) && discriminatorOf(place) !== null;
    return hasHeirs && said(place, "oneOf") === undefined && said(place, "anyOf") === undefined;
  }

  /** A base by itself, without those that inherit from it. */
  itself(place: Place): Place {
    return this.isBase(place) ? { ...withoutKeywords(place, ["discriminator"]), name: `${place.name} itself` } : place;
  }

  /** Those that a base stands for; null if some of them have no value or one of another, or there is no telling. */
  familyOf(base: Place): Family | null {
    const discriminator = discriminatorOf(base);
    if (discriminator === null) return null;
    const heirs = this.#heirsOf(base).map((place) => ({ place, value: this.#valueOf(place, base, discriminator) }));
    const own = mappedTo(base, discriminator, base, this.#scope);
    const isAbstract = own.length === 0 && discriminator.mapping.size > 0;
    const all = isAbstract ? heirs : [{ place: base, value: own[0] ?? nameOf(base) }, ...heirs];
    const members = all.flatMap(({ place, value }) => (value === null ? [] : [{ place: this.itself(place), value }]));
    const values = new Set(members.map(({ value }) => value));
    const isWhole = members.length === all.length && values.size === all.length && own.length < 2;
    return isWhole ? { property: discriminator.property, members } : null;
  }

  /** All that inherit, also by way of others, each once. */
  #heirsOf(base: Place): readonly Place[] {
    const found = new Map<string, Place>();
    for (const todo = [base]; ;) {
      const here = todo.shift();
      if (here === undefined) return [...found.values()];
      for (const child of this.#children.get(keyOf(here)) ?? []) {
        if (found.has(keyOf(child)) || keyOf(child) === keyOf(base)) continue;
        found.set(keyOf(child), child);
        todo.push(child);
      }
    }
  }

  /** By the mapping, by the one value that the heir says itself, or by its name; null if the mapping has several. */
  #valueOf(heir: Place, base: Place, discriminator: Discriminator): string | number | null {
    const [mapped, ...more] = mappedTo(heir, discriminator, base, this.#scope);
    if (more.length > 0) return null;
    const parts = partsOf([heir], this.#scope.files);
    const places = parts.flatMap((part) => schemasBelow(part, "properties").get(discriminator.property) ?? []);
    return onlyValue(partsOf(places, this.#scope.files)) ?? mapped ?? nameOf(heir);
  }
}
