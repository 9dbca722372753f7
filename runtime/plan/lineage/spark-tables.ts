// Which tables a text of Spark's SQL names. Servers do not say it, so the text is read as far as its queries, their clauses and what stands
// behind FROM. What could be read in two ways is refused: no table may be read that was not found here.

import { type Refusal, REFUSALS } from "./refusal.js";
import { BY_CLAUSES, CLAUSES, isKept, PURE, QUERIES, SETS, SparkCursor, WITH_FROM } from "./spark-cursor.js";
import { NO_WORD, sparkWords } from "./spark-words.js";

/**
 * The tables that a text reads, as it spells them, sorted; names of its own common table expressions are none.
 * @param view its name, for errors
 * @throws {PlanError} `PLAN_SQL_REFUSED`, as `tablesOfSql`
 */
export function sparkTables(view: string, sql: string): readonly string[] {
  const reader = new SparkReader(view, sparkWords(view, sql));
  reader.all();
  return [...reader.tables].sort();
}

/** In a list of columns, `is distinct` may also be a column by another name, and what follows a table. */
const TWO_READINGS: Refusal = ["IS DISTINCT FROM can be read in two ways there", "put it in brackets"];

/** Names of common table expressions. Their case counts, as on Sail. */
type Names = ReadonlySet<string>;

class SparkReader extends SparkCursor {
  readonly tables = new Set<string>();

  all(): void {
    if (this.next === NO_WORD) this.refuse("it has 0 statements");
    this.#query(new Set());
    if (this.next !== NO_WORD) this.unexpected();
  }

