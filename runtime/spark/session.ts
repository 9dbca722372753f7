// A session with a server: opened with the settings that results depend on, and with what the server can do.

import { create } from "@bufbuild/protobuf";
import type { Signal } from "tessera-contracts/arrow";
import { SparkLimits } from "tessera-contracts/contracts/config/spark";
import type { SparkClient } from "./client.js";
import { SparkError, type SparkErrorCode } from "./errors.js";
import { Execution, unlessLost } from "./execution.js";
import { capabilitiesOf, type SparkCapabilities } from "./families.js";
import { queryPlan } from "./plans.js";
import { PROFILE, requireProfile, settingsFor } from "./profile.js";
import {
  AnalyzePlanRequestSchema,
  type ConfigRequest_Operation,
  ConfigRequest_OperationSchema,
  ConfigRequestSchema,
  type ConfigResponse,
  SparkConnectService,
} from "./protocol/connect.generated.js";

/** What was found out when a session was opened. */
export interface OpenedSession {
  readonly capabilities: SparkCapabilities;
  /** The server's own version. */
  readonly serverVersion: string;
  /** What the server warns of, such as settings that it does not let be set. */
  readonly warnings: readonly string[];
  /** The settings as the server has them. */
  readonly settings: { readonly [key: string]: string };
}

const { method: METHODS } = SparkConnectService;

/**
 * Opens a session: says the settings, asks what the server is, and reads the settings back.
 * @throws {SparkError} `UNSUPPORTED_PROFILE`, `UNREACHABLE`, `UNAUTHENTICATED`
 */
export async function openSession(
  client: SparkClient,
  conf: { readonly [key: string]: string },
  signal?: Signal,
): Promise<OpenedSession> {
  const asked = create(AnalyzePlanRequestSchema, { ...client.identity, analyze: { case: "sparkVersion", value: {} } });
  const { result } = await client.call(METHODS.analyzePlan, asked, signal && { signal });
  const sparkVersion = result.case === "sparkVersion" ? result.value.version : "";
  const settings = settingsFor(conf);
  const warnings = await setAll(client, settings);
  const facts = {
    sparkVersion,
    version: (await oneText(client, "SELECT version()", signal)) ?? "",
    hasDeltaHistory: await knowsHistory(client, signal),
  };
  const { capabilities, version } = capabilitiesOf(facts);
  client.serverVersion = version;
  const found = await settingsOf(client, [...settings.keys(), ...Object.keys(PROFILE)]);
  requireProfile(found);
  const kept = [...found].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return {
    capabilities,
    serverVersion: version,
    warnings,
    settings: Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Sets a setting for what follows; null takes it away again. */
export async function setSetting(client: SparkClient, key: string, value: string | null): Promise<void> {
  if (value === null) await config(client, { opType: { case: "unset", value: { keys: [key] } } });
  else await config(client, { opType: { case: "set", value: { pairs: [{ key, value }] } } });
}

/** Settings that cannot be set are warned of. Each is set by itself, so that one of them is no matter to the others. */
async function setAll(client: SparkClient, settings: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const pairs = [...settings].map(([key, value]) => ({ key, value }));
  try {
    return (await config(client, { opType: { case: "set", value: { pairs } } })).warnings;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const warnings: string[] = [];
  for (const pair of pairs) {
    try {
      warnings.push(...(await config(client, { opType: { case: "set", value: { pairs: [pair] } } })).warnings);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      warnings.push(`the server does not let ${pair.key} be set`);
    }
  }
  return warnings;
}

function isRefusal(error: unknown): error is SparkError {
  return error instanceof SparkError && (error.code === "UNSUPPORTED_PROFILE" || error.code === "SERVER");
}

async function settingsOf(
  client: SparkClient,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const { pairs } = await config(client, { opType: { case: "getOption", value: { keys: [...new Set(keys)] } } });
  const legacy = await config(client, { opType: { case: "getAll", value: { prefix: "spark.sql.legacy." } } });
  const old = legacy.pairs.map(({ key, value }) => {
    return [key.startsWith("spark.") ? key : `spark.sql.legacy.${key}`, value] as const;
  });
  return new Map([...pairs.map(({ key, value }) => [key, value] as const), ...old]);
}

type ConfigOperation = Parameters<typeof create<typeof ConfigRequest_OperationSchema>>[1];

function config(client: SparkClient, init: ConfigOperation): Promise<ConfigResponse> {
  const operation: ConfigRequest_Operation = create(ConfigRequest_OperationSchema, init);
  return client.call(METHODS.config, create(ConfigRequestSchema, { ...client.identity, operation }));
}

/** The first cell of a statement as text; null if there is none. */
async function oneText(client: SparkClient, sql: string, signal: Signal | undefined): Promise<string | null> {
  const request = { plan: queryPlan(sql), limits: SparkLimits.create({}), tags: ["tessera"], repeat: "safe" as const };
  return unlessLost(3, async () => {
    let found: string | null = null;
    for await (const { batches } of new Execution(client, { ...request, signal }).rows()) {
      for (const batch of batches) if (found === null && batch.rowCount > 0) found = String(batch.columns[0]?.at(0));
    }
    return found;
  });
}

/** What servers say of a statement that they do not know, or of a table. All else says nothing of what they can do. */
const COMPLAINTS: ReadonlySet<SparkErrorCode> = new Set(["QUERY", "UNSUPPORTED", "SERVER"]);

/** Who knows the statement complains of the table alone. */
async function knowsHistory(client: SparkClient, signal: Signal | undefined): Promise<boolean> {
  try {
    await oneText(client, "DESCRIBE HISTORY delta.`/tessera/no/such/table`", signal);
    return true;
  } catch (error) {
    if (!(error instanceof SparkError && COMPLAINTS.has(error.code))) throw error;
    return error.payload.error_class?.startsWith("DELTA_") === true;
  }
}
