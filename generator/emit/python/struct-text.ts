// A struct of a contract as a class.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, lines, list, spaced } from "../../text/code.js";
import { docstring, python, pythonImport, pythonName } from "../../text/python.js";
import { assignmentOf } from "./default-text.js";
import { annotated, annotationsOf, holeMeta } from "./meta.js";
import { ruleDenial } from "./rule-script.js";
import { type PythonScope, typeText } from "./type-text.js";

/** The class of a struct. */
export function structText(struct: StructDefinition, file: PythonScope): Code {
  const taken = new Set(struct.fields.map((field) => field.name));
  const scope = { ...file, shadowed: new Set(taken) };
  const fields = struct.layout.map((field, i) => (field === null ? hole(i, taken) : fieldText(field, scope)));
  const body = spaced([docOf(struct), lines(fields), rulesOf(struct)]);
  return python`
    class ${pythonName(struct.name)}${list("(", [pythonImport("msgspec", "Struct"), ...optionsOf(struct)], "):")}
        ${body.empty ? code.text("pass") : body}
  `;
}

/**
 * What makes msgspec know the tag of a struct: it compares tags by the UTF-8 that Python keeps in a text, and a text that is not ASCII has it from the
 * first time it is encoded. Nothing where the tag and its field are ASCII.
 */
export function tagsInUtf8({ name, tag, tag_field }: StructDefinition): Code {
  const texts = Object.entries({ tag, tag_field }).filter(([, text]) => /\P{ASCII}/u.test(String(text)));
  if (texts.length === 0) return code.nothing;
  const parts = texts.map(([key]) => python`${pythonName(name)}.__struct_config__.${pythonName(key)}`);
  return python`
    # msgspec finds a tag, or its field, that is not ASCII only after it has encoded it once.
    ${pythonImport("msgspec", "json")}.encode(${parts.length === 1 ? parts : list("[", parts, "]")})
  `;
}

function docOf({ doc, title, deprecated }: StructDefinition): Code {
  const text = [doc ?? title ?? "", deprecated === undefined ? "" : `Deprecated: ${deprecated}`];
  const paragraphs = text.map((part) => part.trim()).filter((part) => part !== "");
  return paragraphs.length === 0 ? code.nothing : docstring(paragraphs.join("\n\n"));
}

/** Everything that changes the bytes is said, whatever the defaults of msgspec. */
function optionsOf(struct: StructDefinition): Code[] {
  const flags = [
    "kw_only",
    "frozen",
    ...(struct.omit_defaults && !struct.array_like ? ["omit_defaults"] : []),
    ...(struct.mode === "strict" ? ["forbid_unknown_fields"] : []),
    ...(struct.array_like ? ["array_like"] : []),
  ];
  const tag = struct.tag_field === null ? [] : [python`tag=${struct.tag}`, python`tag_field=${struct.tag_field}`];
  return [...flags.map((flag) => python`${pythonName(flag)}=${true}`), ...tag];
}

function fieldText(field: Field, scope: PythonScope): Code {
  const type = annotated(typeText(field.type, scope), annotationsOf(field));
  const unset = field.presence === "unset" ? python` | ${pythonImport("msgspec", "UnsetType")}` : code.nothing;
  return python`${pythonName(field.name)}: ${type}${unset}${assignmentOf(field, scope)}`;
}

/** A position that is no longer used. */
function hole(index: number, taken: Set<string>): Code {
  let name = `hole_${index}`;
  while (taken.has(name)) name += "_";
  taken.add(name);
  return python`${pythonName(name)}: ${annotated(pythonImport("typing", "Any"), holeMeta())} = ${null}`;
}

/** Rules read like the contract's own: `this` is the value. */
function rulesOf({ rules }: StructDefinition): Code {
  if (rules.length === 0) return code.nothing;
  const tests = rules.map(
    ({ test, message }) => python`
      if ${ruleDenial(test)}:
          raise ValueError(${message})
    `,
  );
  return python`
    def __post_init__(self) -> None:
        this: ${pythonImport("typing", "Any")} = self
        ${tests}
  `;
}
