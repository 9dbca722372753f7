import { binary } from "./binary.mjs";
import { json } from "./json.mjs";
import { moltar } from "./moltar.mjs";
import { msgpack } from "./msgpack.mjs";
import { validation } from "./validation.mjs";

/**
 * By group: the candidates of one operation on one workload, ours first: `{ name, run, inputs, predicate?, verify(candidate) }`.
 * Groups that are not here run in processes of their own.
 */
export const SUITES = { validation, moltar, json, msgpack, binary };
