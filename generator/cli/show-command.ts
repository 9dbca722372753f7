import type { Definition, Field } from "../model/model.js";
import { describe } from "../model/describe.js";
import { boundaryValues } from "../sample/boundary-values.js";
import { type Command, EXIT } from "./command.js";
import { CONTRACTS_OPTION, type Found, findContract } from "./contract-by-name.js";
import { prettyJson } from "./decode-command.js";
import { hexOf } from "./encode-command.js";

export const showCommand: Command = {
  name: "show",
  summary: "Shows a contract as a table, with an example value and its bytes",
  args: ["NAME"],
  options: [CONTRACTS_OPTION],
  examples: ["tessera show RunManifest"],
  run(input) {
    const found = findContract(input.args[0] ?? "", input);
    if (found === null) return EXIT.findings;
    input.terminal.out([...heading(found.definition), "", ...body(found.definition), "", ...example(found)].join("\n"));
    return EXIT.ok;
  },
};

function heading(definition: Definition): string[] {
  const facts = [
    definition.kind,
    ...factsOf(definition),
    definition.stability === "experimental" ? "experimental" : "",
  ];
  const doc = definition.doc === undefined ? [] : [definition.doc.trim()];
  return [
    `${definition.name}  (${facts.filter((fact) => fact !== "").join(", ")}; module ${definition.module})`,
    ...doc,
  ];
}

function factsOf(definition: Definition): string[] {
  if (definition.kind === "union") return [`told apart by ${definition.tag_field}`];
  if (definition.kind !== "struct") return [];
  const tag = definition.tag === null ? "" : `${definition.tag_field} = ${JSON.stringify(definition.tag)}`;
  return [definition.mode, definition.array_like ? "array-like" : "", definition.purpose ?? "", tag];
}

function body(definition: Definition): string[] {
  switch (definition.kind) {
    case "alias":
      return [`  ${describe(definition.type)}`];
    case "enum":
      return definition.values.map((value) => `  ${JSON.stringify(value)}`);
    case "union":
      return definition.members.map((member) => `  ${member}`);
    case "struct":
      return [
        ...table([["FIELD", "TYPE", "PRESENCE", "DOC"], ...definition.fields.map(row)]),
        ...definition.rules.map(ruleLine),
      ];
  }
}

function row(field: Field): readonly string[] {
  const name = field.wire === field.name ? field.name : `${field.name} (on the wire ${JSON.stringify(field.wire)})`;
  return [name, describe(field.type), presence(field), field.doc?.trim().split("\n")[0] ?? ""];
}

function presence(field: Field): string {
  if (field.default === undefined) return field.presence;
  if (field.default.kind === "empty")
    return field.default.of === "list" || field.default.of === "set" ? "= []" : "= {}";
  const { value } = field.default;
  return `= ${typeof value === "string" ? JSON.stringify(value) : String(value)}`;
}

function ruleLine(rule: { readonly expr: string; readonly message: string }): string {
  return `  rule: ${rule.expr}  (${rule.message})`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows.map((cells) => `  ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd());
}

/** The richest of the sample values that both formats can write, with its bytes. */
function example({ contract }: Found): string[] {
  const [value] = boundaryValues(contract.info, "json", 0);
  if (value === undefined) return ["no example: no value of this type could be made up"];
  const json = contract.encodeJson(value);
  const msgpack = contract.encodeMsgpack(boundaryValues(contract.info, "msgpack", 0)[0]);
  return [
    "example:",
    prettyJson(contract, value),
    "",
    `JSON, ${json.length} bytes:`,
    new TextDecoder().decode(json),
    `MessagePack, ${msgpack.length} bytes:`,
    hexOf(msgpack),
  ];
}
