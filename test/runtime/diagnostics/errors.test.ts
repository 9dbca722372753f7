import { expect, test } from "vitest";
import { Cancelled, type ErrorTable, TesseraError } from "../../../runtime/diagnostics/index.js";

const CODES = { BUSY: { retriable: true }, GONE: { retriable: false } } as const satisfies ErrorTable;

/** An error as a room has it. */
class RoomError extends TesseraError<keyof typeof CODES> {
  constructor(message: string, code: keyof typeof CODES, cause?: unknown) {
    super(message, { code, ...CODES[code], cause });
    this.name = "RoomError";
  }
}

test("an error says its code, whether to try again, and what led to it", () => {
  const first = new Error("503");
  const busy = new RoomError("the store is busy", "BUSY", first);
  expect(busy).toMatchObject({ name: "RoomError", message: "the store is busy", code: "BUSY", retriable: true });
  expect(busy.cause).toBe(first);
  expect(busy).toBeInstanceOf(TesseraError);
  expect(busy).toBeInstanceOf(Error);
  expect(String(busy)).toBe("RoomError: the store is busy");
});

test("an error that nothing led to has no cause, not even an undefined one", () => {
  expect(Object.hasOwn(new RoomError("gone", "GONE"), "cause")).toBe(false);
});

test("a cancelled call is an error of ours that is not to be tried again, with the caller's reason", () => {
  const cancel = new AbortController();
  cancel.abort("the user left");
  const error = new Cancelled("the scan of cpg_nodes", cancel.signal.reason);
  expect(error).toBeInstanceOf(TesseraError);
  expect(error).toMatchObject({ name: "Cancelled", code: "CANCELLED", retriable: false, cause: "the user left" });
  expect(error.message).toBe("the scan of cpg_nodes was cancelled");
});

test("codes are in SCREAMING_SNAKE, and of the table of their room", () => {
  // @ts-expect-error -- a code in small letters
  const wrong: ErrorTable = { busy: { retriable: true } };
  // @ts-expect-error -- a code that is not in the table
  const unknown = new RoomError("", "LOST");
  expect([Object.keys(wrong), unknown.code]).toEqual([["busy"], "LOST"]);
});
