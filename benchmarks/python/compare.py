"""Times the same work in C++, Java, Python and DJL side by side and prints a table. benchmarks/run prepares everything
and calls this."""

import argparse
import math
import os
import re
import statistics
import subprocess
import sys
import time


# ---- programs that take turns --------------------------------------------------------------------------


class Program:
    """A program that answers "ROW COUNT" with the nanoseconds that one took."""

    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if line.startswith("ready "):
                self.about = line[len("ready ") :].strip()
                return
        raise SystemExit(f"the {name} program ended early; its message stands above")

    def turn(self, row, count):
        self.process.stdin.write(f"{row} {count}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline().strip()
        try:
            return float(line)
        except ValueError:
            raise SystemExit(f"the {self.name} program has no figure for {row}: {line or 'it ended'}")

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def start(name, options):
    """The three programs of one name, each said with its version and threads."""
    return said(
        Program("C++", [f"{options.cpp}/{name}"]),
        java_program(name, options),
        Program("Python", [options.python, f"{options.folder}/python/{name}.py"]),
    )


def java_program(name, options):
    return Program("Java", [options.java, f"{options.folder}/java/{name.capitalize()}.java"])


def said(*programs):
    for program in programs:
        print(f"{program.name}: {program.about}")
    return programs


def measure(tasks, options):
    """The times of each (program, row) in ns, one a round; each is warmed up first."""
    counts = {}
    for program, row in tasks:
        count, spent = 1, 0.0
        while spent < options.warm_s:
            ns = program.turn(row, count)
            spent += ns * count / 1e9
            count = max(1, min(int(options.turn_ms * 1e6 / ns), count * 10))
        counts[program, row] = count
    rows = {}
    for program, row in tasks:
        rows.setdefault(row, []).append(program)
    times = {task: [] for task in tasks}
    for number in range(options.rounds):
        for row, programs in rows.items():
            # The columns of a row are neighbours in time, and each comes first as often as the others.
            shift = number % len(programs)
            for program in programs[shift:] + programs[:shift]:
                times[program, row].append(program.turn(row, counts[program, row]))
    return times


def quantile(values, q):
    return sorted(values)[int(q * (len(values) - 1))]


# ---- tables ------------------------------------------------------------------------------------------


def table(header, rows):
    lines = [header] + rows
    widths = [max(len(line[i]) for line in lines) for i in range(len(header))]
    for line in lines:
        print("  ".join(cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(line, widths))).rstrip())


def geometric_mean(values):
    values = list(values)
    return math.exp(sum(map(math.log, values)) / len(values))


def verdict(text, worst, held):
    print(f"{text}: {'held' if held else 'NOT HELD'} (worst: {worst})")


# ---- overhead ----------------------------------------------------------------------------------------

OVERHEAD = """
add add-grad add_ sub mul mul-number mul_-number div pow-number maximum lerp addcmul eq gt-number where neg exp sqrt
tanh sigmoid relu gelu clamp softmax log_softmax sum sum-dim mean max argmax-dim norm cumsum any matmul mm-small mv
dot bmm linear view reshape t transpose permute unsqueeze squeeze expand select narrow detach cat stack index_select
gather embedding clone copy_ zero_ to-double empty zeros ones zeros_like arange randn dropout mse_loss cross_entropy
layer_norm dim size item
""".split()
OVERHEAD_EXTRA = ["add-close", "add-grad-close", "view-close", "add-free", "add-grad-free", "view-free"]


