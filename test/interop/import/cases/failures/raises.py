import msgspec


def connect():
    raise ConnectionError("no database\n  at localhost")


connect()
