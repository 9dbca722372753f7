// Every mistake the generator reports: one row each, in the order of the stages. Codes are public names and never reused.

import { EXPRESSION_CODES } from "./codes/expression.js";
import { LINT_CODES } from "./codes/lint.js";
import { MODEL_CODES } from "./codes/model.js";
import { READ_CODES } from "./codes/read.js";
import { SHAPE_CODES } from "./codes/shape.js";
import { YAML_CODES } from "./codes/yaml.js";

/** The table of codes, in the order of the stages that report them. */
export const CODES = {
  ...READ_CODES,
  ...YAML_CODES,
  ...SHAPE_CODES,
  ...EXPRESSION_CODES,
  ...MODEL_CODES,
  ...LINT_CODES,
} as const;

/** The name of one kind of mistake: `unknown-type`. */
export type Code = keyof typeof CODES;
