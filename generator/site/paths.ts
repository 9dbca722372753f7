// Where the pages of modules and contracts are. Names may differ in case alone, and some disks do not tell such files apart.

import type { Model } from "../model/model.js";

/** The page of every module and contract, relative to the root of the site. */
export class SitePaths {
  readonly #modules: ReadonlyMap<string, string>;
  readonly #contracts: ReadonlyMap<string, string>;

  constructor({ modules, definitions }: Pick<Model, "modules" | "definitions">) {
    this.#modules = pathsOf(
      modules.map(({ name }) => name),
      "modules",
    );
    this.#contracts = pathsOf([...definitions.keys()].toSorted(), "contracts");
  }

  /** The page of a contract; null if there is none. */
  contract(name: string): string | null {
    return this.#contracts.get(name) ?? null;
  }

  /** The page of a module; null if there is none. */
  module(name: string): string | null {
    return this.#modules.get(name) ?? null;
  }
}

function pathsOf(names: readonly string[], folder: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      let file = name;
      for (let i = 2; taken.has(file.toLowerCase()); i++) file = `${name}-${i}`;
      taken.add(file.toLowerCase());
      return [name, `${folder}/${file}.html`];
    }),
  );
}