def overhead(options):
    """What one small operator costs, of four floats unless named otherwise; ns. C++ and Python drop each result at once;
    Java's are released by a TensorScope around every 100 operators."""
    programs = start("overhead", options)
    cpp, java, python = programs
    times = measure([(program, row) for row in OVERHEAD for program in programs], options)
    # Last: what the collector still has to release would disturb the rows above.
    times |= measure([(java, row) for row in OVERHEAD_EXTRA], options)
    best = {task: quantile(values, options.quantile) for task, values in times.items()}
    add = best[cpp, "add"]
    lines, shares, closed = [], {}, {}
    for row in OVERHEAD:
        c, j, p = (best[program, row] for program in programs)
        shares[row] = (j - c) / add
        closed[row] = (p - j) / (p - c)
        lines.append([row, f"{c:.1f}", f"{j:.1f}", f"{p:.1f}", f"{j - c:+.1f}", f"{shares[row]:+.3f}", f"{closed[row]:.0%}", f"{p / j:.2f}"])
    print()
    table(["ns", "C++", "Java", "Python", "Java-C++", "of C++'s add", "gap closed", "python/java"], lines)
    row = max(shares, key=shares.get)
    verdict("Java-C++ at most 0.13 of C++'s add", f"{row} {shares[row]:+.3f}", shares[row] <= 0.13)
    row = min(closed, key=closed.get)
    verdict("Java closes at least 85% of the gap between Python and C++", f"{row} {closed[row]:.0%}", closed[row] >= 0.85)
    print("\nJava without a scope (ns): -close closes each result, -free leaves it to the garbage collector")
    table(OVERHEAD_EXTRA, [[f"{best[java, row]:.1f}" for row in OVERHEAD_EXTRA]])
    finish("overhead", programs, (best[python, row] / best[java, row] for row in OVERHEAD))


# ---- mlp ---------------------------------------------------------------------------------------------


def mlp(options):
    """A training step of a 64-64-10 net, batch of 32, cross entropy; us. forward: loss only. backward: and gradients. sgd,
    adam: the whole step. C++ is bare operators with _foreach_add_ and _fused_adam_; Java and Python are torch.nn and
    torch.optim with their own defaults: fused in Java, a loop over the parameters in Python."""
    rows = ["forward", "backward", "sgd", "adam"]
    programs = start("mlp", options)
    cpp, java, python = programs
    tasks = [(program, row) for row in rows for program in programs] + [(python, "adam-fused")]
    times = measure(tasks, options)
    best = {task: quantile(values, options.quantile) / 1e3 for task, values in times.items()}
    lines, slower = [], {}
    for row in rows:
        c, j, p = (best[program, row] for program in programs)
        slower[row] = j / c
        lines.append([row, f"{c:.1f}", f"{j:.1f}", f"{p:.1f}", f"{j / c:.3f}", f"{p / j:.2f}"])
    print()
    table(["us", "C++", "Java", "Python", "java/C++", "python/java"], lines)
    row = max(slower, key=slower.get)
    verdict("Java takes at most 1.1 times C++", f"{row} {slower[row]:.3f}", slower[row] <= 1.1)
    print(f"\nPython's Adam with fused=True: {best[python, 'adam-fused']:.1f} us")
    finish("mlp", programs, (best[python, row] / best[java, row] for row in rows))


# ---- train -------------------------------------------------------------------------------------------


def train(options):
    """A training step with SGD and momentum: a resnet18 with 16 pictures of 64x64, a word model of two LSTM layers (16 texts of
    32 words), a transformer block (8 texts of 64 words, 128 features); ms. Each column is its own torch.nn and torch.optim."""
    rows = ["resnet18", "lstm", "transformer"]
    programs = start("train", options)
    times = measure([(program, row) for row in rows for program in programs], options)
    best = {task: quantile(values, options.quantile) / 1e6 for task, values in times.items()}
    lines, to_cpp, to_python = [], {}, {}
    for row in rows:
        c, j, p = (best[program, row] for program in programs)
        to_cpp[row] = j / c
        to_python[row] = p / j
        lines.append([row, f"{c:.2f}", f"{j:.2f}", f"{p:.2f}", f"{j / c:.3f}", f"{p / j:.2f}"])
    print()
    table(["ms", "C++", "Java", "Python", "java/C++", "python/java"], lines)
    row = max(to_cpp, key=to_cpp.get)
    verdict("Java within 3% of C++", f"{row} {to_cpp[row]:.3f}", to_cpp[row] <= 1.03)
    row = min(to_python, key=to_python.get)
    verdict("Java at least as fast as Python", f"{row} {to_python[row]:.3f}", to_python[row] >= 1)
    finish("train", programs, to_python.values())


