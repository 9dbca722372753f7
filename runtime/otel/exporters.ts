// What the SDK hands batches to: each is written as OTLP, sent, and counted.

import { type Carrier, send, type SendHost } from "./send.js";

/** The signals of OpenTelemetry. */
export type OtelSignal = "traces" | "metrics" | "logs";

/** What became of what was told: of spans, log records, and collections of metrics. */
export interface SignalCounts {
  /** What the SDK was given to send. */
  told: number;
  /** What a collector took. */
  sent: number;
}

/** The form in which an SDK asks for batches to be sent. */
export interface BatchExporter<Batch> {
  export(batch: Batch, done: (result: { code: number; error?: Error }) => void): void;
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

/** What an exporter is made of. */
export interface ExporterParts<Batch> {
  /** The bytes of a request. */
  readonly write: (batch: Batch) => Uint8Array | undefined;
  readonly sizeOf: (batch: Batch) => number;
  readonly counts: SignalCounts;
}

const OK = 0;
const FAILED = 1;

/** Makes an exporter. It never throws: what went wrong is told to the SDK, and counted. */
export function batchExporter<Batch>(
  host: SendHost,
  carrier: Carrier,
  { write, sizeOf, counts }: ExporterParts<Batch>,
): BatchExporter<Batch> {
  const underWay = new Set<Promise<void>>();
  const flushed = async (): Promise<void> => {
    await Promise.all(underWay);
  };
  const sent = async (batch: Batch): Promise<Error | null> => {
    try {
      const body = write(batch);
      if (body !== undefined) await send(host, carrier, body);
      counts.sent += sizeOf(batch);
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  return {
    export: (batch, done) => {
      const work = sent(batch).then((error) => {
        underWay.delete(work);
        done(error === null ? { code: OK } : { code: FAILED, error });
      });
      underWay.add(work);
    },
    forceFlush: flushed,
    shutdown: flushed,
  };
}
