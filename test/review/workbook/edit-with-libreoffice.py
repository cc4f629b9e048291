"""
Opens a workbook in LibreOffice, says what it sees, types into cells as a person does, sorts the whole table, and saves
it as xlsx. The office runs with a profile of its own and is gone in the end.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField

program, source, target, edits = sys.argv[1], sys.argv[2], sys.argv[3], json.loads(sys.argv[4])


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connected(name, office):
    """The running office's context; it takes some seconds to listen."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                raise SystemExit(f"LibreOffice ended with {office.returncode}")
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not listen within a minute")


def rule(sheet, address):
    """How a cell is restricted, with the words that it offers."""
    validation = sheet.getCellRangeByName(address).Validation
    return {"type": validation.Type.value, "words": validation.getFormula1()}


def work(context):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (prop("Hidden", True),))
    sheet = document.Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last_row, last_column = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn
    seen = {
        "sheets": [[each.Name, each.IsVisible] for each in document.Sheets],
        "hidden": [at for at in range(last_column + 1) if not sheet.Columns.getByIndex(at).IsVisible],
        "rules": {address: rule(sheet, address) for address in edits.get("rules", [])},
        "formulas": [
            cell.AbsoluteName
            for row in range(last_row + 1)
            for cell in [sheet.getCellByPosition(column, row) for column in range(last_column + 1)]
            if cell.Type.value == "FORMULA"
        ],
        "days": {address: sheet.getCellRangeByName(address).String for address in edits.get("days", [])},
    }
    for address, typed in edits.get("cells", {}).items():
        cell = sheet.getCellRangeByName(address)
        if "day" in typed:
            year, month, day = (int(part) for part in typed["day"].split("-"))
            cell.setFormula(f"{year:04}-{month:02}-{day:02}")
        else:
            cell.setString(typed["text"])
    if "sort" in edits:
        field = TableSortField()
        field.Field, field.IsAscending = edits["sort"], False
        everything = sheet.getCellRangeByPosition(0, 0, last_column, last_row)
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        uno.invoke(everything, "sort", ((prop("SortFields", fields), prop("ContainsHeader", True)),))
    document.storeToURL(f"file://{target}", (prop("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:  # noqa: BLE001  the connection goes with the office
        pass
    return seen


profile = tempfile.mkdtemp(prefix="motcua-office-")
name = os.path.basename(profile)
office = subprocess.Popen(
    [
        program,
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        f"-env:UserInstallation=file://{profile}",
        f"--accept=pipe,name={name};urp;",
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
    start_new_session=True,
)
try:
    print(json.dumps(work(connected(name, office))))
finally:
    try:
        office.wait(20)
    except subprocess.TimeoutExpired:
        # The starter waits for the office itself: both are of this session, which is ours alone.
        os.killpg(office.pid, signal.SIGKILL)
        office.wait()
    shutil.rmtree(profile, ignore_errors=True)
