import { DecodeError, payloadOf, ValidationError, type ValidationErrorPayload } from "../errors.js";
import type { Complaint } from "./complaint.js";
import type { Cursor } from "./cursor.js";
import type { ReadOptions } from "./options.js";
import { pathSuffix, pathText, type Step } from "./path.js";
import type { Plan } from "./plan.js";
import { isStackOverflow } from "./readable.js";

/** An error takes far more memory than the byte that is wrong, so that "all" has an end. */
const MOST_ERRORS = 10_000;
const ENOUGH = /* @__PURE__ */ new Error("enough errors");

/** Reads the next value as a plan says. */
export type ReadValue = (decoding: Decoding, plan: Plan) => unknown;

/** One run of the exact decoder: its input, its options, where it is, and what was wrong so far. */
export class Decoding {
  readonly cursor: Cursor;
  readonly strict: boolean;
  readonly refusesDuplicates: boolean;
  readonly fromAttributes: boolean;
  /** True if structs are objects with the names of the contract, array-like ones too. */
  readonly byProperty: boolean;
  /** What was wrong so far; stays empty unless all errors were asked for. */
  readonly errors: ValidationErrorPayload[] = [];
  private readonly collects: boolean;
  private readonly contract: string;
  private readonly readValue: ReadValue;
  private readonly steps: Step[] = [];

  constructor(cursor: Cursor, options: ReadOptions, contract: string, readValue: ReadValue) {
    this.cursor = cursor;
    this.strict = options.strict ?? true;
    this.refusesDuplicates = options.duplicateKeys === "error";
    this.fromAttributes = options.fromAttributes ?? false;
    this.byProperty = options.byProperty ?? false;
    this.collects = options.allErrors ?? false;
    this.contract = contract;
    this.readValue = readValue;
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
    if (this.collects && error instanceof ValidationError) this.errors.push(error.payload);
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
    this.steps.push(step); // an error ends everything, so that nothing has to be undone
    const value = this.readValue(this, plan);
    this.steps.pop();
    return value;
  }

  /** As `readAt`, for what is not simply the value of a plan. If it is wrong and errors are collected, the cursor moves past it. */
  at<T>(step: Step, read: () => T): T | undefined {
    if (!this.collects) return this.within(step, read);
    const mark = this.cursor.mark();
    try {
      return this.within(step, read);
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      this.collect(error);
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
      this.steps.length = place;
    }
  }

  /** Says what is wrong with the value being read, and gives it up. */
  fail(complaint: Complaint): never {
    throw this.errorOf(complaint, pathSuffix(this.steps));
  }

  /** Says what is wrong with the value being read; goes on with it if errors are collected. */
  report(complaint: Complaint): void {
    this.add(this.errorOf(complaint, pathSuffix(this.steps)));
  }

  /** As `report`; the one message of msgspec that does not say where. */
  reportWithoutPath(complaint: Complaint): void {
    this.add(this.errorOf(complaint, ""));
  }

  private add(error: ValidationError): void {
    if (!this.collects) throw error;
    this.collect(error);
  }

  private collect(error: ValidationError): void {
    this.errors.push(error.payload);
    if (this.errors.length === MOST_ERRORS) throw ENOUGH;
  }

  private errorOf(complaint: Complaint, suffix: string): ValidationError {
    const { code, text, expected, received } = complaint;
    const path = pathText(this.steps);
    return new ValidationError({ summary: text + suffix, path, contract: this.contract, expected, received, code });
  }
}

/** Bytes that do not parse, in the form of the other errors. */
export function malformedPayload(error: DecodeError, contract: string): ValidationErrorPayload {
  const { message: summary, code } = error;
  return payloadOf({ summary, path: "$", contract, expected: null, received: null, code });
}

function tooDeep(): DecodeError {
  return new DecodeError("Nested too deeply for the stack of JavaScript", "depth-exceeded");
}
