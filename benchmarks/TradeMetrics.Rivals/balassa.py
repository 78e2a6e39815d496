# Answers each line, the name of a way, with the index of the last cell once all are worked out.
import sys

import numpy
import pandas

file, rows, columns = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
cells = numpy.fromfile(file).reshape(rows, columns)
table = pandas.DataFrame(cells)
records = pandas.DataFrame({
    "economy": numpy.repeat(numpy.arange(rows), columns),
    "product": numpy.tile(numpy.arange(columns), rows),
    "value": cells.ravel(),
})


def of_numpy():
    return (cells / cells.sum(axis=1, keepdims=True) / (cells.sum(axis=0) / cells.sum()))[-1, -1]


def of_pandas():
    shares = table.div(table.sum(axis=1), axis=0)
    return shares.div(table.sum() / table.to_numpy().sum(), axis=1).iat[-1, -1]


def of_records():
    own = records["value"] / records.groupby("economy")["value"].transform("sum")
    world = records.groupby("product")["value"].transform("sum") / records["value"].sum()
    return (own / world).iat[-1]


ways = {"numpy": of_numpy, "pandas": of_pandas, "records": of_records}
for line in sys.stdin:
    print(repr(float(ways[line.strip()]())), flush=True)
