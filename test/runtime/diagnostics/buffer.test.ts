import fc from "fast-check";
import { expect, test } from "vitest";
import type { QuarantinedRow } from "tessera-contracts/contracts/diagnostics/ingest";
import { ScanTelemetry, ScanTelemetryV2 } from "tessera-contracts/contracts/diagnostics/telemetry";
import { telemetryBuffer } from "tessera-contracts/diagnostics";

const row = (fragment_count: number, count_rows: number | null = null): ScanTelemetry => ({
  fragment_count,
  row_group_count: 1,
  count_rows,
});
const packedList = (rows: readonly ScanTelemetry[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xdc, rows.length >> 8, rows.length & 255]),
    ...rows.map((one) => ScanTelemetry.encodeMsgpack(one)),
  ]);

test("what is pushed comes out by column, whichever way it was pushed, and then it is empty", () => {
  const one = fc.record({ fragment_count: fc.nat(), row_group_count: fc.nat(), count_rows: fc.option(fc.nat()) });
  fc.assert(
    fc.property(fc.array(fc.tuple(one, fc.boolean())), (rows) => {
      const buffer = telemetryBuffer(ScanTelemetry);
      for (const [value, isPacked] of rows) {
        const pushed = isPacked ? buffer.pushMsgpack(ScanTelemetry.encodeMsgpack(value)) : buffer.push(value);
        expect(pushed).toBe(true);
      }
      expect(buffer.rowCount).toBe(rows.length);
      const all = rows.map(([value]) => value);
      expect(buffer.drain()).toEqual(ScanTelemetry.columns.decodeMsgpack(packedList(all)));
      expect([buffer.rowCount, buffer.dropped, buffer.rejected]).toEqual([0, 0, 0]);
      expect(buffer.drain()).toEqual(ScanTelemetry.columns.decodeMsgpack(packedList([])));
    }),
  );
});

test.each([
  ["rows", { maxRows: 2 }],
  ["bytes", { maxBytes: 2 * ScanTelemetry.encodeMsgpack(row(1)).length }],
])("a buffer that is full of %s says so, and counts what found no room", (_name, limits) => {
  const buffer = telemetryBuffer(ScanTelemetry, limits);
  expect([1, 2, 3].map((count) => buffer.push(row(count)))).toEqual([true, true, false]);
  expect(buffer.pushMsgpack(ScanTelemetry.encodeMsgpack(row(4)))).toBe(false);
  expect([buffer.rowCount, buffer.dropped]).toEqual([2, 2]);
  expect(buffer.drain()).toEqual(ScanTelemetry.columns.decodeMsgpack(packedList([row(1), row(2)])));
  expect(buffer.push(row(5))).toBe(true);
});

test("rows that turn out not to fit are left out, counted and handed over", () => {
  const refused: QuarantinedRow[] = [];
  const buffer = telemetryBuffer(ScanTelemetry, { quarantine: (one) => refused.push(one) });
  buffer.push(row(1));
  buffer.pushMsgpack(new Uint8Array([0x92, 0xff, 0x01])); // [-1, 1]
  buffer.pushMsgpack(new Uint8Array([0xc0]));
  buffer.push(row(2, 3));
  expect(buffer.drain()).toEqual(ScanTelemetry.columns.decodeMsgpack(packedList([row(1), row(2, 3)])));
  expect(buffer.rejected).toBe(2);
  expect(refused).toMatchObject([
    { table: "ScanTelemetry", position: 1, row: [-1, 1], error: { path: "$[0]" } },
    { position: 2, row: null, error: { path: "$" } },
  ]);
});

test("bytes that are not one row are refused at once, and so is a row of another kind", () => {
  const buffer = telemetryBuffer(ScanTelemetry);
  expect(() => buffer.pushMsgpack(new Uint8Array([0x92, 0x01]))).toThrow("truncated");
  expect(() => buffer.pushMsgpack(new Uint8Array([0xc0, 0xc0]))).toThrow("trailing");
  expect(() => buffer.push({ fragment_count: "1" } as never)).toThrow();
  expect(buffer.rowCount).toBe(0);
  buffer.push(row(7));
  expect(buffer.drain()).toEqual(ScanTelemetry.columns.decodeMsgpack(packedList([row(7)])));
});

test("rows of another version are read as their contract reads them", () => {
  const buffer = telemetryBuffer(ScanTelemetryV2);
  buffer.pushMsgpack(ScanTelemetry.encodeMsgpack(row(7)));
  expect(buffer.drain()).toMatchObject({ values: { file_hints: [[]] } });
});
