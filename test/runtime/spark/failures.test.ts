// What servers said, recorded from Spark 4.2.0 and Sail 0.7.2, as errors.

import { create, toBinary } from "@bufbuild/protobuf";
import { anyOf } from "./recorded.js";
import { describe, expect, test } from "vitest";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { SparkError } from "../../../runtime/spark/errors.js";
import { errorOfCall, errorOfFault, failedTry, NO_CONTEXT } from "../../../runtime/spark/failures.js";
import { type Fault, faultOf, withDetails } from "../../../runtime/spark/faults.js";
import { isBroken } from "../../../runtime/spark/retry.js";
import { FetchErrorDetailsResponseSchema } from "../../../runtime/spark/protocol/connect.generated.js";
import { ErrorInfoSchema, RetryInfoSchema, StatusSchema } from "../../../runtime/spark/protocol/status.generated.js";
import { TransportError } from "../../../runtime/spark/transport.js";

const FAULT: Fault = {
  status: 13,
  message: "it went wrong",
  errorClass: null,
  javaClass: null,
  sqlState: null,
  parameters: {},
  places: [],
  errorId: null,
  retryDelayMs: null,
};

describe("what a server said", () => {
  test.each<[string, Partial<Fault>, string]>([
    ["a division by zero", { errorClass: "DIVIDE_BY_ZERO", sqlState: "22012" }, "VALUE"],
    ["an error of our own", { errorClass: "USER_RAISED_EXCEPTION", sqlState: "P0001" }, "VALUE"],
    ["a missing table", { errorClass: "TABLE_OR_VIEW_NOT_FOUND", sqlState: "42P01" }, "QUERY"],
    ["a syntax error", { errorClass: "PARSE_SYNTAX_ERROR", sqlState: "42601" }, "QUERY"],
    [
      "rows of another schema, though its state is that of a query",
      { errorClass: "DELTA_METADATA_MISMATCH", sqlState: "42KDG" },
      "SCHEMA_MISMATCH",
    ],
    ["a constraint", { errorClass: "DELTA_VIOLATE_CONSTRAINT_WITH_VALUES", sqlState: "23001" }, "CONSTRAINT"],
    ["a conflict", { errorClass: "DELTA_CONCURRENT_APPEND.WITHOUT_HINT", sqlState: "2D521" }, "CONFLICT"],
    ["what is not supported", { errorClass: "DELTA_TABLE_ONLY_OPERATION", sqlState: "0AKDD" }, "UNSUPPORTED"],
    ["a server that began anew", { errorClass: "INVALID_HANDLE.SESSION_CHANGED", sqlState: "HY000" }, "SESSION_LOST"],
    ["a session that has ended", { errorClass: "INVALID_HANDLE.SESSION_CLOSED", sqlState: "HY000" }, "SESSION_EXPIRED"],
    ["a type of time", { errorClass: "UNSUPPORTED_TIME_TYPE", sqlState: "0A000" }, "UNSUPPORTED_TYPE"],
    ["a table that Sail has not", { javaClass: "org.apache.spark.sql.AnalysisException" }, "QUERY"],
    ["a text that Spark has no name of an error for", { errorClass: "_LEGACY_ERROR_TEMP_0056" }, "QUERY"],
    ["a text that Sail cannot read", { javaClass: "java.lang.IllegalArgumentException" }, "QUERY"],
    ["a division by zero of Sail", { javaClass: "java.lang.ArithmeticException" }, "VALUE"],
    ["what Sail does not do", { javaClass: "java.lang.UnsupportedOperationException" }, "UNSUPPORTED"],
    ["no token", { status: 16 }, "UNAUTHENTICATED"],
    ["a user who may not", { status: 7 }, "FORBIDDEN"],
    ["a message that is too large", { status: 8 }, "TOO_LARGE"],
    ["anything else", { errorClass: "INTERNAL_ERROR", sqlState: "XX000" }, "SERVER"],
  ])("of %s has a code", (_, said, code) => {
    expect(errorOfFault({ ...FAULT, ...said }, NO_CONTEXT)).toMatchObject({ code });
  });

  test("that it was cancelled is the error of who cancelled", () => {
    expect(errorOfFault({ ...FAULT, errorClass: "OPERATION_CANCELED" }, NO_CONTEXT)).toBeInstanceOf(Cancelled);
  });

  test("leads to the smallest part of the plan that it is about", () => {
    const places = [
      { start: 0, stop: 90, path: "$.predicate" },
      { start: 10, stop: 40, path: "$.predicate.left" },
      { start: 50, stop: 60, path: "$.predicate.right" },
    ];
    const place = { start: 12, stop: 20, fragment: "1/0", object: null };
    const error = errorOfFault(
      {
        ...FAULT,
        message: "[DIVIDE_BY_ZERO] Division by zero.\n== SQL (line 1, position 13) ==\nselect",
        places: [place],
      },
      { operationId: "op", serverVersion: "4.2.0", places },
    );
    expect(error.message).toBe("$.predicate.left: [DIVIDE_BY_ZERO] Division by zero");
    expect((error as SparkError).payload).toMatchObject({
      operation_id: "op",
      server_version: "4.2.0",
      contexts: [{ fragment: "1/0", plan_path: "$.predicate.left" }],
    });
    const inView = errorOfFault({ ...FAULT, places: [{ ...place, object: "v" }] }, { ...NO_CONTEXT, places });
    expect(inView.message).toBe("it went wrong");
  });
});

