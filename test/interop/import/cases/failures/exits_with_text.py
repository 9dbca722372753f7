import sys; sys.exit("call me\nby name")
