// Bounds on what one contract file may hold, so that hostile input is a diagnostic and not a hang.

/** UTF-16 units of one file. */
export const MAX_FILE_LENGTH = 4_000_000;

/** Mappings and lists inside each other. */
export const MAX_YAML_DEPTH = 64;

/** Levels that YAML syntax is looked at, more than it may have: a mistake can make later lines look nested. */
export const MAX_SYNTAX_DEPTH = 1000;

/** UTF-16 units of one type expression. */
export const MAX_EXPRESSION_LENGTH = 10_000;

/** Brackets inside each other in one type expression. */
export const MAX_EXPRESSION_DEPTH = 32;

/** Syntax errors of one file that are reported before giving up on it. */
export const MAX_SYNTAX_ERRORS = 20;
