import { CONSTRAINT_CODES } from "./constraints.js";
import { NAME_CODES } from "./names.js";
import { RULE_CODES } from "./rules.js";
import { STRUCT_CODES } from "./structs.js";
import { UNION_CODES } from "./unions.js";

/** Mistakes found while names are bound (stage 3) and rules of the language are checked (stage 4). */
export const MODEL_CODES = {
  ...NAME_CODES,
  ...CONSTRAINT_CODES,
  ...STRUCT_CODES,
  ...UNION_CODES,
  ...RULE_CODES,
} as const;
