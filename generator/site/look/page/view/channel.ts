// Between the page and its session: a worker, so that the page stays alive whatever it is given; where there can be none, the page itself.

import { type Asked, Session } from "../session.js";
import { platform, type Port } from "./dom.js";

/** Asks a session. */
export interface Channel {
  /** The answer. @throws {Error} with a message to show, or {ChannelClosedError} */
  ask<K extends keyof Asked>(question: K, given: Asked[K]["in"]): Promise<Asked[K]["out"]>;
  /** Ends it, and whatever is being asked. */
  close(): void;
}

/** Nobody waits for the answer any longer. */
export class ChannelClosedError extends Error {}

interface Question {
  readonly id: number;
  readonly question: keyof Asked;
  readonly given: Asked[keyof Asked]["in"];
}

interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  /** Why there is no answer. */
  readonly error?: string;
}

/** Opens a channel. */
export function openChannel(): Channel {
  const port = openWorker();
  return port === null ? channelInPage() : channelOf(port);
}

/** Answers what comes through a port, in a worker. */
export function serve(port: Port): void {
  const session = new Session(() => platform.performance.now());
  port.onmessage = ({ data }) => {
    const { id, question, given } = data as Question;
    port.postMessage({ id, ...answerOf(session, question, given) });
  };
}

function answerOf(session: Session, question: keyof Asked, given: Asked[keyof Asked]["in"]): Omit<Answer, "id"> {
  try {
    return { answer: session.answer(question, given as never) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Null where a browser refuses. The worker's source is this script, in a blob: a page on a disk may start no other. */
function openWorker(): Port | null {
  const { Worker, Blob, URL, tesseraLook } = platform;
  if (Worker === undefined || tesseraLook === undefined) return null;
  try {
    const source = `globalThis.tesseraLook = ${tesseraLook.toString()};\ntesseraLook();`;
    return new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  } catch {
    return null; // then the page does the work itself
  }
}

function channelOf(port: Port): Channel {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  port.onmessage = ({ data }) => {
    const { id, answer, error } = data as Answer;
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(answer as never);
    else one?.reject(new Error(error));
  };
  const giveUp = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  port.onerror = () => giveUp(new Error("the file needs more memory than the browser gives"));
  return {
    ask: (question, given) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, question, given });
      }),
    close: () => {
      port.terminate?.();
      giveUp(new ChannelClosedError());
    },
  };
}

function channelInPage(): Channel {
  const session = new Session(() => platform.performance.now());
  const ask = async <K extends keyof Asked>(question: K, given: Asked[K]["in"]): Promise<Asked[K]["out"]> => {
    await new Promise<void>((resolve) => platform.setTimeout(resolve, 0)); // the page is drawn in between
    return session.answer(question, given);
  };
  return { ask, close: () => undefined };
}