# ---- learner -----------------------------------------------------------------------------------------


def learner(options):
    """A training step of a 64-64-10 net, ready batches of 32, cross entropy, Adam; us. step: a loop of a user's own, in C++ the
    bare operators. learner: an epoch of fastai's Learner with its default callbacks, by the batch. loop: of one that only
    counts. empty: the same with ten callbacks that hear everything and do nothing."""
    programs = start("learner", options)
    cpp, java, python = programs
    tasks = [(cpp, "step"), (java, "step"), (python, "step")]
    others = [(java, row) for row in ["learner", "loop", "empty"]]
    times = measure(tasks + others, options)
    best = {task: quantile(values, options.quantile) / 1e3 for task, values in times.items()}
    bare = best[cpp, "step"]
    print()
    table(
        ["us", "", "/C++", "python/"],
        [
            [f"{program.name} {row}", f"{us:.1f}", f"{us / bare:.3f}", f"{best[python, 'step'] / us:.2f}"]
            for (program, row), us in best.items()
        ],
    )
    faster = best[python, "step"] / best[java, "learner"]
    verdict("The Learner is at least 1.6 times faster than Python's own loop", f"{faster:.2f}", faster >= 1.6)
    ratio = best[java, "learner"] / bare
    verdict("The Learner takes at most 1.3 times the bare step in C++", f"{ratio:.3f}", ratio <= 1.3)
    ratio = best[java, "empty"] / best[java, "loop"]
    verdict("Ten empty callbacks cost at most 5%", f"{ratio:.3f}", ratio <= 1.05)
    finish("learner", programs, [faster])


# ---- djl ---------------------------------------------------------------------------------------------


def djl(options):
    """Small operators and the training step of mlp beside DJL's PyTorch engine; us. DJL closes each result; Java's are
    released by a TensorScope."""
    flags = [f"-Dai.djl.pytorch.num_threads={options.threads}", "-Dai.djl.pytorch.num_interop_threads=1", "--enable-native-access=ALL-UNNAMED"]
    other = Program("DJL", [os.environ["DJL_JAVA"], *flags, "-cp", os.environ["DJL_JARS"], f"{options.folder}/djl/Djl.java"])
    operators = java_program("overhead", options)
    steps = java_program("mlp", options)
    programs = said(operators, steps, other)
    rows = {row: operators for row in ["add", "add-grad", "mul-number", "relu", "view", "sum-dim", "matmul", "empty"]}
    rows |= {row: steps for row in ["forward", "backward", "sgd", "adam"]}
    times = measure([(program, row) for row, java in rows.items() for program in (java, other)], options)
    best = {task: quantile(values, options.quantile) / 1e3 for task, values in times.items()}
    ratios = {row: best[other, row] / best[java, row] for row, java in rows.items()}
    print()
    table(
        ["us", "Java", "DJL", "djl/java"],
        [[row, f"{best[java, row]:.2f}", f"{best[other, row]:.2f}", f"{ratios[row]:.2f}"] for row, java in rows.items()],
    )
    row = min(ratios, key=ratios.get)
    verdict("Java is at least 1.5 times faster", f"{row} {ratios[row]:.2f}", ratios[row] >= 1.5)
    finish("djl", programs, ratios.values(), "djl/java")


# ---- digits ------------------------------------------------------------------------------------------


