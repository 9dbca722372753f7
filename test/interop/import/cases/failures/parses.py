import argparse; argparse.ArgumentParser().add_argument("file"); p = argparse.ArgumentParser(); p.add_argument("file"); p.parse_args()
