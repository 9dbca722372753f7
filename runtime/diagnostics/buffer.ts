// Telemetry that is kept as MessagePack, and becomes columns when somebody asks for it.

import type { QuarantinedRow } from "tessera-contracts/contracts/diagnostics/ingest";
import { ByteBuffer, DecodeError, Raw, rawItems, type RowContract } from "tessera-contracts/serde";
import { quarantined } from "./quarantine.js";

/** What a buffer holds at most. */
export interface TelemetryBufferOptions {
  /** Default: 65,536. */
  readonly maxRows?: number;
  /** Bytes of MessagePack. Default: 8 MiB. */
  readonly maxBytes?: number;
  /** Takes each row that turns out not to fit when the buffer is drained. Default: they are counted alone. */
  readonly quarantine?: (row: QuarantinedRow) => void;
}

/** Rows of telemetry in little memory. */
export interface TelemetryBuffer<T, Columns> {
  /** Rows that are held. */
  readonly rowCount: number;
  /** Rows that found no room. */
  readonly dropped: number;
  /** Rows that did not fit when they were drained. */
  readonly rejected: number;
  /** Adds a row. False: there is no room, and it is counted. @throws {EncodeError} if something in it has the wrong type */
  push(row: T): boolean;
  /** Adds the bytes of one row, which are read when the buffer is drained. False: as `push`. @throws {DecodeError} if they are not one value */
  pushMsgpack(bytes: Uint8Array): boolean;
  /** Takes out all rows, by column, in their order. Those that do not fit are left out, counted, and handed to `quarantine`. */
  drain(): Columns;
}

const MOST_ROWS = 65_536;
const MOST_BYTES = 8 * 1024 * 1024;

/** Makes a buffer. Nothing grows beyond its limits: whoever pushes is told, and drains it. */
export function telemetryBuffer<T, Init, Columns>(
  contract: RowContract<T, Init, Columns>,
  options: TelemetryBufferOptions = {},
): TelemetryBuffer<T, Columns> {
  return new PackedRows(contract, options);
}

// 0: dd, then the number of rows (uint32, big-endian): the head of a list
// 5: rows
const HEAD_SIZE = 5;
const LIST_32 = 0xdd;

class PackedRows<T, Init, Columns> implements TelemetryBuffer<T, Columns> {
  rowCount = 0;
  dropped = 0;
  rejected = 0;
  private readonly contract: RowContract<T, Init, Columns>;
  private readonly maxRows: number;
  private readonly maxBytes: number;
  private readonly quarantine: (row: QuarantinedRow) => void;
  private readonly memory = new ByteBuffer();

  constructor(contract: RowContract<T, Init, Columns>, options: TelemetryBufferOptions) {
    this.contract = contract;
    this.maxRows = options.maxRows ?? MOST_ROWS;
    this.maxBytes = options.maxBytes ?? MOST_BYTES;
    this.quarantine = options.quarantine ?? (() => undefined);
    this.memory.length = HEAD_SIZE;
  }

  push(row: T): boolean {
    const start = this.memory.length;
    this.contract.encodeMsgpackInto(row, this.memory, start);
    return this.kept(start);
  }

  pushMsgpack(bytes: Uint8Array): boolean {
    const { bytes: row } = Raw.msgpack(bytes);
    const start = this.memory.length;
    this.memory.writeAt(start, row.length, (memory, offset) => memory.set(row, offset));
    return this.kept(start);
  }

  drain(): Columns {
    const message = listOf(this.memory.bytes, this.rowCount);
    this.clear();
    try {
      return this.contract.columns.decodeMsgpack(message);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      return this.contract.columns.decodeMsgpack(this.fitting(message));
    }
  }

  private kept(start: number): boolean {
    if (this.rowCount < this.maxRows && this.memory.length - HEAD_SIZE <= this.maxBytes) {
      this.rowCount++;
      return true;
    }
    this.memory.length = start;
    this.dropped++;
    return false;
  }

  private clear(): void {
    this.rowCount = 0;
    this.memory.length = HEAD_SIZE;
  }

  /** The rows of a list that fit. */
  private fitting(message: Uint8Array): Uint8Array {
    const good = new ByteBuffer(message.length);
    good.length = HEAD_SIZE;
    let [count, position] = [0, 0];
    for (const raw of rawItems(message)) {
      const error = this.errorOf(raw);
      if (error === null) {
        good.writeAt(good.length, raw.bytes.length, (memory, offset) => memory.set(raw.bytes, offset));
        count++;
      } else {
        this.rejected++;
        this.quarantine(quarantined(this.contract, { kind: "msgpack", raw }, error, { position, source: null }));
      }
      position++;
    }
    return listOf(good.bytes, count);
  }

  private errorOf(raw: Raw): DecodeError | null {
    try {
      raw.decode(this.contract);
      return null;
    } catch (error) {
      if (error instanceof DecodeError) return error;
      throw error;
    }
  }
}

/** A copy of rows behind the room for a head, with the head of their list. */
function listOf(rows: Uint8Array, count: number): Uint8Array {
  const message = rows.slice();
  const view = new DataView(message.buffer, message.byteOffset);
  view.setUint8(0, LIST_32);
  view.setUint32(1, count);
  return message;
}