def digits(options):
    """The example script that trains on handwritten digits, as a process; seconds and MB, the median of the runs. start-up:
    from the start of the process to the head of the table, before the first batch. training: from there to the last row."""
    commands = {
        "Java": [options.java, f"{options.folder}/../examples/Digits.java"],
        "Python": [options.python, f"{options.folder}/python/digits.py"],
    }
    runs = {name: [] for name in commands}
    for name, command in commands.items():
        # Once without counting: the launcher compiles the script, and files come into memory.
        print(f"{name}: {watch(name, command)['last']}")
    for number in range(options.runs):
        names = list(commands)
        for name in names if number % 2 == 0 else names[::-1]:
            runs[name].append(watch(name, commands[name]))
    rows = ["start-up", "training", "whole", "peak memory"]
    middle = {(name, row): statistics.median(run[row] for run in runs[name]) for name in commands for row in rows}
    print()
    lines = []
    for row in rows:
        j, p = middle["Java", row], middle["Python", row]
        form = "{:.0f} MB" if row == "peak memory" else "{:.2f} s"
        lines.append([row, form.format(j), form.format(p), f"{p / j:.2f}"])
    table(["", "Java", "Python", "python/java"], lines)
    worst = min(rows, key=lambda row: middle["Python", row] / middle["Java", row])
    ratio = middle["Python", worst] / middle["Java", worst]
    verdict("Java is ahead in every row", f"{worst} {ratio:.2f}", ratio > 1)
    finish("digits", [], (middle["Python", row] / middle["Java", row] for row in rows))


# ---- fashion -----------------------------------------------------------------------------------------

FASHION_EPOCHS, FASHION_IMAGES = 5, 60_000


def fashion(options):
    """The example script that trains on Fashion-MNIST, as a process; thousand training pictures a second, from the head of the
    table to its last row (with the validations), the median of the runs. Python's loader once without and once with two
    workers; the better one counts."""
    folder = os.environ.get("FASHION_MNIST", "/usr/share/datasets/fashion-mnist")
    if not os.path.exists(f"{folder}/train-images-idx3-ubyte.gz"):
        raise SystemExit(
            f"no Fashion-MNIST in {folder}; install it (Debian, Ubuntu: apt-get install dataset-fashion-mnist) or name a folder "
            "with the four files with FASHION_MNIST"
        )
    arguments = [folder, str(FASHION_EPOCHS)]
    script = f"{options.folder}/python/fashion.py"
    commands = {
        "Java": [options.java, f"{options.folder}/../examples/FashionMnist.java", *arguments],
        "Python": [options.python, script, *arguments, "0"],
        "Python, 2 workers": [options.python, script, *arguments, "2"],
    }
    runs = {name: [] for name in commands}
    for number in range(options.runs):
        names = list(commands)
        for name in names[number % 3 :] + names[: number % 3]:
            runs[name].append(watch(name, commands[name]))
    speed = {name: statistics.median(FASHION_EPOCHS * FASHION_IMAGES / run["training"] for run in runs[name]) for name in runs}
    accuracy = {name: statistics.median(float(run["last"].split()[3]) for run in runs[name]) for name in runs}
    print()
    lines = [[name, f"{speed[name] / 1e3:.1f}", f"{accuracy[name]:.4f}", f"{speed['Java'] / speed[name]:.2f}"] for name in commands]
    table(["", "1000 pictures/s", "accuracy", "Java is faster by"], lines)
    ratio = speed["Java"] / max(speed[name] for name in commands if name != "Java")
    verdict("Java is at least 1.2 times faster", f"{ratio:.2f}", ratio >= 1.2)
    apart = max(abs(accuracy["Java"] - value) for value in accuracy.values())
    verdict("the accuracies are within 0.01", f"{apart:.4f}", apart <= 0.01)
    finish("fashion", [], [ratio])


# ---- images ------------------------------------------------------------------------------------------

IMAGES, IMAGES_EPOCHS = 512, 3


