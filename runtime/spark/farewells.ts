// What a server is told of what is over. Nobody depends on the answers: servers forget by themselves after a while.

import { create, type DescMessage, type DescMethodUnary, type MessageShape } from "@bufbuild/protobuf";
import type { ClientHost, Identity } from "./client-options.js";
import {
  ReleaseExecuteRequest_ReleaseAllSchema,
  ReleaseExecuteRequest_ReleaseUntilSchema,
  ReleaseExecuteRequestSchema,
  ReleaseSessionRequestSchema,
  SparkConnectService,
} from "./protocol/connect.generated.js";
import { ABANDONING, retryDelay } from "./retry.js";

/** Milliseconds that are waited for what is only polite. */
export const POLITE_MS = 5000;

/** How a session says goodbye. */
export interface FarewellOptions {
  readonly host: ClientHost;
  /** What every request of the session begins with. */
  readonly identity: () => Identity;
  /** Makes a call within `POLITE_MS`; null if it failed, for whatever reason. */
  readonly say: <In extends DescMessage, Out extends DescMessage>(
    method: DescMethodUnary<In, Out>,
    request: MessageShape<In>,
  ) => Promise<MessageShape<Out> | null>;
}

const { method: METHODS } = SparkConnectService;

/** What is over in a session. */
export class Farewells {
  readonly #options: FarewellOptions;

  constructor(options: FarewellOptions) {
    this.#options = options;
  }

  /** Lets the server forget the responses of an operation up to one of them. */
  async releaseUntil(operationId: string, responseId: string): Promise<void> {
    const value = create(ReleaseExecuteRequest_ReleaseUntilSchema, { responseId });
    await this.#release(operationId, { case: "releaseUntil", value });
  }

  /** Lets the server forget an operation. Whether it knew it. */
  async releaseAll(operationId: string): Promise<boolean> {
    const value = create(ReleaseExecuteRequest_ReleaseAllSchema);
    return this.#release(operationId, { case: "releaseAll", value });
  }

  /**
   * Stops an operation, which is what forgetting it does to one that runs, and asks until the server says that it has done so: the request
   * to begin may still be on its way. An interrupt before that would add nothing, and Spark 4.2.0 then tells of the operation as running
   * for as long as the session lasts.
   */
  async abandon(operationId: string): Promise<void> {
    const { host } = this.#options;
    const until = host.now() + POLITE_MS;
    for (let tries = 1; !(await this.releaseAll(operationId)); tries++) {
      const ms = retryDelay(ABANDONING, tries, { serverDelayMs: null, random: 0 });
      if (ms === null || host.now() + ms >= until) return;
      await host.sleep(ms);
    }
  }

  /** Ends the session, and what runs in it. */
  async endSession(): Promise<void> {
    await this.#options.say(
      METHODS.releaseSession,
      create(ReleaseSessionRequestSchema, { ...this.#options.identity() }),
    );
  }

  async #release(
    operationId: string,
    release: MessageShape<typeof ReleaseExecuteRequestSchema>["release"],
  ): Promise<boolean> {
    const request = create(ReleaseExecuteRequestSchema, { ...this.#options.identity(), operationId });
    request.release = release;
    const answer = await this.#options.say(METHODS.releaseExecute, request);
    return answer?.operationId !== undefined;
  }
}
