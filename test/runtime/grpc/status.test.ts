import { describe, expect, it } from "vitest";
import { headersFailure, statusOf, timeoutHeader } from "../../../runtime/grpc/status.js";

describe("statusOf", () => {
  it.each([
    [{}, null],
    [{ "grpc-status": "0" }, { code: 0, message: "", details: null }],
    [
      { "grpc-status": "13", "grpc-message": "a%0Ab %C3%A4 100%" },
      { code: 13, message: "a\nb ä 100%", details: null },
    ],
    // Some servers send UTF-8 as it is, which Node reads as Latin-1.
    [
      { "grpc-status": "5", "grpc-message": "Ã¤" },
      { code: 5, message: "ä", details: null },
    ],
    [
      { "grpc-status": "5", "grpc-message": "%zz%4" },
      { code: 5, message: "%zz%4", details: null },
    ],
    // Without padding, as the protocol has it, and with.
    [
      { "grpc-status": "2", "grpc-status-details-bin": "AQI" },
      { code: 2, message: "", details: Uint8Array.of(1, 2) },
    ],
    [
      { "grpc-status": "2", "grpc-status-details-bin": "AQI=" },
      { code: 2, message: "", details: Uint8Array.of(1, 2) },
    ],
    [{ "grpc-status": "17" }, { code: 2, message: "", details: null }],
    [{ "grpc-status": "nonsense" }, { code: 2, message: "", details: null }],
  ])("reads %j", (headers, status) => {
    expect(statusOf(headers)).toEqual(status);
  });
});

describe("headersFailure", () => {
  it.each([
    [{ ":status": 200, "content-type": "application/grpc" }, null, null],
    [{ ":status": 200, "content-type": "application/grpc+proto" }, null, null],
    [{ ":status": 200, "content-type": "application/grpc;x=y" }, null, null],
    [{ ":status": 200, "content-type": "application/grpc-web" }, "protocol", null],
    [{ ":status": 200, "content-type": "text/html" }, "protocol", null],
    [{ ":status": 200 }, "protocol", null],
    [{ ":status": 401, "content-type": "text/html" }, "status", 16],
    [{ ":status": 403 }, "status", 7],
    [{ ":status": 404 }, "status", 12],
    [{ ":status": 503, "content-type": "text/plain" }, "status", 14],
    [{ ":status": 500 }, "status", 2],
    [{ ":status": 200, "content-type": "text/html", "grpc-status": "7" }, "status", 7],
  ])("judges %j", (headers, reason, code) => {
    const failure = headersFailure(headers, "Spark Connect");
    expect(failure?.reason ?? null).toBe(reason);
    expect(failure?.status?.code ?? null).toBe(code);
  });
});

describe("timeoutHeader", () => {
  it.each([
    [60_000, "60000m"],
    [0.2, "1m"],
    [99_999_999, "99999999m"],
    [100_000_000, "100000S"],
    [1e15, "99999999S"],
  ])("writes %d milliseconds", (ms, text) => {
    expect(timeoutHeader(ms)).toBe(text);
  });
});
