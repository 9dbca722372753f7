// The calls of one session with a server, each with what all of them carry: who asks, in which session, by what right.

import { create, type DescMessage, type DescMethodUnary, type MessageShape } from "@bufbuild/protobuf";
import type { Signal } from "tessera-contracts/arrow";
import type { RetrySpec } from "tessera-contracts/contracts/config/spark";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { ClientHost, ClientOptions, Identity } from "./client-options.js";
import { Credentials } from "./credentials.js";
import { SparkError } from "./errors.js";
import { type FailureContext, failedTry, NO_CONTEXT } from "./failures.js";
import { type Fault, faultOf, withDetails } from "./faults.js";
import type { FailedTry } from "./operation-events.js";
import {
  type AddArtifactsRequest,
  type AddArtifactsResponse,
  type ExecutePlanResponse,
  ExecutePlanRequestSchema,
  FetchErrorDetailsRequestSchema,
  InterruptRequest_InterruptType,
  InterruptRequestSchema,
  type Plan,
  ReattachExecuteRequestSchema,
  ReleaseExecuteRequest_ReleaseAllSchema,
  ReleaseExecuteRequest_ReleaseUntilSchema,
  ReleaseExecuteRequestSchema,
  ReleaseSessionRequestSchema,
  SparkConnectService,
} from "./protocol/connect.generated.js";
import { isBroken, retryDelay } from "./retry.js";
import { type CallOptions, GRPC_CODES, TransportError } from "./transport.js";

const { method: METHODS } = SparkConnectService;

/** Milliseconds that are waited for what is only polite. */
const POLITE_MS = 5000;

