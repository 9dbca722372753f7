// The public surface of `tessera-contracts/substrait`: plans as messages of Substrait. It alone needs `@bufbuild/protobuf`.

import { create, toBinary } from "@bufbuild/protobuf";
import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { PlanRegistry } from "../check/context.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { PlanError } from "../errors.js";
import { columnValue } from "./expressions.js";
import { declarations, type Export, payload } from "./export.js";
import { PlanSchema } from "./messages.generated.js";
import { isExported, relationOf } from "./relations.js";

/** A plan in Substrait, and what is to be said of it. */
export interface SubstraitExport {
  /** The message `substrait.Plan`; null if the plan has a part that cannot be exported. */
  readonly bytes: Uint8Array | null;
  /**
   * Why there are no bytes, for each part with the code `not-exported` or that of the mistake in the plan; else where readers may wrap
   * integers around that SQL refuses, with the code `unchecked_overflow`.
   */
  readonly errors: readonly ValidationErrorPayload[];
}

/**
 * Exports a plan to Substrait, for DataFusion and other readers. Equal plans give equal bytes. Datasets and views are tables of one name,
 * whose columns may all be null; versions are not in it. It never throws for what a plan says.
 */
export function substraitOf(rel: RelSpec, registry: PlanRegistry): SubstraitExport {
  const out: Export = {
    check: { registry, mistakes: [], known: new Map() },
    urns: new Map(),
    functions: new Map(),
    refused: [],
    noted: [],
  };
  try {
    const columns = schemaOfPlan(rel, registry);
    const site = { out, path: "$", all: [], inputs: [] };
    const input = relationOf(rel, site);
    const lost = out.refused.length > 0 ? [] : columns.filter((column) => !isExported(column));
    for (const { name } of lost) columnValue(name, 0, site);
    const names = columns.map(({ name }) => name);
    if (out.refused.length > 0) return { bytes: null, errors: out.refused };
    const plan = create(PlanSchema, {
      version: { ...VERSION, producer: "tessera" },
      ...declarations(out),
      relations: [{ relType: { case: "root", value: { input, names } } }],
    });
    return { bytes: toBinary(PlanSchema, plan), errors: out.noted };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { bytes: null, errors: error.mistakes.map(({ code, path, message }) => payload(code, message, path)) };
  }
}

/** The version of the format whose messages we write. */
const VERSION = { majorNumber: 0, minorNumber: 106, patchNumber: 0 };
