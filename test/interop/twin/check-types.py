"""Checks Python packages with `mypy --strict`, one module at a time in the count. Ends with the line `N passed, N failed`.

usage: check-types.py CACHE PACKAGE…
"""

import sys
from pathlib import Path

from mypy import api

cache, *packages = sys.argv[1:]
files = [str(path) for package in packages for path in Path(package).rglob("*.py")]
output, errors, _ = api.run(["--strict", "--no-error-summary", f"--cache-dir={cache}", *packages])
print(output + errors, end="")
faulty = {line.split(":")[0] for line in (output + errors).split("\n") if ": error:" in line}
failed = len(faulty) if faulty or not (output + errors).strip() else 1
print(f"{len(files) - failed} passed, {failed} failed")
sys.exit(0 if failed == 0 and files else 1)
