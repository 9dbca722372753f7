// The page: what is chosen, dropped or pasted is opened, judged and shown.

import type { FileFormat } from "../guess.js";
import { type GivenFile, type OpenDocument, type OpenFile, PAGE_ROWS } from "../session.js";
import { counted, verdictOf } from "../verdict.js";
import { BytesView } from "./bytes-view.js";
import { type Channel, ChannelClosedError, openChannel } from "./channel.js";
import { made, part, platform } from "./dom.js";
import { type GivenBytes, listenForData } from "./inputs.js";
import { columnElements, errorElement, lineElement, rowElements } from "./lists.js";
import { PagedList } from "./paged-list.js";
import { TreeView } from "./tree-view.js";

/** Starts the page. */
export function startPage(): void {
  new LookPage().start();
}

class LookPage {
  private channel: Channel = openChannel();
  /** What was opened last; questions of what was opened before are not waited for. */
  private opened = 0;
  private isOpening = false;
  /** How much of what was started is not over. */
  private running = 0;
  private given: GivenFile | null = null;
  private file: OpenFile | null = null;
  private contracts: ReadonlySet<string> = new Set();
  private readonly tree: TreeView;
  private readonly bytes: BytesView;
  private readonly lines: PagedList;
  private readonly rows: PagedList;

  constructor() {
    const channel = (): Channel => this.channel;
    const onError = (error: unknown): void => this.fail(error);
    this.bytes = new BytesView(channel, {
      onHover: (node) => this.tree.mark(node),
      onNode: (node) => this.run(() => this.tree.reveal(node)),
      onError,
    });
    this.tree = new TreeView(channel, {
      onRow: (row) => this.bytes.mark(row, "go"),
      onHover: (row) => this.bytes.mark(row, "stay"),
      onError,
    });
    this.lines = new PagedList("look-lines", {
      count: () => (part("look-only-wrong").checked ? this.file?.lines?.wrong : this.file?.lines?.lines) ?? 0,
      load: async (from) => {
        const only = part("look-only-wrong").checked ? "wrong" : "all";
        return (await this.channel.ask("lines", { from, only })).map(lineElement);
      },
    });
    this.rows = new PagedList("look-rows", {
      count: () => this.file?.table?.rowCount ?? 0,
      load: async (from) => {
        const rows = await this.channel.ask("table", from);
        return this.file?.table ? [rowElements(this.file.table, rows)] : [];
      },
    });
  }

  start(): void {
    listenForData((given) => this.run(async () => this.open(this.fileOf(await given))));
    this.listen();
    this.run(() => this.loadContracts());
  }

  private listen(): void {
    const run = (work: () => Promise<void>): void => this.run(work);
    const contract = part("look-contract");
    contract.addEventListener("change", () => this.judgeAgain());
    part("look-format").addEventListener("change", () => this.judgeAgain());
    part("look-errors").addEventListener("click", ({ target }) => {
      const node = Number(target.closest("[data-node]")?.dataset["node"] ?? -1);
      if (node >= 0) run(() => this.tree.reveal(node));
    });
    part("look-more-errors").addEventListener("click", () => run(() => this.showErrors()));
    part("look-lines").addEventListener("click", ({ target }) => {
      const line = target.closest("[data-line]")?.dataset["line"];
      if (line !== undefined) run(() => this.openLine(Number(line)));
    });
    part("look-only-wrong").addEventListener("change", () => run(() => this.lines.show(0)));
    this.lines.listen(run);
    this.rows.listen(run);
  }

  private async loadContracts(): Promise<void> {
    const contracts = await this.channel.ask("contracts", platform.tesseraContracts ?? []);
    this.contracts = new Set(contracts.map(({ name }) => name));
    const options = contracts.map(({ name, module }) => made("option", { attributes: { value: name, label: module } }));
    part("look-contracts").replaceChildren(...options);
    const asked = platform.location?.hash.slice(1) ?? "";
    if (this.contracts.has(asked)) part("look-contract").value = asked;
  }

  /** A contract that was chosen before there is a file holds for it; later ones are guessed anew, since they may be of another kind. */
  private fileOf({ name, bytes }: GivenBytes): GivenFile {
    const chosen = this.file === null ? part("look-contract").value : "";
    return { name, bytes, format: null, contract: chosen === "" ? null : chosen };
  }