/** The calls of a session. */
export class SparkClient {
  readonly host: ClientHost;
  readonly retry: RetrySpec;
  /** What errors say of the server. */
  serverVersion: string | null = null;
  readonly #options: ClientOptions;
  readonly #credentials: Credentials;
  #observed: string | null = null;
  #knowsDetails = true;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#credentials = new Credentials(options.token);
    this.host = options.host;
    this.retry = options.retry;
  }

  /** What every request of the session begins with. */
  get identity(): Identity {
    const { sessionId, userId, clientType } = this.#options;
    return {
      sessionId,
      userContext: { userId: userId ?? "" },
      clientType,
      ...(this.#observed !== null && { clientObservedServerSideSessionId: this.#observed }),
    };
  }

  /** Makes a call that has one answer, and may be made again. @throws {SparkError} {Cancelled} */
  async call<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
    { signal, context = this.context(null) }: { readonly signal?: Signal; readonly context?: FailureContext } = {},
  ): Promise<MessageShape<Out>> {
    for (let tries = 1; ; tries++) {
      try {
        const options = { signal, timeoutMs: this.#options.callTimeoutMs };
        return this.#seen(
          await this.#credentials.authorised((headers) => this.#unary(method, request, { ...options, headers })),
        );
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        const failure = await this.failure(error, context, () => signal?.aborted === true);
        if (failure.isOurs) throw new Cancelled("the call", signal?.reason);
        const { serverDelayMs } = failure;
        const waits = { serverDelayMs, random: this.host.random() };
        const ms = isBroken(failure) ? retryDelay(this.retry, tries, waits) : null;
        if (ms === null) throw failure.error;
        await this.host.sleep(ms, signal);
      }
    }
  }

  /** Begins an operation. The stream ends with the signal. */
  execute(
    plan: Plan,
    { operationId, tags }: { readonly operationId: string; readonly tags: readonly string[] },
    signal: Signal,
  ): AsyncIterable<ExecutePlanResponse> {
    const chunks = { allowArrowBatchChunking: true, preferredArrowChunkSize: BigInt(this.#options.chunkBytes) };
    const request = create(ExecutePlanRequestSchema, {
      ...this.identity,
      operationId,
      plan,
      tags: [...tags],
      requestOptions: [
        { requestOption: { case: "reattachOptions", value: { reattachable: true } } },
        { requestOption: { case: "resultChunkingOptions", value: chunks } },
      ],
    });
    return this.#stream(
      (options) => this.#options.transport.serverStream(METHODS.executePlan, request, options),
      signal,
    );
  }

  /** Takes up an operation behind a response, or at its beginning. */
  reattach(operationId: string, after: string | null, signal: Signal): AsyncIterable<ExecutePlanResponse> {
    const behind = after === null ? {} : { lastResponseId: after };
    const request = create(ReattachExecuteRequestSchema, { ...this.identity, operationId, ...behind });
    return this.#stream(
      (options) => this.#options.transport.serverStream(METHODS.reattachExecute, request, options),
      signal,
    );
  }

  /** Lets the server forget responses; null: all, and the operation. It is no matter whether that goes well. */
  async release(operationId: string, until: string | null): Promise<void> {
    const request = create(ReleaseExecuteRequestSchema, { ...this.identity, operationId });
    request.release =
      until === null
        ? { case: "releaseAll", value: create(ReleaseExecuteRequest_ReleaseAllSchema) }
        : { case: "releaseUntil", value: create(ReleaseExecuteRequest_ReleaseUntilSchema, { responseId: until }) };
    await this.#polite(METHODS.releaseExecute, request);
  }

  /** Stops an operation, or with null all of the session. It is no matter whether that goes well. */
  async interrupt(operationId: string | null): Promise<void> {
    const { ALL, OPERATION_ID } = InterruptRequest_InterruptType;
    const asked =
      operationId === null
        ? { interruptType: ALL }
        : { interruptType: OPERATION_ID, interrupt: { case: "operationId" as const, value: operationId } };
    await this.#polite(METHODS.interrupt, create(InterruptRequestSchema, { ...this.identity, ...asked }));
  }

  /** Uploads in one stream of requests, each with the identity of the session. @throws {SparkError} */
  async upload(requests: AsyncIterable<AddArtifactsRequest>): Promise<AddArtifactsResponse> {
    try {
      const headers = await this.#credentials.headers();
      return this.#seen(await this.#options.transport.clientStream(METHODS.addArtifacts, requests, { headers }));
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      throw (await this.failure(error, this.context(null), () => false)).error;
    }
  }

  /** Ends the session on the server, and the connection. */
  async close(): Promise<void> {
    await this.interrupt(null);
    await this.#polite(METHODS.releaseSession, create(ReleaseSessionRequestSchema, { ...this.identity }));
    await this.#options.transport.close();
  }

  /** What errors of an operation are told with. */
  context(operationId: string | null, places: FailureContext["places"] = []): FailureContext {
    return { ...NO_CONTEXT, operationId, serverVersion: this.serverVersion, places };
  }

  /** Finds out what a call failed of, by asking the server for more if it has more to say. */
  async failure(error: TransportError, context: FailureContext, isOurs: () => boolean): Promise<FailedTry> {
    const fault = error.status === null ? null : await this.#told(faultOf(error.status));
    return failedTry(error, fault, { context, isOurs });
  }

  async #told(fault: Fault): Promise<Fault> {
    if (fault.errorId === null || !this.#knowsDetails) return fault;
    const request = create(FetchErrorDetailsRequestSchema, { ...this.identity, errorId: fault.errorId });
    try {
      const headers = await this.#credentials.headers();
      const options = { timeoutMs: POLITE_MS, headers };
      return withDetails(fault, await this.#options.transport.unary(METHODS.fetchErrorDetails, request, options));
    } catch (error) {
      // What is missing is only what it would have said besides: the fault itself is known.
      if (error instanceof TransportError && error.status?.code === GRPC_CODES.UNIMPLEMENTED)
        this.#knowsDetails = false;
      return fault;
    }
  }

  async *#stream(
    begin: (options: CallOptions) => AsyncIterable<ExecutePlanResponse>,
    signal: Signal,
  ): AsyncGenerator<ExecutePlanResponse, void, undefined> {
    const options = { signal, idleTimeoutMs: this.#options.idleTimeoutMs };
    for (let isFirst = true; ; isFirst = false) {
      try {
        for await (const response of begin({ ...options, headers: await this.#credentials.headers() }))
          yield this.#seen(response);
        return;
      } catch (error) {
        if (!isFirst || !this.#credentials.mayRefresh(error)) throw error;
      }
    }
  }

  #unary<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
    options: CallOptions,
  ): Promise<MessageShape<Out>> {
    return this.#options.transport.unary(method, request, options);
  }

  async #polite<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
  ): Promise<void> {
    try {
      await this.#unary(method, request, { timeoutMs: POLITE_MS, headers: await this.#credentials.headers() });
    } catch {
      // The server forgets by itself after a while: whoever asks for it has an answer, or an error, of their own.
    }
  }

  /** @throws {SparkError} `SESSION_LOST` if the server has begun another session under our name */
  #seen<Message extends object>(response: Message): Message {
    const found = "serverSideSessionId" in response ? String(response.serverSideSessionId) : "";
    if (found === "" || found === this.#observed) return response;
    if (this.#observed !== null) {
      const advice = "temporary views and settings are gone; start another engine";
      throw new SparkError("SESSION_LOST", `the server has started another session: ${advice}`);
    }
    this.#observed = found;
    return response;
  }
}
