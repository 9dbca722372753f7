// Where the result of a view is kept between its readers: a function a policy.

import type { CachePolicy } from "tessera-contracts/contracts/types";
import { statementAttributes } from "../session/telling.js";
import type { CacheRequest, KeptView } from "./kept-view.js";
import { staged } from "./staging.js";

/** What each policy does. */
export const POLICIES: { readonly [policy in CachePolicy]: (request: CacheRequest) => Promise<KeptView> } = {
  none: async ({ names, statement, options }) => ({
    name: await names.register({ statement }, options),
    stage: "registered",
    path: null,
    reason: "the view is not kept",
  }),
  memory: (request) => inMemory(request, "results in memory are made anew for each graph that runs"),
  delta_staging: async (request) => {
    const result = await staged(request);
    return result.name === null ? inMemory(request, result.reason) : result;
  },
};

async function inMemory({ session, view, names, statement, options }: CacheRequest, reason: string): Promise<KeptView> {
  const attributes = statementAttributes(session, `SELECT ${view.name}`, statement);
  const name = await session.diagnostics.span("engine.statement", attributes, () =>
    names.materialise(statement, options),
  );
  return { name, stage: "computed", path: null, reason };
}
