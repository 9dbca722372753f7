raise RuntimeError("this is not the one of the standard library")
