import * as compiled from "../built/typia/validators.js";

/** Compiled ahead of time by prepare.mjs, from the source that typia-source.mjs writes. */
export const typia = {
  name: "typia",
  is: (shape, { strict, view }) => {
    const { is, equals } = compiled[`${shape.name}_${view}`];
    return strict ? equals : is;
  },
  /** A copy without unknown fields; when strict the value itself, as typia has no strict copy. */
  parse: (shape, { strict, view }) => {
    const { assertClone, assertEquals } = compiled[`${shape.name}_${view}`];
    return strict ? assertEquals : assertClone;
  },
};
