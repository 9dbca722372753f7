// Snippets have to compile as strictly as a user's own code.

import { join } from "node:path";
import { Project } from "ts-morph";
import { packageRoot } from "../../generator/cli/package.js";
import { PROGRAM, type ProjectFiles } from "./bundle.js";

const ROOT = packageRoot();

/** What the compiler says of the programs of snippets. */
export function typeErrorsIn(programs: readonly ProjectFiles[]): readonly string[] {
  const project = new Project({ tsConfigFilePath: join(ROOT, "tsconfig.json"), skipAddingFilesFromTsConfig: true });
  project.compilerOptions.set({ noUnusedLocals: false, allowJs: true });
  const shown = project.addSourceFileAtPath(join(ROOT, "test/docs/shown.ts")).getText();
  const directories = new Map<string, string>();
  const entries = programs.map(({ [PROGRAM]: text = "", ...rest }, i) => {
    const key = JSON.stringify(rest);
    const directory = directories.get(key) ?? join(ROOT, "test/docs/snippets", String(i));
    if (!directories.has(key)) {
      for (const [path, other] of Object.entries({ ...rest, "shown.ts": shown }))
        project.createSourceFile(join(directory, path), other);
    }
    directories.set(key, directory);
    return project.createSourceFile(join(directory, `${i}.ts`), text);
  });
  const program = project.getProgram();
  return entries.flatMap((file) => {
    return program.getSemanticDiagnostics(file).map((error) => {
      const message = error.getMessageText();
      const line = file.getFullText().split("\n")[(error.getLineNumber() ?? 1) - 1];
      return `${typeof message === "string" ? message : message.getMessageText()} in: ${line?.trim()}`;
    });
  });
}
