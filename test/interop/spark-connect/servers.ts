// Real servers of Spark Connect, on loopback, each in a temporary directory of its own: started until they answer, and always stopped.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve as absolute } from "node:path";
import { create } from "@bufbuild/protobuf";
import { grpcTransport } from "../../../runtime/spark/grpc.js";
import { AnalyzePlanRequestSchema, SparkConnectService } from "../../../runtime/spark/protocol/connect.generated.js";

/** A server that answers. */
export interface RealServer {
  readonly family: "spark" | "sail";
  readonly port: number;
  /** As `spark()` takes it. */
  readonly url: string;
  /** Its own directory, which goes with it. */
  readonly directory: string;
  /** Ends it without a word, as a crash does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Why there is no server. */
export interface Skipped {
  readonly skipped: string;
}

/** Whether there is no server. */
export function isSkipped(server: RealServer | Skipped): server is Skipped {
  return "skipped" in server;
}

/** Where the Makefile puts what they need. */
const CACHE = "node_modules/.cache/tessera";
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const READY_MS = 120_000;
const STOP_MS = 10_000;

/** What a server of Spark has besides. */
export interface MoreSpark {
  /** Paths of jars. */
  readonly jars: readonly string[];
  readonly conf: { readonly [key: string]: string };
  /** What its Java is given: memory, and options, which by default make it start soon rather than compute quickly. */
  readonly memory?: string;
  readonly java?: string;
}

/** Starts Apache Spark with delta-spark, at a port that is free, or at one that another server had. */
export async function startSpark(port?: number, more: MoreSpark = NO_MORE): Promise<RealServer | Skipped> {
  const [home] = below(`${CACHE}/spark/venv/lib`).map((python) => join(python, "site-packages/pyspark"));
  const jars = [...below(`${CACHE}/spark/jars`), ...more.jars];
  if (spawnSync("java", ["-version"]).status !== 0) return { skipped: "java is not on the PATH" };
  if (home === undefined || jars.length === 0 || !existsSync(`${CACHE}/spark/done`)) return notFetched("spark");
  return start("spark", port, (at, directory) => {
    const conf = { ...SPARK_CONF, ...more.conf, "spark.connect.grpc.binding.port": String(at) };
    const places = { "spark.sql.warehouse.dir": join(directory, "wh"), "spark.local.dir": join(directory, "local") };
    return {
      command: join(home, "bin/spark-submit"),
      args: [
        ...["--class", "org.apache.spark.sql.connect.service.SparkConnectServer", "--master", "local[2]"],
        ...["--driver-memory", more.memory ?? "1g", "--jars", jars.join(",")],
        ...["--driver-java-options", `${more.java ?? STARTS_SOON} -Dderby.system.home=${directory}`],
        ...Object.entries({ ...conf, ...places }).flatMap(([key, value]) => ["--conf", `${key}=${value}`]),
        "spark-internal",
      ],
      env: { SPARK_HOME: home, SPARK_LOCAL_IP: "127.0.0.1" },
    };
  });
}

/** Starts Sail. */
export async function startSail(port?: number): Promise<RealServer | Skipped> {
  const command = `${CACHE}/sail/bin/sail`;
  if (!existsSync(`${CACHE}/sail/done`)) return notFetched("sail");
  return start("sail", port, (at) => ({
    command,
    args: ["spark", "server", "--ip", "127.0.0.1", "--port", String(at)],
    env: {},
  }));
}

/** Why the Makefile could not fetch it, by the last line of what that said. */
function notFetched(family: RealServer["family"]): Skipped {
  const log = `${CACHE}/${family}/fetch.log`;
  const said = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  const why = said.findLast((line) => !/^make(\[\d+\])?:/.test(line));
  return {
    skipped: `${family} is not there; make spark-ready fetches it${why === undefined ? "" : ` and said: ${why}`}`,
  };
}

const STARTS_SOON = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

const NO_MORE: MoreSpark = { jars: [], conf: {} };

/** The paths of the files in a folder; none if it is not there. */
export function below(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => absolute(folder, name)) : [];
}

interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: { readonly [name: string]: string };
}

async function start(
  family: RealServer["family"],
  wanted: number | undefined,
  launchAt: (port: number, directory: string) => Launch,
): Promise<RealServer | Skipped> {
  const directory = mkdtempSync(join(tmpdir(), `tessera-${family}-`));
  const port = wanted ?? (await freePort());
  const { command, args, env } = launchAt(port, directory);
  const log = openSync(join(directory, "log"), "w");
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", log, log] });
  // Whatever becomes of us, nothing of it stays.
  const end = (): void => {
    child.kill("SIGKILL");
    rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const endAll = (): void => process.exit(1);
  process.once("exit", end);
  for (const signal of STOPS) process.once(signal, endAll);
  const leave = async (signal: NodeJS.Signals): Promise<void> => {
    await ended(child, signal);
    process.off("exit", end);
    for (const signal of STOPS) process.off(signal, endAll);
    end();
  };
  const server: RealServer = {
    family,
    port,
    url: `sc://127.0.0.1:${port}`,
    directory,
    kill: () => ended(child, "SIGKILL"),
    stop: () => leave("SIGTERM"),
  };
  const why = await whyNotReady(child, port);
  if (why === null) return server;
  const said = readFileSync(join(directory, "log"), "utf8").slice(-2000);
  await server.stop();
  throw new Error(`${family} does not answer; its log ends with:\n${said}`, { cause: why });
}

/** A server that starts or dies accepts connections too: it is ready when it says its version, which null means. */
async function whyNotReady(child: ChildProcess, port: number): Promise<unknown> {
  const until = Date.now() + READY_MS;
  let why: unknown = new Error("it has ended");
  while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
    const transport = grpcTransport({ host: "127.0.0.1", port, tls: null, headers: {}, ...PATIENCE });
    const request = create(AnalyzePlanRequestSchema, {
      sessionId: crypto.randomUUID(),
      userContext: { userId: "interop" },
      analyze: { case: "sparkVersion", value: {} },
    });
    try {
      await transport.unary(SparkConnectService.method.analyzePlan, request, { timeoutMs: 20_000 });
      return null;
    } catch (error) {
      why = error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      await transport.close();
    }
  }
  return why;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await gone;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Options of a transport that asks a server here. */
export const PATIENCE = {
  connectTimeoutMs: 2000,
  keepAliveMs: 30_000,
  keepAliveTimeoutMs: 10_000,
  maxMessageBytes: 2 ** 20,
  bufferedBytes: 2 ** 20,
};

const SPARK_CONF = {
  "spark.sql.extensions": "io.delta.sql.DeltaSparkSessionExtension",
  "spark.sql.catalog.spark_catalog": "org.apache.spark.sql.delta.catalog.DeltaCatalog",
  "spark.driver.host": "127.0.0.1",
  "spark.driver.bindAddress": "127.0.0.1",
  "spark.connect.grpc.binding.address": "127.0.0.1",
  "spark.ui.enabled": "false",
  "spark.sql.shuffle.partitions": "2",
  "spark.default.parallelism": "2",
  // Without these two a count of four files takes half a minute.
  "spark.databricks.delta.snapshotPartitions": "1",
  "spark.sql.sources.parallelPartitionDiscovery.parallelism": "2",
};
