// What a session keeps in its engine, under names that nobody else uses.

import {
  broughtOver,
  type Engine,
  type ExecuteOptions,
  isTableEngine,
  type Relation,
  type Statement,
} from "tessera-contracts/engine";

/** Counted over all sessions of the process, since they may share an engine. */
let names = 0;

/** Relations and tables that an engine keeps for a session. */
export class EngineNames {
  readonly #engine: Engine;
  readonly #taken = new Set<string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Gives a relation a name, which is returned. */
  async register(relation: Relation, options: ExecuteOptions = {}): Promise<string> {
    const name = this.#next();
    const engine = this.#engine;
    // What the engine of files knows, another has to be sent.
    const files = isTableEngine(engine) ? engine.files : null;
    const own = files === null ? relation : await broughtOver(relation, { from: files, to: engine }, options);
    await engine.register(name, own, options);
    return name;
  }

  /** Computes a statement once and keeps its rows by a name, which is returned. */
  async materialise(statement: Statement, options: ExecuteOptions = {}): Promise<string> {
    const name = this.#next();
    await this.#engine.materialise(name, statement, options);
    return name;
  }

  async drop(name: string): Promise<void> {
    this.#taken.delete(name);
    await this.#engine.drop(name);
  }

  /** Drops all, what was made last first. */
  async dropAll(): Promise<void> {
    for (const name of [...this.#taken].toReversed()) await this.drop(name);
  }

  /** Taken before there is anything: what fails halfway is dropped too. */
  #next(): string {
    const name = `tessera_run_${names++}`;
    this.#taken.add(name);
    return name;
  }
}
