import type { Complaint } from "./complaint.js";

/** The complaint with the value it is about as what was received. */
export function found(complaint: Complaint, value: string | number | bigint): Complaint {
  return { ...complaint, received: typeof value === "string" ? shownText(value) : shortened(shownNumber(value)) };
}

/** As `found`, of a number by its text. */
export function foundNumber(complaint: Complaint, text: string): Complaint {
  return { ...complaint, received: shortened(text) };
}

/** As much of a text as a reader can use. */
export function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

const MOST_SHOWN = 80;

/** As JSON has it; of a long text only the beginning. */
function shownText(text: string): string {
  return text.length <= MOST_SHOWN ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, MOST_SHOWN))}…`;
}

function shownNumber(value: number | bigint): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