def images(options):
    """Photos of 640x427 (JPEG) to batches of 224x224: opened, cut to a square, resized to 256, cut, mirrored at random, made floats
    and normalised, by two workers; images a second, the median of the runs. Python is Pillow and a DataLoader. scaled: JPEGs are
    decoded at half their size or less where that is enough, which photos of 640x427 are too small for; see docs/benchmarks.md."""
    folder = os.environ.get("BENCHMARK_IMAGES") or photos(work_folder("images"), 640, 427)
    large = photos(work_folder("images-large"), 1280, 853)
    speeds = {}
    for name, at in [("640x427", folder), ("1280x853", large)]:
        java = Program("Java", [options.java, f"{options.folder}/java/Images.java", at])
        python = Program("Python", [options.python, f"{options.folder}/python/images.py", at])
        programs = said(java, python)
        tasks = [(java, "images"), (python, "images"), (java, "scaled")]
        for program, row in tasks:
            program.turn(row, 1)
        times = {task: [] for task in tasks}
        for number in range(options.runs):
            for program, row in tasks[number % 3 :] + tasks[: number % 3]:
                times[program, row].append(program.turn(row, IMAGES_EPOCHS))
        for program in programs:
            program.close()
        for program, row in tasks:
            speeds[name, program.name, row] = 1e9 / statistics.median(times[program, row])
    print()
    lines = []
    for (name, program, row), speed in speeds.items():
        lines.append([f"{name} {program} {row}", f"{speed:.0f}", f"{speed / speeds[name, 'Python', 'images']:.2f}"])
    table(["", "images/s", "times Python"], lines)
    ratio = speeds["640x427", "Java", "images"] / speeds["640x427", "Python", "images"]
    verdict("Java makes at least twice as many images of 640x427", f"{ratio:.2f}", ratio >= 2)
    finish("images", [], [ratio])


# ---- resnet ------------------------------------------------------------------------------------------


def resnet(options):
    """An epoch of a resnet18 at 128x128 on photos of 640x427 (JPEG), with decoding and augmentation, as a process, with as many
    threads as there are cores: photos a second from the head of the table to its row, and the peak memory of the training process;
    the median of the runs. Python is Pillow and a DataLoader without workers, with one and with two; the best one counts. The
    memory of Python's workers is not counted."""
    folder = os.environ.get("BENCHMARK_IMAGES") or photos(work_folder("images"), 640, 427)
    count = sum(len(files) for _, _, files in os.walk(folder)) // 32 * 32
    script = f"{options.folder}/python/resnet.py"
    commands = {"Java": [options.java, f"{options.folder}/java/Resnet.java", folder]}
    for workers in range(3):
        commands[f"Python, {workers} workers"] = [options.python, script, folder, str(workers)]
    runs = {name: [] for name in commands}
    for number in range(options.runs):
        names = list(commands)
        for name in names[number % 4 :] + names[: number % 4]:
            runs[name].append(watch(name, commands[name]))
    speed = {name: statistics.median(count / run["training"] for run in runs[name]) for name in runs}
    memory = {name: statistics.median(run["peak memory"] for run in runs[name]) for name in runs}
    print()
    lines = [[name, f"{speed[name]:.1f}", f"{memory[name]:.0f} MB", f"{speed['Java'] / speed[name]:.2f}"] for name in commands]
    table(["", "photos/s", "peak memory", "Java is faster by"], lines)
    best = max((name for name in commands if name != "Java"), key=speed.get)
    ratio = speed["Java"] / speed[best]
    verdict("Java is no slower", f"{ratio:.2f}", ratio >= 1)
    share = memory["Java"] / memory[best]
    verdict("Java takes less memory", f"{share:.2f} of Python's", share < 1)
    finish("resnet", [], [ratio])


