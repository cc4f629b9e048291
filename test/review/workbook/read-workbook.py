"""Prints what openpyxl sees of a workbook as JSON: sheets, hidden columns, rules of cells, values with their types."""
import datetime
import json
import sys

import openpyxl


def shown(cell):
    value = cell.value
    if value is None:
        return None
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"day": value.strftime("%Y-%m-%dT%H:%M:%S")}
    return {"text": value} if isinstance(value, str) and cell.data_type == "s" else {cell.data_type: value}


book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]


def listed(formula):
    """The words that a rule's range of another sheet holds."""
    if not formula or "!" not in formula:
        return None
    name, cells = formula.rsplit("!", 1)
    return [cell.value for row in book[name.strip("'")][cells.replace("$", "")] for cell in row]


print(
    json.dumps(
        {
            "sheets": [[each.title, each.sheet_state] for each in book.worksheets],
            "hidden": [name for name, column in sheet.column_dimensions.items() if column.hidden],
            "filter": sheet.auto_filter.ref,
            "frozen": sheet.freeze_panes,
            "rules": [
                {"cells": str(each.sqref), "type": each.type, "words": listed(each.formula1)}
                for each in sheet.data_validations.dataValidation
            ],
            "rows": [[shown(cell) for cell in row] for row in sheet.iter_rows()],
            "guide": [[cell.value for cell in row] for row in book.worksheets[-1].iter_rows()],
        }
    )
)
