// The order of fields on the wire. In an array-like struct a reserved position is a hole.

import { report } from "../diagnostics/report.js";
import type { Draft, StructShape } from "./draft.js";
import type { Field } from "./model.js";

/** The fields of a struct in wire order, its base's first; null is a hole. */
export function layOut(
  shape: StructShape,
  parts: {
    readonly inherited: readonly (Field | null)[];
    readonly own: readonly Field[];
    readonly array_like: boolean;
  },
  draft: Draft,
): (Field | null)[] {
  const { inherited, own, array_like } = parts;
  const positions = shape.tree.reserved.filter((entry) => typeof entry === "number");
  if (!array_like) {
    if (positions.length > 0) reportPositions(shape, draft);
    return [...inherited, ...own];
  }
  const holes = new Set(positions);
  const layout = [...inherited];
  for (const field of own) {
    while (holes.has(layout.length)) layout.push(null);
    layout.push(field);
  }
  while (holes.has(layout.length)) layout.push(null);
  checkHoles(shape, layout, draft);
  return layout;
}

function checkHoles({ tree, document }: StructShape, layout: readonly (Field | null)[], draft: Draft): void {
  tree.reserved.forEach((position, i) => {
    if (typeof position !== "number" || layout[position] === null) return;
    const field = layout[position];
    const message =
      field === undefined
        ? `there is no position ${position} to reserve: the fields take 0 to ${layout.length - 1}`
        : `position ${position} is that of ${field.name}, which the base declares`;
    const span = document.spanOf([...tree.pointer, "reserved", i]);
    draft.diagnostics.push(report(field === undefined ? "bad-position" : "reserved-reused", message, span));
  });
}

function reportPositions({ tree, document }: StructShape, draft: Draft): void {
  const at = tree.reserved.findIndex((entry) => typeof entry === "number");
  const message = `${tree.name} is an object on the wire: it has names, no positions`;
  const span = document.spanOf([...tree.pointer, "reserved", at]);
  draft.diagnostics.push(report("bad-position", message, span, { hint: "reserve the name of the field" }));
}
