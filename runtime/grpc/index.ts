// The public surface of `tessera-contracts/grpc`: calls whose messages are bytes, for the rooms that speak gRPC.

export type { Call } from "./call.js";
export { type CallOptions as GrpcCallOptions, GrpcCalls, type GrpcOptions, onlyAnswer } from "./calls.js";
export { type CallStatus, GRPC_CODES, TransportError, type TransportReason } from "./errors.js";
export type { ServiceWords, TlsOptions } from "./open.js";
