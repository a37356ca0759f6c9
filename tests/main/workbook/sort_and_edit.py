"""Opens workbooks in one LibreOffice, sorts every filter by every column, deletes and inserts rows and columns, and prints what followed.

Usage: sort_and_edit.py FOLDER, which holds plan.json: {"workbooks": [{"file", "sort", "positional": [heading, ...], "edits": [{"name", "steps",
"read"}]}]}. A step is [operation, sheet, index], counted from 1; what is to be read is [sheet, address], by the addresses of the file
before the step. The answer is JSON: {"workbooks": [{"filters", "sorts", "faults", "edits": [{"name", "cells"}]}]}.
"""

import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField
from com.sun.star.table.CellContentType import FORMULA

FORMULAS = uno.getConstantByName("com.sun.star.sheet.CellFlags.FORMULA")

folder = Path(sys.argv[1])
pipe = f"awase{folder.name}".replace("-", "")
office = subprocess.Popen(
    [
        "soffice",
        f"-env:UserInstallation=file://{folder}/profile",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
    ]
)


def connect():
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


context = connect()
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def open_book(name):
    hidden = PropertyValue("Hidden", 0, True, 0)
    book = desktop.loadComponentFromURL(f"file://{folder}/{name}", "_blank", 0, (hidden,))
    book.calculateAll()
    return book


def near(a, b):
    if isinstance(a, float) and isinstance(b, float):
        return abs(a - b) <= 1e-9 * max(1.0, abs(a), abs(b))
    return a == b


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)


def computing(book):
    """Names of the sheets with formulas; no others follow what is done elsewhere."""
    return {sheet.Name for sheet in book.Sheets if sheet.queryContentCells(FORMULAS).Count > 0}


def watched(book, names):
    """The used cells of the sheets, asked for once: every question to LibreOffice takes as long as reading a whole sheet."""
    return {name: used(book.Sheets.getByName(name)) for name in names}


def snapshot(ranges, positional):
    """The values of the sheets; what says where something stands is left out."""
    taken = {}
    for name, cells in ranges.items():
        rows = [list(row) for row in cells.getDataArray()]
        for column in {at for row in rows for at, value in enumerate(row) if value in positional}:
            for row in rows:
                row[column] = ""
        taken[name] = rows
    return taken


def canonical(row):
    return tuple(f"{value:.9g}" if isinstance(value, float) else value for value in row)


def differences(before, after, name, first, last):
    """What differs outside the sorted rows, and whether the rows are still the same rows."""
    found = []
    for sheet, rows in before.items():
        for at, row in enumerate(rows):
            if sheet == name and first <= at <= last:
                continue
            other = after[sheet][at] if at < len(after[sheet]) else []
            for column, value in enumerate(row):
                now = other[column] if column < len(other) else ""
                if not near(value, now):
                    found.append(f"{sheet} row {at + 1} column {column + 1}: {value!r} became {now!r}")
    kept = Counter(canonical(row) for row in before[name][first : last + 1])
    moved = Counter(canonical(row) for row in after[name][first : last + 1])
    found += [f"{name} lost the row {row!r}"[:600] for row in (kept - moved)]
    return found


def filters(book):
    """The filters LibreOffice has taken from the file, as sheet, first row and column, last row and column."""
    unnamed = book.getPropertyValue("UnnamedDatabaseRanges")
    found = []
    for index, sheet in enumerate(book.Sheets):
        if unnamed.hasByTable(index) and unnamed.getByTable(index).AutoFilter:
            area = unnamed.getByTable(index).DataArea
            found.append((sheet, area.StartRow, area.StartColumn, area.EndRow, area.EndColumn))
    return found


def sort(sheet, area, column, ascending):
    _, top, left, bottom, right = area
    cells = sheet.getCellRangeByPosition(left, top + 1, right, bottom)
    field = TableSortField()
    field.Field = column
    field.IsAscending = ascending
    cells.sort(
        (
            PropertyValue("SortFields", 0, uno.Any("[]com.sun.star.table.TableSortField", (field,)), 0),
            PropertyValue("ContainsHeader", 0, False, 0),
            PropertyValue("BindFormatsToContent", 0, True, 0),
        )
    )


def sort_everything(book, positional):
    sorts = 0
    faults = []
    followers = computing(book)
    for area in filters(book):
        sheet, top, left, bottom, right = area
        name = sheet.Name
        ranges = watched(book, followers | {name})
        before = snapshot(ranges, positional)
        for column in range(right - left + 1):
            for ascending in (True, False):
                sort(sheet, area, column, ascending)
                sorts += 1
                found = differences(before, snapshot(ranges, positional), name, top + 1, bottom)
                faults += [f"{name} sorted by column {column + 1}, {'up' if ascending else 'down'}: {text}" for text in found[:3]]
            if len(faults) > 20:
                return sorts, faults
    return sorts, faults


def edit(book, step):
    operation, name, index, *typed = step
    sheet = book.Sheets.getByName(name)
    if operation == "type":
        sheet.getCellRangeByName(index).setFormula(typed[0])
        return
    if operation == "copyRow":
        sheet.Rows.insertByIndex(index, 1)
        copied = sheet.Rows.getByIndex(index - 1).RangeAddress
        sheet.copyRange(sheet.getCellByPosition(0, index).CellAddress, copied)
        return
    lines = sheet.Rows if operation.endswith("Row") else sheet.Columns
    if operation.startswith("insert"):
        lines.insertByIndex(index - 1, 1)
    else:
        lines.removeByIndex(index - 1, 1)


def shown(cell):
    if cell.getError():
        return f"#{cell.getError()}"
    is_text = cell.Type.value == "TEXT" or (cell.Type == FORMULA and cell.FormulaResultType2 == 2)
    return cell.String if is_text or cell.Type.value == "EMPTY" else cell.Value


def edited(name, plan):
    book = open_book(name)
    watched = [book.Sheets.getByName(sheet).getCellRangeByName(address) for sheet, address in plan["read"]]
    for step in plan["steps"]:
        edit(book, step)
    cells = [shown(cell.getCellByPosition(0, 0)) for cell in watched]
    book.close(True)
    return {"name": plan["name"], "cells": cells}


def tried(plan):
    positional = set(plan["positional"])
    book = open_book(plan["file"])
    names = [sheet.Name for sheet, *_ in filters(book)]
    sorts, faults = sort_everything(book, positional) if plan["sort"] else (0, [])
    again = folder / f"again-{plan['file']}"
    book.storeToURL(f"file://{again}", (PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0),))
    book.close(True)
    book = open_book(again.name)
    kept = [sheet.Name for sheet, *_ in filters(book)]
    book.close(True)
    return {"filters": names, "kept": kept, "sorts": sorts, "faults": faults, "edits": [edited(plan["file"], one) for one in plan["edits"]]}


try:
    answer = [tried(plan) for plan in json.loads((folder / "plan.json").read_text("utf-8"))["workbooks"]]
    print(json.dumps({"workbooks": answer}, ensure_ascii=False))
finally:
    try:
        desktop.terminate()
    finally:
        try:
            office.wait(20)
        except subprocess.TimeoutExpired:
            office.kill()
