// The public surface of `tessera-contracts/logs`.

export {
  type BridgeOptions,
  type ConsoleLike,
  consoleSink,
  type PinoLike,
  pinoSink,
  type WinstonLike,
  winstonSink,
} from "./bridges/loggers.js";
export { type StreamOptions, toStream, type WritableLike } from "./bridges/stream.js";
export { logChunks, type LogChunksOptions, startOfLastLines } from "./chunks.js";
export { LogError, type LogErrorCode } from "./errors.js";
export { logDescriptor, logFile, type LogFileOptions, openLog } from "./log.js";
export { type EventContract, isAtLeast } from "./level.js";
export { type BadLine, type GoodLine, type LogLine, readLog, type ReadLogOptions } from "./reader.js";
export { rotatedPath } from "./rotate.js";
export type { Log, LogFigures, WriterOptions as LogWriterOptions } from "./writer.js";