  private judgeAgain(): void {
    const { given } = this;
    const contract = part("look-contract").value;
    if (contract !== "" && !this.contracts.has(contract)) {
      this.fail(new Error(`there is no contract ${contract} here: choose one of the list`));
    } else if (given !== null) {
      const format = part("look-format").value as FileFormat | "";
      this.run(() => this.open({ ...given, format: format === "" ? null : format, contract }));
    }
  }

  private async open(given: GivenFile): Promise<void> {
    const turn = ++this.opened;
    if (this.isOpening) await this.restart();
    this.given = given;
    this.isOpening = true;
    part("look-status").textContent = "Reading …";
    try {
      this.file = await this.channel.ask("open", given);
    } catch (error) {
      if (turn === this.opened) this.showNothing();
      throw error;
    }
    if (turn !== this.opened) return;
    this.isOpening = false;
    await this.showFile(this.file);
    if (this.file.lines !== null) await this.judgeLines(turn);
  }

  private showNothing(): void {
    this.isOpening = false;
    this.file = null;
    part("look-status").textContent = "";
    part("look-result").hidden = true;
  }

  /** What takes long is given up for what was opened after it. */
  private async restart(): Promise<void> {
    this.channel.close();
    this.channel = openChannel();
    await this.channel.ask("contracts", platform.tesseraContracts ?? []);
  }

  private async showFile(file: OpenFile): Promise<void> {
    const { document, lines, table } = file;
    part("look-format").value = file.format;
    part("look-contract").value = file.contract ?? "";
    part("look-why").textContent = file.why;
    part("look-result").hidden = false;
    part("look-message").hidden = document === null;
    part("look-line-list").hidden = lines === null;
    part("look-table").hidden = table === null;
    part("look-contract-choice").hidden = table !== null;
    this.showVerdict();
    if (document !== null) await this.showDocument(document);
    if (lines !== null) await this.lines.show(0);
    if (table === null) return;
    part("look-columns").replaceChildren(...columnElements(table));
    await this.rows.show(0);
  }

  private showVerdict(): void {
    if (this.file === null) return;
    const { text, state } = verdictOf(this.file);
    const verdict = made("strong", { text, class: `chip ${state}` });
    const what = ` ${this.file.name}, ${this.file.size.toLocaleString("en")} bytes`;
    part("look-status").replaceChildren(verdict, made("span", { text: what }));
  }

  private async showDocument(document: OpenDocument): Promise<void> {
    part("look-line-name").hidden = document.line === null;
    part("look-line-name").textContent = `Line ${document.line?.toLocaleString("en")}`;
    part("look-cut").hidden = !document.isCut;
    part("look-faults").hidden = document.errorCount === 0;
    part("look-error-count").textContent = counted(document.errorCount, "error");
    part("look-errors").replaceChildren();
    this.bytes.show(document, this.file?.format !== "msgpack");
    await this.tree.show(document.root);
    if (document.errorCount > 0) await this.showErrors();
  }

  private async showErrors(): Promise<void> {
    const list = part("look-errors");
    const shown = [...list.querySelectorAll("li")].length;
    const errors = await this.channel.ask("errors", shown);
    list.append(...errors.map(errorElement));
    part("look-more-errors").hidden = errors.length < PAGE_ROWS;
  }

  private async openLine(line: number): Promise<void> {
    const document = await this.channel.ask("line", line);
    part("look-message").hidden = false;
    await this.showDocument(document);
    part("look-line-name").scrollIntoView({ block: "start" });
  }

  /** A few lines at a time, and between them whatever else is asked. */
  private async judgeLines(turn: number): Promise<void> {
    for (let isFirst = true; turn === this.opened; isFirst = false) {
      const lines = await this.channel.ask("judge", null);
      if (turn !== this.opened || this.file === null) return;
      this.file = { ...this.file, lines };
      this.showVerdict();
      const isOver = lines.judged === lines.lines;
      if (isFirst || isOver) await this.lines.show();
      if (isOver) return;
    }
  }

  private run(work: () => Promise<void>): void {
    part("look-failure").hidden = true;
    this.running++;
    this.showState();
    work()
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.running--;
        this.showState();
      });
  }

  /** Nothing fails in silence. */
  private fail(error: unknown): void {
    if (error instanceof ChannelClosedError) return; // something else was opened in the meantime
    part("look-failure").textContent = error instanceof Error ? error.message : String(error);
    part("look-failure").hidden = false;
    this.showState();
  }

  /** For whoever waits until everything is there. */
  private showState(): void {
    const settled = part("look-failure").hidden ? (this.file === null ? "ready" : "shown") : "failed";
    part("look").dataset["state"] = this.running > 0 ? "busy" : settled;
  }
}
