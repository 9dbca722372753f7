// Every mistake the generator reports: one row each, in the order of the stages. Codes are public names and never reused.

import { CONSTRAINT_CODES } from "./codes/constraints.js";
import { LINT_CODES } from "./codes/lint.js";
import { NAME_CODES } from "./codes/names.js";
import { READ_CODES } from "./codes/read.js";
import { EXPRESSION_CODES, SHAPE_CODES } from "./codes/shape.js";
import { RULE_CODES, STRUCT_CODES } from "./codes/structs.js";
import { TABLE_CODES } from "./codes/tables.js";
import { UNION_CODES } from "./codes/unions.js";
import { YAML_CODES } from "./codes/yaml.js";

/** The table of codes, in the order of the stages that report them. */
export const CODES = {
  ...READ_CODES,
  ...YAML_CODES,
  ...SHAPE_CODES,
  ...EXPRESSION_CODES,
  ...NAME_CODES,
  ...CONSTRAINT_CODES,
  ...STRUCT_CODES,
  ...UNION_CODES,
  ...RULE_CODES,
  ...TABLE_CODES,
  ...LINT_CODES,
} as const;

/** The name of one kind of mistake: `unknown-type`. */
export type Code = keyof typeof CODES;
