"""NumPy's files for the Java tests, and a check of those that Java wrote.

    python arrays.py write FOLDER    kept as goldens in src/test/resources/torch/io/numpy
    python arrays.py check FOLDER COPIES

all.npz and compressed.npz hold every dtype that tensors have, in both byte orders, in C's and in Fortran's order.
all.txt has a line for each: name, dtype, shape, and a SHA-256 of the elements in C's order and the machine's bytes.
"""

import hashlib
import os
import sys

import numpy

DTYPES = ["b1", "u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f2", "f4", "f8", "c8", "c16"]


def arrays():
    result = {}
    for dtype in DTYPES:
        values = (numpy.arange(24) * 37 % 23).reshape(2, 3, 4)
        if dtype == "b1":
            values = values % 2
        if dtype in ("c8", "c16"):
            values = values - 1j * values
        for order in "<>" if int(dtype[1:]) > 1 else "|":
            array = values.astype(order + dtype)
            result[f"{order}{dtype}_c".replace("<", "le_").replace(">", "be_").replace("|", "")] = array
            result[f"{order}{dtype}_f".replace("<", "le_").replace(">", "be_").replace("|", "")] = numpy.asfortranarray(array)
    result["scalar"] = numpy.array(3.5)
    result["none"] = numpy.zeros((0, 3), "f4")
    result["vector"] = numpy.arange(5)
    result["largest"] = numpy.array([2**64 - 1], "u8")
    return result


def line(name, array):
    native = array.astype(array.dtype.newbyteorder("="))
    digest = hashlib.sha256(native.tobytes("C")).hexdigest()
    return f"{name}\t{native.dtype}\t{list(array.shape)}\t{digest}\n"


def write(folder):
    os.makedirs(folder, exist_ok=True)
    all = arrays()
    numpy.savez(os.path.join(folder, "all.npz"), **all)
    numpy.savez_compressed(os.path.join(folder, "compressed.npz"), **all)
    numpy.save(os.path.join(folder, "one.npy"), all["le_f4_c"])
    numpy.save(os.path.join(folder, "turned.npy"), all["be_i4_f"])
    for version in ((2, 0), (3, 0)):
        with open(os.path.join(folder, f"version{version[0]}.npy"), "wb") as file:
            numpy.lib.format.write_array(file, all["le_f8_c"], version=version)
    numpy.save(os.path.join(folder, "records.npy"), numpy.zeros(2, [("a", "f4"), ("b", "i4")]))
    numpy.save(os.path.join(folder, "texts.npy"), numpy.array(["a", "b"]))
    numpy.save(os.path.join(folder, "objects.npy"), numpy.array([None, {}], dtype=object))
    numpy.save(os.path.join(folder, "dates.npy"), numpy.array(["2020-01-01"], dtype="M8[D]"))
    with open(os.path.join(folder, "all.txt"), "w", newline="\n") as text:
        for name, array in all.items():
            text.write(line(name, array))


def check(folder, copies):
    expected = open(os.path.join(folder, "all.txt")).read()
    for name in ("all.npz", "compressed.npz"):
        with numpy.load(os.path.join(copies, name)) as file:
            assert "".join(line(name, file[name]) for name in file.files) == expected, name
            fortran = [n for n in file.files if n.endswith("_f")]
            assert all(file[n].flags.f_contiguous for n in fortran), name
    one = numpy.load(os.path.join(copies, "one.npy"), mmap_mode="r")
    assert line("le_f4_c", one) in expected
    print("Java's arrays are equal in Python")


if __name__ == "__main__":
    write(sys.argv[2]) if sys.argv[1] == "write" else check(sys.argv[2], sys.argv[3])
