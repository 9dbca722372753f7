import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, columnFrom, RecordBatch, schema, writeStream } from "tessera-contracts/arrow";
import { RetrySpec, SparkLimits } from "tessera-contracts/contracts/config/spark";
import { Cancelled } from "tessera-contracts/diagnostics";
import { EngineError } from "tessera-contracts/engine";
import { SparkError } from "../../../runtime/spark/errors.js";
import { Operation } from "../../../runtime/spark/operation.js";
import type {
  FailedTry,
  OperationAction,
  OperationEvent,
  OperationOptions,
  OperationResponse,
} from "../../../runtime/spark/operation-events.js";

const COLUMNS = schema([column("n", { type: "i64" }, { nullable: true })]);

/** A batch with these numbers, as an IPC stream. */
function streamOf(numbers: readonly number[]): Uint8Array {
  return writeStream([new RecordBatch(COLUMNS, [columnFrom({ type: "i64" }, numbers.map(BigInt))])]);
}

const OPTIONS: OperationOptions = {
  retry: RetrySpec.create({ max_retries: 3 }),
  limits: SparkLimits.create({}),
  repeat: "safe",
  random: () => 0,
};

/** The responses that a server has for a result: batches in pieces, progress between them, and the end. */
function responsesFor(
  batches: readonly { readonly rows: number; readonly pieces: number }[],
  says: "offsets" | "no offsets" = "offsets",
): OperationResponse[] {
  const all: OperationResponse[] = [];
  let next = 0;
  const add = (part: OperationResponse["part"], bytes: number): void => {
    all.push({ id: `r${all.length}`, bytes, part });
  };
  for (const { rows, pieces } of batches) {
    const data = streamOf(Array.from({ length: rows }, (_, i) => next + i));
    const size = Math.ceil(data.length / pieces);
    for (let index = 0; index < pieces; index++) {
      const piece = {
        data: data.slice(index * size, (index + 1) * size),
        rowCount: BigInt(rows),
        startOffset: says === "offsets" ? BigInt(next) : null,
        index: BigInt(index),
        pieces: BigInt(pieces),
      };
      add({ kind: "batch", piece }, piece.data.length);
    }
    next += rows;
    add({ kind: "progress", progress: { phase: "tasks", done: 1, total: null, unit: "tasks" } }, 10);
  }
  add({ kind: "complete" }, 2);
  return all;
}

function failed(failure: Partial<FailedTry>): OperationEvent {
  const none = { status: 14, isOurs: false, errorClass: null, serverDelayMs: null, isOfTheLine: true, isFinal: false };
  const error = new SparkError("UNREACHABLE", "the connection was cut");
  return { kind: "failed", failure: { ...none, about: "other", error, ...failure } };
}

const GONE = failed({
  about: "gone",
  status: 13,
  isOfTheLine: false,
  errorClass: "INVALID_HANDLE.OPERATION_NOT_FOUND",
});

const kindsOf = (actions: readonly OperationAction[]): string[] => actions.map(({ kind }) => kind);

/** What an execution came to. */
interface Outcome {
  readonly rows: readonly number[];
  readonly end: "end" | "fail";
  readonly error: unknown;
}

/** What happens on the line next; numbers say how many responses come first. */
type Move = {
  readonly deliver: number;
  readonly then: "cut" | "ended" | "silent";
  readonly repeat: number;
  readonly take: number;
};

