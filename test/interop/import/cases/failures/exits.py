import sys; print("usage"); sys.exit(0)
