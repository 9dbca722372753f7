// Holds what the rules say of TypeScript code against the compiler: code that builds and reads values of the old types meets the new ones.

import type * as TsMorph from "ts-morph";
import type { Project } from "ts-morph";
import type { Discovery } from "../evolution/compare.js";
import type { DefinitionPair } from "../evolution/definition-pairs.js";
import { declarationsOf } from "../emit/ts/declarations.js";
import type { Definition, Model } from "../model/model.js";
import { file } from "../text/file.js";
import { changedPairs } from "./changed.js";
import { breaks, claimsOf, type Claims } from "./claims.js";
import { consumerOf } from "./consumer.js";
import { type Contradiction, contradict } from "./contradiction.js";
import { SERDE_TYPES } from "./serde-types.js";

/** The package that has the compiler; users install it if they want the proof. */
export type Compiler = Pick<typeof TsMorph, "Project" | "ts">;

/** What the compiler says about the verdicts of the rules. */
export interface SourceProof {
  readonly proved: number;
  readonly contradictions: readonly Contradiction[];
}

/** What code does with values: it builds them with `create`, and it reads their fields. */
const PARTS = ["construct", "read"] as const;
type Part = (typeof PARTS)[number];

/** Proves the verdicts of a discovery for TypeScript code. */
export function proveSource(discovery: Discovery, compiler: Compiler): SourceProof {
  const { pairs } = discovery;
  const claims = claimsOf(discovery);
  const changed = changedPairs(pairs);
  const project = projectOf(compiler);
  addTypes(project, "/before", pairs.before);
  addTypes(project, "/after", pairs.after);
  const consumers = changed.flatMap((pair, i) =>
    PARTS.map((part) => {
      const path = `/use/${i}.${part}.ts`;
      project.createSourceFile(path, consumerOf(pair, { part, model: pairs.before }));
      return { pair, part, path };
    }),
  );
  const program = project.getProgram();
  const contradictions = consumers.flatMap(({ pair, part, path }) => {
    const [error] = program.getSemanticDiagnostics(project.getSourceFileOrThrow(path));
    const text = error === undefined ? null : textOf(error.getMessageText());
    return judge(pair, part, { text, claims });
  });
  return { proved: changed.length - new Set(contradictions.map(({ after }) => after)).size, contradictions };
}

function judge(
  pair: DefinitionPair,
  part: Part,
  { text, claims }: { readonly text: string | null; readonly claims: Claims },
): readonly Contradiction[] {
  const own = claims.own(pair).filter(({ found }) => breaks(found, part));
  const said = { direction: "source", rules: own.map(({ rule }) => rule.id) } as const;
  if (text === null) {
    if (own.every(({ rule }) => rule.inTypes === false)) return [];
    const evidence = `code that ${DOES[part]} values of the old type compiles with the new one`;
    return [contradict(pair, { ...said, claim: "breaking", evidence })];
  }
  if (claims.within(pair).some(({ found }) => breaks(found, part))) return [];
  return [contradict(pair, { ...said, claim: "safe", evidence: `code that ${DOES[part]} values: ${text}` })];
}

const DOES: { readonly [P in Part]: string } = { construct: "builds", read: "reads" };

/** In memory, files of `nodenext` would be taken for CommonJS. */
function projectOf({ Project: InMemory, ts }: Compiler): Project {
  const project = new InMemory({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      types: [],
    },
  });
  project.createSourceFile("/node_modules/tessera-contracts/serde.ts", SERDE_TYPES);
  return project;
}

function addTypes(project: Project, root: string, model: Model): void {
  for (const module of model.modules) {
    const body = module.definitions.flatMap((definition: Definition) => declarationsOf(definition, module, model));
    const text = body.length === 0 ? "export {};\n" : file(body, { language: "typescript" });
    project.createSourceFile(`${root}/${pathOf(module.name, module.library)}.ts`, text);
  }
}

/** Where the generated code of other modules looks for a module. */
function pathOf(module: string, isLibrary: boolean): string {
  return isLibrary ? `node_modules/tessera-contracts/contracts/${module.replace(/^tessera\//, "")}` : module;
}

function textOf(message: string | { getMessageText(): string }): string {
  return typeof message === "string" ? message : message.getMessageText();
}