  #query(around: Names): void {
    const names = this.#expressionsOf(around);
    this.#term(names);
    this.#sets(names);
    this.#clauses(names);
  }

  /** Goes through the common table expressions of a query, each of which sees those before it; returns what the query sees. */
  #expressionsOf(around: Names): Names {
    if (!this.takes("with")) return around;
    const isRecursive = this.takes("recursive");
    let names = around;
    do {
      const name = this.name();
      if (this.next.text === "(") this.#group(names, "");
      if (this.takes("max", "recursion", "level")) this.skip();
      this.take("as", "(");
      const wider = new Set([...names, name]);
      this.#query(isRecursive ? wider : names);
      this.take(")");
      names = wider;
    } while (this.takes(","));
    return names;
  }

  #sets(names: Names): void {
    while (SETS.has(this.next.word)) {
      this.skip();
      if (!this.takes("all")) this.takes("distinct");
      this.#term(names);
    }
  }

  #term(names: Names): void {
    if (this.takes("(")) {
      this.#query(names);
      this.take(")");
    } else if (this.takes("values")) {
      this.#rows(names);
      if (this.takes("as")) this.name();
      if (this.next.text === "(") this.#group(names, "");
    } else if (this.takes("select")) {
      this.#expressions(names, "columns");
      if (this.takes("from")) this.#from(names);
      this.#clauses(names);
    } else {
      this.refuse(`${this.next.text || "nothing"} is no begin of a query`);
    }
  }

  #clauses(names: Names): void {
    for (;;) {
      const { word } = this.next;
      if (CLAUSES.has(word)) {
        this.skip();
        this.#expressions(names, "one");
      } else if (BY_CLAUSES.has(word)) {
        this.take(word, "by");
        this.#expressions(names, "several");
      } else if (this.#isWindow()) {
        this.skip(3);
        this.#expressions(names, "several");
      } else return;
    }
  }

  #isWindow(): boolean {
    return this.next.word === "window" && this.ahead(1).name !== null && this.ahead(2).word === "as";
  }

  /** Whether a clause, a set operation or the end of a bracket is next; what a star leaves out is no set operation. */
  #isEnd(): boolean {
    const { word, text } = this.next;
    if (word === "except" && this.ahead(-1).text === "*" && this.ahead(1).text === "(") {
      return QUERIES.has(this.ahead(2).word) || this.ahead(2).text === "(";
    }
    return text === "" || text === ")" || SETS.has(word) || CLAUSES.has(word) || this.#isBy() || this.#isWindow();
  }

  #isBy(): boolean {
    return BY_CLAUSES.has(this.next.word) && this.ahead(1).word === "by";
  }

  /** Goes over expressions, up to the end of their clause or to FROM. */
  #expressions(names: Names, kind: "one" | "several" | "columns"): void {
    const start = this.at;
    while (!this.#isEnd()) {
      const isDistinct = this.#isDistinctFrom();
      if (this.next.word === "from" && !isDistinct) break;
      if (isDistinct && kind === "columns") this.refuse(...TWO_READINGS);
      if (this.next.text === "," && (kind === "one" || start === this.at)) this.unexpected();
      this.#part(names);
    }
    if (start === this.at) this.unexpected();
  }

  /** Goes over a piece of an expression. */
  #part(names: Names): void {
    const { word, text } = this.next;
    if (text === "(" || text === "[") return this.#group(names, this.ahead(-1).word);
    const isFrom = word === "from" && !this.#isDistinctFrom();
    if (isFrom || word === "select" || word === "join" || word === "table" || text === "]") this.unexpected();
    if (word === "as" && isKept(this.ahead(1))) {
      this.skip();
      this.unexpected();
    }
    this.skip();
  }

  /** Goes over what stands in brackets: a query, or expressions, which may have queries in brackets again. */
  #group(names: Names, before: string): void {
    const close = this.next.text === "(" ? ")" : "]";
    this.skip();
    if (close === ")" && QUERIES.has(this.next.word)) this.#query(names);
    while (this.next.text !== close) {
      if (this.next === NO_WORD) this.unexpected();
      if (this.next.word === "from" && WITH_FROM.has(before)) this.skip();
      else if (SETS.has(this.next.word) && this.ahead(-1).text === ")") this.#sets(names);
      else this.#part(names);
    }
    this.skip();
  }

  #isDistinctFrom(): boolean {
    const words = [-3, -2, -1, 0].map((by) => this.ahead(by).word).join(" ");
    return words.endsWith(" is distinct from") || words === "is not distinct from";
  }

  /** Goes over tables and what joins them, up to the end of the clause. */
  #from(names: Names): void {
    this.#relation(names);
    let isViewed = false;
    while (!this.#isEnd()) {
      const isNext = this.takes(",") || this.takes("join");
      // Behind LATERAL VIEW there are no further tables, but commas between names.
      if (isNext && !isViewed) this.#relation(names);
      else if (isNext && this.ahead(-1).word === "join") this.unexpected();
      else if (!isNext) {
        isViewed ||= this.next.word === "lateral" && this.ahead(1).word === "view";
        this.#between(names);
      }
    }
  }

  /** Goes over a piece of what stands behind a table: its other name, conditions of joins, what is turned. */
  #between(names: Names): void {
    const { word } = this.next;
    if (word === "with") this.refuse("a table is read with options");
    this.#part(names);
  }

  #relation(names: Names): void {
    this.takes("lateral");
    if (this.takes("(")) return this.#relationInBrackets(names);
    if (this.takes("values")) return this.#rows(names);
    const spelled = this.next.text;
    const name = this.name();
    if (this.next.text === "(") {
      if (!PURE.has(name.toLowerCase()) || spelled !== name) this.refuse(...REFUSALS.tableFunction(name));
      this.#group(names, "");
    } else if (this.next.text === ".") {
      this.skip();
      this.refuse(...REFUSALS.elsewhere(name, this.next.name ?? this.next.text));
    } else if (!names.has(name)) {
      const other = [...names].find((one) => one.toLowerCase() === name.toLowerCase());
      if (other !== undefined) this.refuse(`${other} is also spelled ${name}, which not all servers take for it`);
      this.tables.add(name);
    }
  }

  #relationInBrackets(names: Names): void {
    if (QUERIES.has(this.next.word)) this.#query(names);
    else {
      this.#from(names);
      this.#sets(names);
      this.#clauses(names);
    }
    this.take(")");
  }

  /** Rows that are written out: in brackets, or single values. */
  #rows(names: Names): void {
    do {
      if (this.next.text === "(") this.#group(names, "");
      else if (this.next.name !== null || !/^['"\d]/.test(this.next.text)) this.unexpected();
      else this.skip();
    } while (this.takes(","));
  }
}
