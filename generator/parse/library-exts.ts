import type { Diagnostic, Parsed } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Workspace } from "./document.js";

/**
 * The workspace with the extension types of the standard library, which its contracts use. A type of the same name and code counts as
 * the same type (the project may give it a codec); any other that takes a name or code of the library is a mistake.
 */
export function withLibraryExts(workspace: Workspace, library: Workspace): Parsed<Workspace> {
  const diagnostics: Diagnostic[] = [];
  for (const own of workspace.ext) {
    const taken = library.ext.find((one) => (one.name === own.name) !== (one.code === own.code));
    if (taken === undefined) continue;
    const message = `the standard library, which is used here, has ${taken.name} with code ${taken.code}`;
    diagnostics.push(report("ext-code-taken", message, own.span, { hint: "choose another name and code" }));
  }
  const added = library.ext.filter((one) => workspace.ext.every((own) => own.name !== one.name));
  return { value: { ...workspace, ext: [...workspace.ext, ...added] }, diagnostics };
}
