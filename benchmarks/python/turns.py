"""A benchmark that takes turns with others: reads lines "ROW COUNT", runs the row COUNT times and answers with the
nanoseconds that one took."""

import sys
import time


def serve(rows, about):
    print("ready", about, flush=True)
    for line in sys.stdin:
        row, count = line.split()
        run = rows.get(row)
        if run is None:
            print("no row", row, flush=True)
            continue
        count = int(count)
        begin = time.perf_counter_ns()
        run(count)
        print((time.perf_counter_ns() - begin) / count, flush=True)
