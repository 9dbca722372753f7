import type { Case } from "./case.js";
import { CONTRACT_CASES } from "./cases/contracts.js";
import { JSON_CASES } from "./cases/json.js";
import { MEMORY_CASES } from "./cases/memory.js";
import { MSGPACK_CASES } from "./cases/msgpack.js";
import { NUMBER_CASES } from "./cases/numbers.js";
import { PROTOTYPE_CASES } from "./cases/prototypes.js";
import { REENTRANT_CASES } from "./cases/reentrant.js";
import { TEXT_CASES } from "./cases/text.js";
import { VALUE_CASES } from "./cases/values.js";

/** All cases, by the child that runs them. */
export const GROUPS: { readonly [name: string]: readonly Case[] } = {
  json: JSON_CASES,
  msgpack: MSGPACK_CASES,
  numbers: NUMBER_CASES,
  text: TEXT_CASES,
  prototypes: PROTOTYPE_CASES,
  values: VALUE_CASES,
  reentrant: REENTRANT_CASES,
  memory: MEMORY_CASES,
  contracts: CONTRACT_CASES,
};