def photos(folder, width, height):
    """Made-up photos, the same each time: clouds of every size, as natural pictures have, in two folders. Returns the folder."""
    import numpy
    from PIL import Image

    if os.path.exists(f"{folder}/done"):
        return f"{folder}/photos"
    noise = numpy.random.RandomState(42)
    for label in ["a", "b"]:
        os.makedirs(f"{folder}/photos/{label}", exist_ok=True)
    for number in range(IMAGES):
        photo = numpy.zeros((height, width, 3), numpy.float32)
        for cells in [3, 9, 27, 81, 243]:
            small = noise.randint(0, 256, (cells * height // width + 1, cells, 3), dtype=numpy.uint8)
            photo += numpy.asarray(Image.fromarray(small).resize((width, height), Image.BICUBIC), numpy.float32) / cells**0.7
        photo = (photo - photo.min()) / (photo.max() - photo.min()) * 255
        Image.fromarray(photo.astype(numpy.uint8)).save(f"{folder}/photos/{'ab'[number % 2]}/{number}.jpg", quality=90)
    open(f"{folder}/done", "w").close()
    return f"{folder}/photos"


def watch(name, command):
    """Runs a training script and looks at it from outside: what both print, and when."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=work_folder())
    head = row = last = None
    for line in process.stdout:
        # A progress line is overwritten by a carriage return.
        line = line.split("\r")[-1].strip()
        if line.startswith("epoch"):
            head = time.perf_counter()
        elif re.match(r"\d+ .*\d\d:\d\d$", line):
            row, last = time.perf_counter(), line
    _, status, usage = os.wait4(process.pid, 0)
    end = time.perf_counter()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0 or row is None:
        raise SystemExit(f"the {name} script failed or printed no table: {' '.join(command)}")
    # Linux counts in kilobytes, macOS in bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return {"start-up": head - begin, "training": row - head, "whole": end - begin, "peak memory": usage.ru_maxrss / unit, "last": last}


def work_folder(name="digits"):
    """Where the scripts leave their plots and models, and where made-up data lie."""
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "target", name)
    os.makedirs(folder, exist_ok=True)
    return folder


def finish(name, programs, ratios, of="python/java"):
    for program in programs:
        program.close()
    print(f"{name} {of} = {geometric_mean(ratios):.2f}")


def main():
    benchmarks = {"overhead": overhead, "mlp": mlp, "train": train, "learner": learner, "digits": digits, "fashion": fashion, "images": images, "resnet": resnet, "djl": djl}
    parser = argparse.ArgumentParser(prog="benchmarks/run", description="Times the same work in C++, Java and Python side by side.")
    parser.add_argument("name", choices=benchmarks)
    parser.add_argument("--threads", type=int, default=1, help="threads of libtorch's operators, in all columns (default 1)")
    parser.add_argument("--rounds", type=int, default=100, help="rounds of overhead and mlp (default 100)")
    parser.add_argument("--turn-ms", type=float, default=4, help="length of a turn (default 4)")
    parser.add_argument("--warm-s", type=float, default=0.5, help="warm-up for each row and column (default 0.5; train at least 5)")
    parser.add_argument("--quantile", type=float, default=0.1, help="which of the sorted rounds stands in the table (default 0.1)")
    parser.add_argument("--runs", type=int, default=5, help="runs of digits, fashion, images and resnet (default 5)")
    for prepared in ["--cpp", "--java", "--python", "--folder"]:
        parser.add_argument(prepared, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.name == "learner":
        # A turn is an epoch, and an epoch of a few batches would be mostly its table.
        options.turn_ms = max(options.turn_ms, 40)
    if options.name == "train":
        # The JVM interprets what has run only some hundred times, and a training has many thousand steps.
        options.warm_s = max(options.warm_s, 5)
    if options.name == "resnet":
        options.threads = os.cpu_count()
    for variable in ["OMP_NUM_THREADS", "MKL_NUM_THREADS"]:
        os.environ[variable] = str(options.threads)
    run = benchmarks[options.name]
    print(f"{options.name}: {' '.join(run.__doc__.split())}")
    if options.name not in ("digits", "fashion", "images", "resnet"):
        print(
            f"{options.rounds} rounds, in which the programs take turns of {options.turn_ms:g} ms; of each row and column the "
            f"{options.quantile:.0%} quantile over the rounds, because noise only adds"
        )
    run(options)


main()
