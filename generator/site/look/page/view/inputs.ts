// The ways in which data comes into the page: chosen, dropped, pasted.

import { pastedBytes } from "../pasted.js";
import { type FileLike, type PageEvent, part, platform, type Transfer } from "./dom.js";

/** Data with the name that it goes by. */
export interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hands over what somebody chooses, drops or pastes; it is there when the promise is kept. */
export type TakeData = (given: Promise<GivenBytes>) => void;

/** Listens for data, wherever on the page it comes in. */
export function listenForData(take: TakeData): void {
  const { document } = platform;
  const choice = part("look-file");
  part("look-choose").addEventListener("click", () => choice.click());
  choice.addEventListener("change", () => {
    takeFile(choice.files?.[0], take);
    choice.value = ""; // the same file can be chosen again
  });
  part("look-paste").addEventListener("click", () => takeText(part("look-text").value, take));
  document?.addEventListener("dragover", dragOver);
  document?.addEventListener("dragleave", () => part("look-drop").classList.remove("over"));
  document?.addEventListener("drop", (event) => {
    event.preventDefault();
    part("look-drop").classList.remove("over");
    takeTransfer(event.dataTransfer, take);
  });
  document?.addEventListener("paste", ({ target, clipboardData }) => {
    if (target.closest("input, textarea") === null) takeTransfer(clipboardData, take);
  });
}

function dragOver(event: PageEvent): void {
  event.preventDefault();
  if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
  part("look-drop").classList.add("over");
}

function takeTransfer(transfer: Transfer | null, take: TakeData): void {
  const file = transfer?.files[0];
  if (file === undefined) takeText(transfer?.getData("text/plain") ?? "", take);
  else takeFile(file, take);
}

function takeText(text: string, take: TakeData): void {
  const isBlank = text.trim() === "";
  const message = "there is no text to look into: paste some first";
  take(isBlank ? Promise.reject(new Error(message)) : Promise.resolve(pastedBytes(text)));
}

function takeFile(file: FileLike | undefined, take: TakeData): void {
  if (file !== undefined) take(file.arrayBuffer().then((bytes) => ({ name: file.name, bytes: new Uint8Array(bytes) })));
}
