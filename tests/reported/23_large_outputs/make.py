import json
import sys

nb = json.load(open(sys.argv[1]))
nb["cells"][1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * 25_000_000}]
json.dump(nb, open("04_red_packets.ipynb", "w"))
