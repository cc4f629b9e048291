"""Opens a workbook with openpyxl, changes cells, deletes rows and saves it: what scripts of offices do."""
import datetime
import json
import sys

import openpyxl

source, target, edits = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
for address, value in edits.get("cells", {}).items():
    sheet[address].value = datetime.date.fromisoformat(value["day"]) if "day" in value else value["text"]
for row in sorted(edits.get("delete", []), reverse=True):
    sheet.delete_rows(row)
book.save(target)
