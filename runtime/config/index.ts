// The public surface of `tessera-contracts/config`.

export { type ArgumentOptions, args } from "./args.js";
export { patch, strings, tree } from "./code.js";
export { changedKeys, type Config } from "./config.js";
export { env, type Variables } from "./env.js";
export { ConfigError } from "./errors.js";
export { type ConfigFormat, file, type ConfigFileOptions, profiled } from "./file.js";
export type { ConfigLayer, LayerRequest, LoadedLayer, ReadFile } from "./layer.js";
export { CONFIG_LIMITS, type ConfigLimits } from "./limits.js";
export {
  loadConfig,
  type LoadOptions as ConfigOptions,
  readConfigFile,
  readStandardInput,
  trustedConfig,
} from "./load.js";
export type { ConfigErrorCode } from "./problem.js";
export { resolveCompileOptions, resolveOtelConfig, resolveRootConfig, resolveSemanticConfig } from "./resolve.js";
export { explainSetting } from "./write/explain.js";
export { initialConfig, type InitOptions as InitialConfigOptions } from "./write/init.js";
export { otelYaml } from "./write/otel-yaml.js";
export { showConfig, type ShowOptions as ShowConfigOptions } from "./write/show.js";
