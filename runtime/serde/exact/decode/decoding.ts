import {
  DecodeError,
  payloadOf,
  type ValidationDetails,
  ValidationError,
  type ValidationErrorPayload,
} from "../../errors.js";
import type { ReadOptions } from "../../options.js";
import type { Cursor } from "../cursors/interface.js";
import { placeOf, type Step } from "../path.js";
import { isStackOverflow } from "../readable.js";
import type { Complaint } from "./complaint.js";
import type { Plan } from "./plan.js";

/** An error takes far more memory than the byte that is wrong, so that "all" has an end. */
const MOST_ERRORS = 10_000;
const ENOUGH = /* @__PURE__ */ new Error("enough errors");

/**
 * What gives up a value while errors are collected, up to where it is noted. It is no Error: that would note the stack, which costs
 * more than all else about it.
 */
class Misfit {
  declare readonly payload: ValidationErrorPayload;

  constructor(payload: ValidationErrorPayload) {
    this.payload = payload;
  }
}

/** A getter of a value may throw a ValidationError of its own. */
function isMisfit(error: unknown): error is Misfit | ValidationError {
  return error instanceof Misfit || error instanceof ValidationError;
}

/** Reads the next value as a plan says. */
export type ReadValue = (decoding: Decoding, plan: Plan) => unknown;

/** One run of the exact decoder: its input, its options, where it is, and what was wrong so far. */
export class Decoding {
  declare readonly cursor: Cursor;
  declare readonly refusesDuplicates: boolean;
  declare readonly fromAttributes: boolean;
  /** True if structs are objects with the names of the contract, array-like ones too. */
  declare readonly byProperty: boolean;
  /** True if fields may be missing and rules broken: the value is to be merged with others. */
  declare readonly partial: boolean;
  /** What was wrong so far; stays empty unless all errors were asked for. */
  readonly errors: ValidationErrorPayload[] = [];
  declare private readonly isStrict: boolean;
  declare private readonly collects: boolean;
  declare private readonly contract: string;
  declare private readonly readValue: ReadValue;
  private readonly steps: Step[] = [];

  constructor(cursor: Cursor, options: ReadOptions, contract: string, readValue: ReadValue) {
    this.cursor = cursor;
    this.isStrict = options.strict ?? true;
    this.refusesDuplicates = options.duplicateKeys === "error";
    this.fromAttributes = options.fromAttributes ?? false;
    this.byProperty = options.byProperty ?? false;
    this.partial = options.partial ?? false;
    this.collects = options.allErrors ?? false;
    this.contract = contract;
    this.readValue = readValue;
  }

  /** True if text is no other value than text. */
  get strict(): boolean {
    return this.isStrict && this.cursor.isLax !== true;
  }

  /** Runs the whole decoder. If errors were collected, they end as one: the first, which carries all. */
  finish<T>(decode: () => T): T {
    let value: T | undefined;
    try {
      value = decode();
    } catch (error) {
      if (error !== ENOUGH) this.collectLast(isStackOverflow(error) ? tooDeep() : error);
    }
    const [first] = this.errors;
    if (first !== undefined) throw new ValidationError(first, this.errors);
    return value as T;
  }

  private collectLast(error: unknown): void {
    if (this.collects && isMisfit(error)) this.push(error.payload);
    else if (this.errors.length > 0 && error instanceof DecodeError)
      this.errors.push(malformedPayload(error, this.contract));
    else throw error;
  }

  /** Reads the next value, which stands where the decoder is. */
  read(plan: Plan): unknown {
    return this.readValue(this, plan);
  }

  /** Reads the next value, which stands at `step` of the container being read. Undefined if it was wrong and errors are collected. */
  readAt(step: Step, plan: Plan): unknown {
    if (this.collects) return this.at(step, () => this.read(plan));
    this.steps.push(step);
    const value = this.readValue(this, plan);
    this.steps.pop();
    return value;
  }

  /** As `readAt`, for what is not simply the value of a plan. If it is wrong and errors are collected, the cursor moves past it. */
  at<T>(step: Step, read: () => T): T | undefined {
    if (!this.collects) {
      this.steps.push(step); // an error ends everything, so that nothing has to be undone
      const value = read();
      this.steps.pop();
      return value;
    }
    const mark = this.cursor.mark();
    try {
      return this.within(step, read);
    } catch (error) {
      if (!isMisfit(error)) throw error;
      this.collect(error.payload);
      this.cursor.reset(mark);
      this.cursor.skip();
      return undefined;
    }
  }

  /** Reads something without which the container cannot be read on, whatever the options. */
  within<T>(step: Step, read: () => T): T {
    const place = this.steps.length;
    this.steps.push(step);
    try {
      return read();
    } finally {
      // Whatever threw left its steps behind; setting the length costs several times a pop.
      if (this.steps.length === place + 1) this.steps.pop();
      else this.steps.length = place;
    }
  }

  /** Says what is wrong with the value being read, and gives it up. */
  fail(complaint: Complaint): never {
    const details = this.detailsOf(complaint);
    throw this.collects ? new Misfit(payloadOf(details)) : new ValidationError(details);
  }

  /** Says what is wrong with the value being read; goes on with it if errors are collected. */
  report(complaint: Complaint): void {
    this.add(this.detailsOf(complaint));
  }

  /** As `report`; the one message of msgspec that does not say where. */
  reportWithoutPath(complaint: Complaint): void {
    this.add({ ...this.detailsOf(complaint), summary: complaint.text });
  }

  private add(details: ValidationDetails): void {
    if (!this.collects) throw new ValidationError(details);
    this.collect(payloadOf(details));
  }

  private push(payload: ValidationErrorPayload): void {
    this.errors.push(payload);
    this.cursor.note?.(payload);
  }

  private collect(payload: ValidationErrorPayload): void {
    this.push(payload);
    if (this.errors.length === MOST_ERRORS) throw ENOUGH;
  }

  private detailsOf({ code, text, expected, received }: Complaint): ValidationDetails {
    const { path, suffix } = placeOf(this.steps);
    return { summary: text + suffix, path, contract: this.contract, expected, received, code };
  }
}

/**
 * Refuses a message that is longer than it may be.
 * @throws {DecodeError} when it is
 */
export function checkSize(size: number, { maxBytes }: Pick<ReadOptions, "maxBytes">): void {
  if (maxBytes === undefined || size <= maxBytes) return;
  throw new DecodeError(`Message of ${size} bytes is longer than ${maxBytes}`, "too-large");
}

/** Bytes that do not parse, in the form of the other errors. */
export function malformedPayload(error: DecodeError, contract: string): ValidationErrorPayload {
  const { message: summary, code } = error;
  return payloadOf({ summary, path: "$", contract, expected: null, received: null, code });
}

function tooDeep(): DecodeError {
  return new DecodeError("Nested too deeply for the stack of JavaScript", "depth-exceeded");
}
