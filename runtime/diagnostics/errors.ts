/** What a code says beside its name. */
export interface ErrorKind {
  /** True if the same call may succeed later, with nothing changed by the caller. */
  readonly retriable: boolean;
}

/** The codes of a room, in SCREAMING_SNAKE: one table a room, from which its error class takes what holds for each. */
export interface ErrorTable {
  readonly [code: Uppercase<string>]: ErrorKind;
}

/** What an error of a room says beside its message. */
export interface ErrorDetails<Code extends Uppercase<string>> extends ErrorKind {
  readonly code: Code;
  /** The error that led to this one, if there is one. */
  readonly cause?: unknown;
}

/** The base of the errors of all rooms but the codecs, whose errors are of `tessera-contracts/serde`. */
export class TesseraError<Code extends Uppercase<string> = Uppercase<string>> extends Error {
  readonly code: Code;
  readonly retriable: boolean;

  constructor(message: string, details: ErrorDetails<Code>) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = "TesseraError";
    this.code = details.code;
    this.retriable = details.retriable;
  }
}

const CODES = { CANCELLED: { retriable: false } } as const satisfies ErrorTable;

/** A call that its caller cancelled. It is not retriable: whoever cancelled does not want it to be made again. */
export class Cancelled extends TesseraError<"CANCELLED"> {
  /** @param reason why, as the `AbortSignal` has it */
  constructor(what: string, reason?: unknown) {
    super(`${what} was cancelled`, { code: "CANCELLED", ...CODES.CANCELLED, cause: reason });
    this.name = "Cancelled";
  }
}
