import type { ModuleNames } from "../emitter.js";
import { type Code, code, imported, lines, types } from "../../text/code.js";
import { codegen, serdeType } from "../shared/runtime-names.js";

/** The body of `index.ts`: everything every module exports. */
export function emitPackageIndex(modules: readonly ModuleNames[]): Code[] {
  return [lines(modules.map((module) => code`export * from ${`./${module.name}.js`};`))];
}

/** The body of `registry.ts`: every contract by its name. */
export function emitRegistry(modules: readonly ModuleNames[]): Code[] {
  const names = modules.flatMap((module) =>
    module.definitions.map((definition) => code`${imported(`./${module.name}.js`, definition.name)},`),
  );
  const parameters = code`union${types`: string`}, message${types`: Uint8Array | string`}`;
  return [
    code`
      ${CONTRACTS_DOC}
      export const contracts${types`: ${contractsType()}`} = {
        ${names}
      };
    `,
    code`
      ${DECODE_ANY_DOC}
      export function decodeAny(${parameters})${types`: ${memberType()}`} {
        return ${codegen("decodeMember")}(contracts, union, message);
      }
    `,
  ];
}

/** `registry.d.ts`. */
export function declareRegistry(): Code[] {
  return [
    code`
      ${CONTRACTS_DOC}
      export declare const contracts: ${contractsType()};
    `,
    code`
      ${DECODE_ANY_DOC}
      export declare function decodeAny(union: string, message: Uint8Array | string): ${memberType()};
    `,
  ];
}

const CONTRACTS_DOC = code.text("/** Every contract of the workspace, by its name. */");
const DECODE_ANY_DOC = code.text(`/**
 * Decodes a JSON or MessagePack message of the tagged union named \`union\`, and says by its tag which member it is.
 * @throws {DecodeError} when the message is not a value of the union.
 */`);

function contractsType(): Code {
  return code`{ readonly [name: string]: ${serdeType("Contract")}<unknown> }`;
}

function memberType(): Code {
  return serdeType("DecodedMember");
}
