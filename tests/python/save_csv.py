"""Prints as JSON the texts of CSV files that pandas has opened and saved: python save_csv.py FILE…"""

import json
import sys

import pandas

print(json.dumps([pandas.read_csv(file).to_csv(index=False) for file in sys.argv[1:]]))
