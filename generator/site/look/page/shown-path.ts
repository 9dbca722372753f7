import { pathText, type PathStep, stepTo, type Structure } from "../../bytes/annotate.js";
import { shownText } from "../../shown-text.js";

/** The path of a value as text in which every character is seen: `$.runs[0].status`. Of a long one the end: `….status`. */
export function shownPath(structure: Structure, node: number): string {
  const steps: PathStep[] = [];
  let at = node;
  for (; structure.parent(at) > -1 && steps.length < MOST_STEPS; at = structure.parent(at)) {
    steps.push(stepTo(structure, at));
  }
  const text = shownText(pathText(steps.reverse()));
  const isWhole = structure.parent(at) === -1 && text.length <= MOST_TEXT;
  return isWhole ? text : `…${text.slice(1).slice(-MOST_TEXT)}`;
}

const MOST_STEPS = 20;
const MOST_TEXT = 200;