describe("the trailer of a call", () => {
  const info = create(ErrorInfoSchema, {
    reason: "org.apache.spark.SparkArithmeticException",
    metadata: { errorClass: "DIVIDE_BY_ZERO", sqlState: "22012", errorId: "e-1", messageParameters: '{"config":"x"}' },
  });
  const retry = create(RetryInfoSchema, { retryDelay: { seconds: 2n, nanos: 500_000_000 } });
  const details = toBinary(
    StatusSchema,
    create(StatusSchema, {
      code: 13,
      details: [
        anyOf("ErrorInfo", toBinary(ErrorInfoSchema, info)),
        anyOf("RetryInfo", toBinary(RetryInfoSchema, retry)),
      ],
    }),
  );

  test("is read, and its stack left out", () => {
    expect(faultOf({ code: 13, message: "bad\n\nJVM stacktrace:\nat x", details })).toMatchObject({
      message: "bad",
      errorClass: "DIVIDE_BY_ZERO",
      sqlState: "22012",
      parameters: { config: "x" },
      errorId: "e-1",
      retryDelayMs: 2500,
    });
  });

  test("that a proxy cut short still tells the message", () => {
    for (let length = 0; length < details.length; length++) {
      expect(faultOf({ code: 13, message: "bad", details: details.slice(0, length) }).message).toBe("bad");
    }
  });

  test("is completed by what the server tells besides", () => {
    const told = create(FetchErrorDetailsResponseSchema, {
      rootErrorIdx: 0,
      errors: [
        { message: "outer", causeIdx: 1 },
        {
          message: "Division by zero",
          sparkThrowable: {
            errorClass: "DIVIDE_BY_ZERO",
            sqlState: "22012",
            messageParameters: { a: "b" },
            queryContexts: [{ contextType: 0, startIndex: 7, stopIndex: 9, fragment: "1/0" }],
          },
        },
      ],
    });
    expect(withDetails(FAULT, told)).toMatchObject({
      message: "Division by zero",
      sqlState: "22012",
      parameters: { a: "b" },
      places: [{ start: 7, stop: 9, fragment: "1/0", object: null }],
    });
    expect(withDetails(FAULT, create(FetchErrorDetailsResponseSchema))).toEqual(FAULT);
  });
});

describe("a stream that failed", () => {
  const context = { context: NO_CONTEXT, isOurs: (): boolean => false };
  test.each([
    ["was cut is taken up again", "broken", true],
    ["did not come about is tried again", "unreachable", true],
    ["was no gRPC is not", "protocol", false],
    ["had too large a message is not", "too_large", false],
    ["was ended by us is not", "aborted", false],
  ] as const)("and %s", (_, reason, expected) => {
    expect(isBroken(failedTry(new TransportError(reason, "no"), null, context))).toBe(expected);
  });

  test("because Sail forgot the operation is known by its words", () => {
    const fault = { ...FAULT, message: "task context not found for operation: 1" };
    expect(failedTry(new TransportError("status", "no"), fault, context).about).toBe("gone");
  });

  test("has an error with the transport's as its cause", () => {
    const cause = new TransportError("unreachable", "no connection to the server");
    expect(errorOfCall(cause, NO_CONTEXT)).toMatchObject({ code: "UNREACHABLE", retriable: true, cause });
  });
});
