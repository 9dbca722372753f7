// Changes of Delta tables that a server carries out itself: a row a kind of request.

import { DeltaRequest, type DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import { Cancelled } from "tessera-contracts/diagnostics";
import type {
  ExecuteOptions,
  Relation,
  TableChanged,
  TableChangeKind,
  TableChangeReports,
  TableChanges,
} from "tessera-contracts/engine";
import { SparkError } from "../errors.js";
import { addConstraint, dropConstraint } from "./constraints.js";
import { deleteRows } from "./delete.js";
import { mergeRows } from "./merge.js";
import { updateRows } from "./update.js";
import { optimizeTable, restoreTable, vacuumTable } from "./upkeep.js";
import { writeRows } from "./write.js";
import type { Server } from "./writer.js";

/** What a request gets: that of its only key. */
export type SparkDeltaReport<Request> = TableChangeReports[keyof Request & TableChangeKind];

type Kinds = {
  readonly [Kind in TableChangeKind]: (
    server: Server,
    request: NonNullable<DeltaRequest[Kind]>,
    source?: Relation,
  ) => Promise<TableChanged<Kind>>;
};

const KINDS: Kinds = {
  write: writeRows,
  delete_rows: deleteRows,
  update: updateRows,
  merge: mergeRows,
  optimize: optimizeTable,
  vacuum: vacuumTable,
  restore: restoreTable,
  add_constraints: addConstraint,
  drop_constraints: dropConstraint,
};

/** How a change is made. */
export type ChangeOptions = Pick<ExecuteOptions, "signal"> & { readonly source?: Relation };

/** Changes tables by one server, one change at a time, since they share the settings of its session. */
export class ServerChanges implements TableChanges {
  readonly kinds: ReadonlySet<TableChangeKind> = new Set(Object.keys(KINDS) as TableChangeKind[]);
  readonly #serverFor: (options: ChangeOptions) => Server;
  #last: Promise<unknown> = Promise.resolve();

  constructor(serverFor: (options: ChangeOptions) => Server) {
    this.#serverFor = serverFor;
  }

  change<Kind extends TableChangeKind>(
    kind: Kind,
    request: NonNullable<DeltaRequestInit[Kind]>,
    options: ChangeOptions = {},
  ): Promise<TableChanged<Kind>> {
    const { signal } = options;
    const mine = this.#last.then(() => {
      if (signal?.aborted === true) throw new Cancelled("a change, of which nothing was begun,", signal.reason);
      const value = DeltaRequest.convert({ [kind]: request })[kind] as NonNullable<DeltaRequest[Kind]>;
      return KINDS[kind](this.#serverFor(options), value, options.source);
    });
    this.#last = mine.catch(() => undefined); // the caller hears of it; the next change starts all the same
    return mine;
  }

  /**
   * Carries out a request of any kind.
   * @throws {ValidationError} if it is no request; {SparkError} `UNSUPPORTED` for a kind, or a field, that a server does not do
   */
  async execute<const Request extends DeltaRequestInit>(
    request: Request,
    options: ChangeOptions,
  ): Promise<SparkDeltaReport<Request>> {
    const kind = [...this.kinds].find((one) => request[one] !== undefined);
    if (kind !== undefined) {
      const { report } = await this.change(kind, request[kind] as NonNullable<DeltaRequestInit[typeof kind]>, options);
      return report as SparkDeltaReport<Request>;
    }
    const [asked, known] = [Object.keys(DeltaRequest.convert(request)), [...this.kinds]].map((all) => all.join(", "));
    throw new SparkError("UNSUPPORTED", `a server carries out ${known}, not ${asked}; ask delta's own execute`);
  }
}