/** A server that keeps what was not released, with a line that does what the moves say, and after them is well. */
function play(responses: readonly OperationResponse[], moves: readonly Move[], isBegun: boolean): Outcome {
  const operation = new Operation(OPTIONS);
  const rows: number[] = [];
  const queue: RecordBatch[][] = [];
  let isKnown = isBegun;
  let from = 0;
  let releasedTo = -1;
  let pending = [...operation.start()];
  const left = [...moves];
  for (let steps = 0; steps < 10_000; steps++) {
    const action = pending.shift();
    if (action === undefined) throw new Error("the machine asks for nothing, and is not at its end");
    if (action.kind === "end") return { rows: [...rows, ...queue.flat().flatMap(numbersOf)], end: "end", error: null };
    if (action.kind === "fail") return { rows, end: "fail", error: action.error };
    if (action.kind === "deliver") queue.push([...action.batches]);
    if (action.kind === "release") {
      releasedTo = Math.max(
        releasedTo,
        responses.findIndex(({ id }) => id === action.until),
      );
      if (left.length % 2 === 0) pending.push(...operation.on({ kind: "released" }));
    }
    if (action.kind === "wait") pending.push(...operation.on({ kind: "waited" }));
    if (action.kind === "execute") from = 0;
    if (action.kind === "reattach") {
      if (!isKnown) {
        pending.push(...operation.on(GONE));
        isKnown = true;
        continue;
      }
      from = action.after === null ? 0 : responses.findIndex(({ id }) => id === action.after) + 1;
      // What was released is gone: who asks for it would lose rows.
      if (from <= releasedTo) throw new Error("the machine asks for what it has released");
    }
    if (action.kind !== "execute" && action.kind !== "reattach") continue;
    const move = left.shift() ?? { deliver: Infinity, then: "ended", repeat: 0, take: 1 };
    const start = Math.max(0, from - move.repeat);
    for (let at = start; at < Math.min(responses.length, from + move.deliver); at++) {
      const response = responses[at];
      if (response !== undefined) pending.push(...operation.on({ kind: "response", response }));
      for (let n = 0; n < move.take && queue.length > 0; n++) {
        // What is delivered is in the queue only when its action was carried out.
        rows.push(...(queue.shift() ?? []).flatMap(numbersOf));
        pending.push(...operation.on({ kind: "taken" }));
      }
    }
    const ends: { readonly [then in Move["then"]]: OperationEvent } = {
      cut: failed({}),
      ended: { kind: "ended" },
      silent: { kind: "silent" },
    };
    pending.push(...operation.on(ends[move.then]));
  }
  throw new Error("the machine does not come to an end");
}

function numbersOf(batch: RecordBatch): number[] {
  return (batch.columns[0]?.toArray() ?? []).map(Number);
}

