"""Writes pattern-portability.jsonl: what Python's `re.search` says of many patterns on many texts.

Run it with Python 3.11 or later after changing the lists: python3 test/generator/model/pattern/pattern-portability.py
"""

import json
import pathlib
import random
import re
import warnings

PATTERNS = [
    r"", r"a", r"^$", r"^a$", r"a|b", r"^(a|b)$", r"^[a-z]+$", r"^[^a-z]+$", r".", r"^.$", r"^..$", r"^.*$", r"a.b", r"^a?b*c+$",
    r"^[0-9a-f]{4}$", r"^a{2,3}$", r"^a{2,}$", r"^(?:ab)+$", r"^(ab)?$", r"(?=a)", r"^(?!a)", r"^(?!.*b)a", r"a$", r"a$(?!\n)", r"^\^$",
    r"\$", r"\.", r"\(\)", r"\[a\]", r"\{a\}", r"\|", r"\*", r"\+", r"\?", r"\\", r"\/", r"\-", r"\:", r"\#", r"\'", r'\"', r"\é",
    r"[-a]", r"[a-]", r"[\-a]", r"[\]a]", r"[\[a]", r"[a\\]", r"[.]", r"[$^]", r"[|]", r"[\n]", r"\n", r"\t", r"\x41", r"\u00e9", r"[\x00-\x1f]",
    r"é", r"[à-ÿ]", r"😀", r"^[😀-😎]$", r"[^\n]", r"^[a-z0-9_.:-]+$", r"a*?", r"^a+?$", r"^a??$", r"a{1}?", r"()", r"(|a)", r"(?:)", r"^|$", r"$a",
    # Not portable, or an error in Python too.
    r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", r"\b", r"\B", r"\A", r"\Z", r"\z", r"[\d]", r"[\b]", r"\0", r"\1", r"(a)\1", r"\x4", r"\u{41}", r"\U00000041",
    r"\N{BULLET}", r"\cA", r"\p{L}", r"\k<a>", r"\a", r"\_", r"\ ", r"\ud83d\ude00", r"(?P<n>a)", r"(?<n>a)", r"(?P=n)", r"(?<=a)b", r"(?<!a)b", r"(?>a)", r"(?i)a",
    r"(?i:a)", r"(?#x)a", r"(a)(?(1)b)", r"a++", r"a*+", r"a?+", r"a{1,2}+", r"a**", r"a{2}{3}", r"*a", r"(*a)", r"|*", r"^*", r"$*", r"(?=a)*", r"a{,3}",
    r"a{", r"a}", r"a]", r"a{x}", r"{1}", r"[]", r"[^]", r"[]a]", r"[^]a]", r"[[a]", r"[a--b]", r"[a&&b]", r"[a||b]", r"[a~~b]", r"[a-z-9]", r"[z-a]", r"[a", r"(a",
    r"a)", "a\\", r"a{3,2}", r"a{1,20000}", r"(?", r"(?x", r"[a-\n]",
]  # fmt: skip

TEXTS = [
    "", "a", "b", "ab", "ba", "aa", "aaa", "aaaa", "abab", "abc", "ac", "A", "Z", "0", "1f", "0a9f", "a\n", "\n", "a\n\n", "\na", "a\nb", "a\r", "\r\n",
    "\u2028", "a\u2029b", " ", "\t", "_", "-", "a-b", ".", "^", "$", "\\", "/", "[", "]", "{", "}", "(", ")", "()", "[a]", "{a}", "|", "*", "+", "?", "'",
    '"', "#", ":", "é", "à", "😀", "😀😎", "٣", "\x00", "\x1f", "\x41", "a.b", "a b", "a{1}", "a,3", "ſ", "K",
]  # fmt: skip

PIECES = (
    list("ab0é😀.^$|()()[]{}-*+?,:") + ["[ab]", "[^a]", "[a-c]", "(?:", "(?=", "(?!", "{2}", "{1,2}", "{,2}", "{2,}", "\\n", "\\-", "\\.", "\\]", "\\x61", "\\u0061", "\\d", "\\b", "a-", "[-", "&&", "\\ ", "a", "b", "a", ")"]
)


def main() -> None:
    warnings.simplefilter("ignore")
    rng = random.Random(20240607)
    made = ["".join(rng.choice(PIECES) for _ in range(rng.randint(1, 7))) for _ in range(4000)]
    results = {source: answers(source) for source in dict.fromkeys(PATTERNS + made)}
    rows = [{"texts": TEXTS, "listed": PATTERNS}, *([source, found] for source, found in results.items())]
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    pathlib.Path(__file__).with_suffix(".jsonl").write_text("".join(lines), encoding="utf-8")


def answers(source: str) -> str:
    """A digit for each text, 1 where the pattern is found; or "error"."""
    try:
        compiled = re.compile(source)
    except (re.error, OverflowError):
        return "error"
    return "".join("1" if compiled.search(text) else "0" for text in TEXTS)


if __name__ == "__main__":
    main()
