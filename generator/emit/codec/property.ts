import { type Code, code } from "../../text/code.js";

/** `value.name`, or `value["a name"]`. */
export function propertyOf(value: Code, name: string): Code {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? code`${value}.${code.text(name)}` : code`${value}[${name}]`;
}

/** `name: value`, or just `name` where they are the same. */
export function propertyLine(key: Code, name: string, value: string): Code {
  return name === value ? key : code`${key}: ${code.text(value)}`;
}
