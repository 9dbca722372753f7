import { PAGE_ROWS } from "../session.js";
import { rangeText } from "../verdict.js";
import { type Element, part } from "./dom.js";

/** A list of which a page is shown, with buttons for the one before and the one after. */
export class PagedList {
  private readonly name: string;
  private readonly load: (from: number) => Promise<readonly Element[]>;
  private readonly count: () => number;
  private from = 0;

  /**
   * @param name what the ids of its parts begin with: the list itself, and its `-range`, `-earlier` and `-later`
   * @param source how many there are, and the elements from one on
   */
  constructor(
    name: string,
    source: { readonly count: () => number; readonly load: (from: number) => Promise<readonly Element[]> },
  ) {
    this.name = name;
    this.count = source.count;
    this.load = source.load;
  }

  /** Listens to its buttons; `run` waits for what they start. */
  listen(run: (work: () => Promise<void>) => void): void {
    part(`${this.name}-earlier`).addEventListener("click", () => run(() => this.show(this.from - PAGE_ROWS)));
    part(`${this.name}-later`).addEventListener("click", () => run(() => this.show(this.from + PAGE_ROWS)));
  }

  /** Shows the page that begins with one of them; without it, the one that is shown already. */
  async show(from: number = this.from): Promise<void> {
    const count = this.count();
    this.from = Math.max(0, Math.min(from, count - 1));
    const elements = await this.load(this.from);
    const shown = Math.min(PAGE_ROWS, count - this.from);
    part(this.name).replaceChildren(...elements);
    part(`${this.name}-earlier`).disabled = this.from === 0;
    part(`${this.name}-later`).disabled = this.from + shown >= count;
    part(`${this.name}-range`).textContent = rangeText(this.from, shown, count);
  }
}
