// Every rule of the evolution check, in the order of the documentation. Names of rules are public and never reused.

import type { EvolutionRule } from "./rule.js";
import { ALIAS_RULES } from "./rules/aliases.js";
import { CONSTRAINT_RULES } from "./rules/constraints.js";
import { CROSS_FIELD_RULES } from "./rules/cross-field.js";
import { DEFAULT_RULES } from "./rules/defaults.js";
import { ENUM_RULES } from "./rules/enums.js";
import { EXT_CODE_RULES } from "./rules/ext-codes.js";
import { FIELD_RULES } from "./rules/fields.js";
import { KEY_RULES } from "./rules/keys.js";
import { METADATA_RULES } from "./rules/metadata.js";
import { MOVE_RULES } from "./rules/moves.js";
import { NULL_RULES } from "./rules/nulls.js";
import { POLICY_RULES } from "./rules/policy.js";
import { POSITION_REMOVAL_RULES } from "./rules/position-removals.js";
import { POSITION_RULES } from "./rules/positions.js";
import { PRESENCE_RULES } from "./rules/presence.js";
import { STRUCT_RULES } from "./rules/structs.js";
import { TABLE_RULES } from "./rules/tables.js";
import { TAG_RULES } from "./rules/tags.js";
import { TYPE_RULES } from "./rules/types.js";
import { UNION_RULES } from "./rules/unions.js";
import { VALUE_TYPE_RULES } from "./rules/value-types.js";

/** The rules. One line for one more group of them. */
export const RULES: readonly EvolutionRule[] = [
  ...TYPE_RULES,
  ...MOVE_RULES,
  ...STRUCT_RULES,
  ...TABLE_RULES,
  ...FIELD_RULES,
  ...KEY_RULES,
  ...ALIAS_RULES,
  ...PRESENCE_RULES,
  ...NULL_RULES,
  ...DEFAULT_RULES,
  ...VALUE_TYPE_RULES,
  ...CONSTRAINT_RULES,
  ...ENUM_RULES,
  ...UNION_RULES,
  ...TAG_RULES,
  ...POSITION_RULES,
  ...POSITION_REMOVAL_RULES,
  ...CROSS_FIELD_RULES,
  ...EXT_CODE_RULES,
  ...POLICY_RULES,
  ...METADATA_RULES,
];

/** The rule of a name; undefined if there is none. */
export function ruleOf(id: string): EvolutionRule | undefined {
  return RULES.find((rule) => rule.id === id);
}
