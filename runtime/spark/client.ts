// The calls of one session with a server, each with what all of them carry: who asks, in which session, by what right.

import { create, type DescMessage, type DescMethodUnary, type MessageShape } from "@bufbuild/protobuf";
import type { Signal } from "tessera-contracts/arrow";
import type { RetrySpec } from "tessera-contracts/contracts/config/spark";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { ClientHost, ClientOptions, Identity } from "./client-options.js";
import { Credentials } from "./credentials.js";
import { SparkError } from "./errors.js";
import { type FailureContext, failedTry, neverReached, NO_CONTEXT } from "./failures.js";
import { type Fault, faultOf, withDetails } from "./faults.js";
import { type FarewellOptions, Farewells, POLITE_MS } from "./farewells.js";
import type { FailedTry } from "./operation-events.js";
import {
  type AddArtifactsRequest,
  type AddArtifactsResponse,
  type ExecutePlanResponse,
  ExecutePlanRequestSchema,
  type ExecutePlanResponseSchema,
  FetchErrorDetailsRequestSchema,
  type Plan,
  ReattachExecuteRequestSchema,
  SparkConnectService,
} from "./protocol/connect.generated.js";
import { isBroken, OPENING_MS, openingPolicy, retryDelay } from "./retry.js";
import { type CallOptions, GRPC_CODES, type StreamOptions, TransportError } from "./transport.js";

const { method: METHODS } = SparkConnectService;

/** The calls of a session. */
export class SparkClient {
  readonly host: ClientHost;
  readonly retry: RetrySpec;
  readonly farewells: Farewells;
  /** What errors say of the server. */
  serverVersion: string | null = null;
  readonly #options: ClientOptions;
  readonly #credentials: Credentials;
  #observed: string | null = null;
  /** Whether the server has said anything yet. */
  #isReached = false;
  #isClosed = false;
  #knowsDetails = true;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#credentials = new Credentials(options.token);
    this.host = options.host;
    this.retry = options.retry;
    const say: FarewellOptions["say"] = (method, request) => this.#say(method, request);
    this.farewells = new Farewells({ host: options.host, identity: () => this.identity, say });
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
    const failures: FailedTry[] = [];
    const began = this.host.now();
    for (;;) {
      try {
        const options = { signal, timeoutMs: this.#options.callTimeoutMs };
        return this.#seen(
          await this.#credentials.authorised((headers) => this.#unary(method, request, { ...options, headers })),
        );
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        const failure = await this.failure(error, context, () => signal?.aborted === true);
        if (failure.isOurs) throw new Cancelled("the call", signal?.reason);
        failures.push(failure);
        const ms = this.#delay(failure, failures.length, this.host.now() - began);
        if (ms === null) throw this.#isNowhere(failure) ? neverReached(failure, failures) : failure.error;
        await this.host.sleep(ms, signal);
      }
    }
  }

  /** How long to wait before the next try; null: there is none. */
  #delay(failure: FailedTry, tries: number, tookMs: number): number | null {
    const isNowhere = this.#isNowhere(failure);
    if (!isBroken(failure) || (isNowhere && tookMs >= OPENING_MS)) return null;
    const { serverDelayMs } = failure;
    const policy = isNowhere ? openingPolicy(this.retry) : this.retry;
    return retryDelay(policy, tries, { serverDelayMs, random: this.host.random() });
  }

  /** Whether there was no server at all, from the start: then patience is of little use. */
  #isNowhere({ isOfTheLine }: FailedTry): boolean {
    return !this.#isReached && isOfTheLine;
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

  /** Ends the session on the server, with all that runs in it, and the connection. It takes a few seconds at most. */
  async close(): Promise<void> {
    this.#isClosed = true;
    // Of a session that was never opened there is nothing to end.
    if (this.#isReached) await this.farewells.endSession();
    await this.#options.transport.close();
  }

  /** What errors of an operation are told with. */
  context(operationId: string | null, places: FailureContext["places"] = []): FailureContext {
    return { ...NO_CONTEXT, operationId, serverVersion: this.serverVersion, places };
  }

  /** Finds out what a call failed of, by asking the server for more if it has more to say. */
  async failure(error: TransportError, context: FailureContext, isOurs: () => boolean): Promise<FailedTry> {
    if (error.status === null) return failedTry(error, null, { context, isOurs });
    this.#isReached = true;
    const fault = await this.#told(faultOf(error.status));
    return failedTry(error, fault, { context: { ...context, isClosed: this.#isClosed }, isOurs });
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
    begin: (options: StreamOptions<typeof ExecutePlanResponseSchema>) => AsyncIterable<ExecutePlanResponse>,
    signal: Signal,
  ): AsyncGenerator<ExecutePlanResponse, void, undefined> {
    const options = { signal, idleTimeoutMs: this.#options.idleTimeoutMs, numbersIn: batchIn };
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

  /** Null if it fails: the server forgets by itself after a while, and whoever had it begun has an answer, or an error, of their own. */
  async #say<In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
  ): Promise<MessageShape<Out> | null> {
    try {
      return await this.#unary(method, request, { timeoutMs: POLITE_MS, headers: await this.#credentials.headers() });
    } catch {
      return null;
    }
  }

  /** @throws {SparkError} `SESSION_LOST` if the server has begun another session under our name */
  #seen<Message extends object>(response: Message): Message {
    this.#isReached = true;
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

/** The bytes of a batch, whose columns are numbers. */
function batchIn({ responseType: { case: kind, value } }: ExecutePlanResponse): Uint8Array | null {
  return kind === "arrowBatch" ? value.data : null;
}