describe("the law of an execution", () => {
  const batches = fc.array(fc.record({ rows: fc.nat(5), pieces: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 });
  const move = fc.record({
    deliver: fc.nat(12),
    then: fc.constantFrom("cut" as const, "ended" as const, "silent" as const),
    repeat: fc.nat(3),
    take: fc.nat(3),
  });

  test("however the line behaves, every row comes once, in order, or it throws", () => {
    let whole = 0;
    fc.assert(
      fc.property(
        batches,
        fc.array(move, { maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        (shape, moves, isBegun, says) => {
          const responses = responsesFor(shape, says ? "offsets" : "no offsets");
          const { rows, end, error } = play(responses, moves, isBegun);
          const total = shape.reduce((sum, one) => sum + one.rows, 0);
          const expected = Array.from({ length: total }, (_, i) => i);
          if (end === "end") {
            whole++;
            expect(rows).toEqual(expected);
            return;
          }
          expect(rows).toEqual(expected.slice(0, rows.length));
          expect(error).toBeInstanceOf(SparkError);
          expect(["UNREACHABLE", "TIMEOUT", "RESULT_LOST"]).toContain((error as SparkError).code);
        },
      ),
      { numRuns: 500 },
    );
    expect(whole).toBeGreaterThan(200);
  });

  test("responses that are missing, mixed up or lie about themselves never pass for a result", () => {
    const fault = fc.record({ at: fc.nat(30), how: fc.constantFrom("drop", "swap", "lie", "offset", "piece") });
    fc.assert(
      fc.property(batches, fault, (shape, { at, how }) => {
        const right = responsesFor(shape);
        const wrong = spoiled(right, at, how);
        if (wrong === null) return;
        const { end, error, rows } = play(wrong, [], true);
        const total = shape.reduce((sum, one) => sum + one.rows, 0);
        // A batch of no rows may be lost, or change places, without a row being lost.
        if (end === "end") expect(rows).toEqual(Array.from({ length: total }, (_, i) => i));
        else expect((error as SparkError).code).toMatch(/PROTOCOL|UNREACHABLE/);
      }),
      { numRuns: 500 },
    );
  });
});

function spoiled(right: readonly OperationResponse[], at: number, how: string): OperationResponse[] | null {
  const places = right.flatMap(({ part }, i) => (part.kind === "batch" && part.piece.rowCount > 0n ? [i] : []));
  const place = places[at % Math.max(1, places.length)];
  const response = place === undefined ? undefined : right[place];
  if (place === undefined || response === undefined || response.part.kind !== "batch") return null;
  const { piece } = response.part;
  const changed = (change: object): OperationResponse[] =>
    right.with(place, { ...response, part: { kind: "batch", piece: { ...piece, ...change } } });
  switch (how) {
    case "drop":
      // A server that leaves out what comes last, and then says that all is there, cannot be found out.
      if (place === places.at(-1)) return null;
      return right.toSpliced(place, 1);
    case "swap":
      return [...right.slice(0, place), ...right.slice(place, -1).toReversed(), ...right.slice(-1)];
    case "lie":
      return changed({ rowCount: piece.rowCount + 1n });
    case "offset":
      return changed({ startOffset: (piece.startOffset ?? 0n) + 1n });
    default:
      return changed({ index: piece.index + 1n });
  }
}

describe("an execution", () => {
  const [first, second] = responsesFor([{ rows: 2, pieces: 1 }]);
  const begun = (options: Partial<OperationOptions> = {}): Operation => {
    const operation = new Operation({ ...OPTIONS, ...options });
    expect(kindsOf(operation.start())).toEqual(["execute"]);
    return operation;
  };
  const respond = (operation: Operation, response: OperationResponse | undefined): readonly OperationAction[] =>
    response === undefined ? [] : operation.on({ kind: "response", response });

  test("takes up behind the last response when its stream ends", () => {
    const operation = begun();
    respond(operation, first);
    expect(operation.on({ kind: "ended" })).toEqual([{ kind: "reattach", after: "r0" }]);
    respond(operation, second);
    expect(operation.on(failed({}))).toEqual([{ kind: "wait", ms: 50 }]);
    expect(operation.on({ kind: "waited" })).toEqual([{ kind: "reattach", after: "r1" }]);
    expect(operation.totals).toMatchObject({ rows: 2, executes: 1, reattaches: 2 });
  });

  test("is begun again if the server never heard of it, but a command is not", () => {
    const query = begun();
    query.on(failed({}));
    expect(query.on({ kind: "waited" })).toEqual([{ kind: "reattach", after: null }]);
    expect(kindsOf(query.on(GONE))).toEqual(["wait"]);
    expect(kindsOf(query.on({ kind: "waited" }))).toEqual(["execute"]);
    const command = begun({ repeat: "never" });
    command.on(failed({}));
    command.on({ kind: "waited" });
    expect(command.on(GONE)).toMatchObject([{ kind: "fail", error: { code: "RESULT_LOST" } }]);
  });

  test("is lost if the server forgets it after something came", () => {
    const operation = begun();
    respond(operation, first);
    expect(operation.on(GONE)).toMatchObject([{ kind: "fail", error: { code: "RESULT_LOST", retriable: true } }]);
    expect(operation.on({ kind: "ended" })).toEqual([]);
  });

  test("says all failures when there are no tries left", () => {
    const operation = begun();
    for (let tries = 0; tries < 3; tries++) {
      expect(kindsOf(operation.on(failed({})))).toEqual(["wait"]);
      operation.on({ kind: "waited" });
    }
    const [last] = operation.on(failed({}));
    expect(last).toMatchObject({ kind: "fail", error: { code: "UNREACHABLE", cause: { errors: { length: 4 } } } });
  });

  test("does not try an error of SQL again", () => {
    const error = new SparkError("VALUE", "division by zero");
    const actions = begun().on(failed({ isOfTheLine: false, status: 13, errorClass: "DIVIDE_BY_ZERO", error }));
    expect(actions).toEqual([{ kind: "releaseAll" }, { kind: "fail", error }]);
  });

  test("is ended on the server too when it is cancelled, or its reader leaves", () => {
    const cancelled = begun().on({ kind: "cancelled", reason: "enough" });
    expect(kindsOf(cancelled)).toEqual(["stop", "abandon", "fail"]);
    expect(cancelled.at(-1)).toMatchObject({ error: expect.any(Cancelled) as Cancelled });
    expect(kindsOf(begun().on({ kind: "left" }))).toEqual(["stop", "abandon", "end"]);
  });

  test("waits through one silence, and not through two", () => {
    const operation = begun();
    respond(operation, first);
    expect(kindsOf(operation.on({ kind: "silent" }))).toEqual(["stop", "reattach"]);
    expect(kindsOf(operation.on({ kind: "silent" }))).toEqual(["stop", "abandon", "fail"]);
  });

  test("takes no more rows and bytes than it may", () => {
    const limits = SparkLimits.create({ max_rows: 1 });
    const actions = respond(begun({ limits }), first);
    expect(kindsOf(actions)).toEqual(["stop", "abandon", "fail"]);
    expect(actions.at(-1)).toMatchObject({ error: expect.any(EngineError) as EngineError });
    const small = SparkLimits.create({ max_message_bytes: 100 });
    expect(respond(begun({ limits: small }), first).at(-1)).toMatchObject({ error: { code: "TOO_LARGE" } });
    const few = SparkLimits.create({ max_result_bytes: 100 });
    expect(respond(begun({ limits: few }), first).at(-1)).toMatchObject({ error: { code: "TOO_LARGE" } });
  });
});
