import { parse, YAMLParseError } from "yaml";

/** What a YAML or JSON file that is no contract says; a message if it cannot be read. */
export function readForeignYaml(text: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return { message: error.message.split("\n")[0] ?? "" };
  }
}
