"""Writes printing.txt beside this file: tensors, and what PyTorch 2.13 prints for them.

    python printing.py

A case is: "# name", optional "options" (set_printoptions), then either "data dtype [shape] hex" or "make" (PrintingTest makes the tensor under
the case's name), the Python line, and the printed text, each of its lines behind "> ".
"""
import pathlib
import torch

inf, nan = float("inf"), float("nan")
out = []


def case(name, line, make=False, scope=None, **options):
    torch.set_printoptions(profile="default", sci_mode=None)
    if options:
        torch.set_printoptions(**options)
    t = eval(line, globals(), scope or {})
    out.append(f"# {name}")
    if options:
        out.append("options " + " ".join(f"{k}={v}" for k, v in options.items()))
    if make:
        out.append("make")
    else:
        flat = t.detach().contiguous().reshape(-1)
        raw = flat.view(torch.uint8) if flat.numel() else torch.empty(0, dtype=torch.uint8)
        hexed = bytes(raw.tolist()).hex()
        out.append(f"data {str(t.dtype)[6:]} [{','.join(map(str, t.shape))}] {hexed}".rstrip())
    out.append("python " + line.replace("\n", " "))
    out.extend("> " + text for text in repr(t).split("\n"))
    out.append("")
    torch.set_printoptions(profile="default", sci_mode=None)


T = torch.tensor
f64, i64 = torch.float64, torch.int64

# whole numbers as floats, fractions, scientific
case("whole floats", "T([1., 2., 3.])")
case("whole floats of several widths", "T([1., -20., 300.])")
case("fractions", "T([0.5, -1.25, 3.0])")
case("rounding half even of binary fractions", "T([0.00005, 0.00015, 0.00025, 1.00005, 2.5, 0.12345], dtype=f64)")
case("rounds up to another digit", "T([9.99996, 0.5])")
case("ratio over 1000", "T([1.0, 1000.5])")
case("ratio of exactly 1000", "T([1.0, 1000.0])")
case("ratio just over 1000", "T([1.0, 1001.0])")
case("over 1e8", "T([123456789., 200000000.])")
case("exactly 1e8", "T([1e8, 1e8])")
case("below 1e-4", "T([0.00009, 0.0001])")
case("exponents of three digits", "T([1e-310, 1e200, -3.5e-5, 0.0], dtype=f64)")
case("least and greatest double", "T([5e-324, 1.7976931348623157e308], dtype=f64)")
case("least float", "T([1e-45, 1.0])")
case("scientific rounds up to the next power", "T([9.99999e9, 1e9])")
case("zeros", "torch.zeros(3)")
case("negative zero", "T([-0.0, 0.0, 1.5])")
case("negative zero alone", "T([-0.0])")
case("small negative rounds to -0.0000", "T([-0.00011, -0.1])", sci_mode=False, precision=3)
case("nan", "T([nan])")
case("nan and inf among wholes", "T([nan, inf, -inf, 1., 22.])")
case("nan and inf among fractions", "T([nan, inf, -inf, 1.5])")
case("nan and inf in scientific", "T([nan, inf, -inf, 1e10, 0.])")
case("only inf and zero", "T([inf, 0., -inf])")
case("scalar whole", "T(3.)")
case("scalar fraction", "T(3.14159265)")
case("scalar scientific", "T(1e-7)")
case("scalar nan", "T(nan)")
case("scalar int", "T(-7)")
case("scalar bool", "T(True)")
case("float64", "T([0.1, 0.2], dtype=f64)")
case("half", "T([0.1, 65504., -1.], dtype=torch.half)")
case("half wholes", "T([1., 2.], dtype=torch.half)")
case("bfloat16", "T([0.1, 3.14159, -100.], dtype=torch.bfloat16)")
case("bfloat16 scientific", "T([1e-20, 1e20], dtype=torch.bfloat16)")
case("float8", "T([0.1, 1.5, 448.]).to(torch.float8_e4m3fn)")
case("float8 e5m2", "T([0.1, 1.5, 448.]).to(torch.float8_e5m2)")

# integers and booleans
case("ints", "T([1, -20, 300])")
case("int8", "T([-128, 0, 127], dtype=torch.int8)")
case("uint8", "T([0, 9, 255], dtype=torch.uint8)")
case("int16 matrix", "T([[1, -2], [300, 4]], dtype=torch.int16)")
case("int32", "T([1, 2], dtype=torch.int32)")
case("least long", "T([-2**63, 2**63 - 1])")
case("uint16", "T([1, 65535], dtype=torch.uint16)")
case("uint64 above the greatest long", "T([1, 2**64 - 1], dtype=torch.uint64)")
case("bools", "T([True, False, True])")
case("bools all true", "T([[True, True], [True, True]])")

# complex
case("complex", "T([1 + 2j, -3.5 - 4j])")
case("complex whole", "T([1 + 2j, 3 - 40j])")
case("complex scalar", "T(1.5 - 2j)")
case("complex128", "T([1j, 0.5], dtype=torch.complex128)")
case("complex with nan and negative zero", "T([complex(nan, -0.0), complex(inf, nan), complex(1, -inf)])")
case("complex scientific", "T([1e10 + 1e-10j, 1 + 1j])")
case("complex half", "T([1 + 2j, 0.5 - 1j]).to(torch.complex32)")
case("complex matrix over lines", "(torch.arange(24.).reshape(2, 12) / 7 + 1j * torch.arange(24.).reshape(2, 12)).to(torch.complex64)")

# shapes
case("matrix", "T([[1., 2.5], [-3., 4.]])")
case("three dimensions", "torch.arange(12.).reshape(2, 2, 3)")
case("four dimensions", "torch.arange(16).reshape(2, 2, 2, 2)")
case("eight dimensions", "torch.arange(4).reshape(1, 2, 1, 1, 2, 1, 1, 1)")
case("long vector breaks lines", "torch.arange(100)")
case("long float vector breaks lines", "torch.arange(40.) / 8")
case("rows break lines", "torch.arange(60.).reshape(2, 30) / 4")
case("empty vector", "torch.empty(0)")
case("empty matrix", "torch.empty(0, 3)")
case("empty of ints", "torch.empty(0, dtype=i64)")
case("empty 3d of bools", "torch.empty(2, 0, 3, dtype=torch.bool)")
case("empty of complex", "torch.empty(0, dtype=torch.complex64)")

# summaries
case("summary of a vector", "torch.arange(1001)", make=True)
case("no summary at the threshold", "torch.arange(1000)", make=True)
case("summary of a matrix", "torch.arange(10000.).reshape(100, 100)", make=True)
case("summary of a wide matrix", "torch.arange(2002).reshape(2, 1001)", make=True)
case("summary of a tall matrix", "torch.arange(2002).reshape(1001, 2)", make=True)
case("summary of three dimensions", "torch.arange(1000 * 7 * 2).reshape(7, 1000, 2) - 5", make=True)
case("summary looks only at what is shown", "torch.cat([torch.ones(500), torch.full((500,), 1e-9), torch.ones(500)])", make=True)
case("summary at an edge of six rows", "torch.arange(1200).reshape(6, 200)", make=True)
case("summary of bools", "torch.arange(2000) % 2 == 0", make=True)
case("summary of a transposed", "torch.arange(4000.).reshape(40, 100).t()", make=True)
case("summary of complex", "torch.complex(torch.arange(1500.), -torch.arange(1500.))", make=True)

# options
case("precision 2", "T([1.12345, 2.])", precision=2)
case("precision 0", "T([1.5, 2.5, 3.4])", precision=0)
case("precision 0 scientific", "T([1.5, 2e9])", precision=0)
case("precision 10", "T([0.1, 0.2])", precision=10)
case("threshold 5", "torch.arange(10)", threshold=5)
case("edgeitems 1", "torch.arange(30.).reshape(5, 6)", threshold=5, edgeitems=1)
case("edgeitems 0", "torch.arange(30.)", threshold=5, edgeitems=0)
case("edgeitems 0 of a matrix", "torch.arange(30.).reshape(5, 6)", threshold=5, edgeitems=0)
case("linewidth 30", "torch.arange(20)", linewidth=30)
case("linewidth 120", "torch.arange(60)", linewidth=120)
case("linewidth shorter than an element", "torch.arange(3) + 100000", linewidth=5)
case("sci mode on", "T([1., 2.5])", sci_mode=True)
case("sci mode on for wholes", "T([1., 200.])", sci_mode=True)
case("sci mode off", "T([1e-7, 1e7])", sci_mode=False)
case("sci mode off for wholes", "T([1e20, 1.])", sci_mode=False)
case("profile short", "torch.arange(2000.) / 3", make=True, precision=2, threshold=1000, edgeitems=2, linewidth=80)

# gradients
x = torch.ones(2, requires_grad=True)
case("requires grad", "x", make=True)
case("grad_fn", "x + 1", make=True)
case("grad_fn of a sum", "(x * 3).sum()", make=True)
case("grad_fn of a copied slice", "inplace(x)", make=True, scope={"inplace": lambda x: (y := x.clone()).__setitem__(0, 5.) or y})
case("grad_fn of a view after a change", "view(x)", make=True, scope={"view": lambda x: (y := x.clone(), v := y[:1], v.mul_(2))[1]})
case("suffix goes to a new line", "torch.arange(18.).requires_grad_().double() / 2", make=True)
case("dtype and grad", "torch.arange(3, dtype=f64).requires_grad_()", make=True)
case("parameter", "torch.nn.Parameter(torch.ones(2, 2))", make=True)
case("parameter without grad", "torch.nn.Parameter(torch.ones(2), requires_grad=False)", make=True)

# other kinds of memory
case("transposed", "torch.arange(6).reshape(2, 3).t()", make=True)
case("every second column", "torch.arange(12.).reshape(3, 4)[:, ::2] / 3", make=True)
case("expanded", "T([1.5]).expand(2, 3)", make=True)
case("conjugate view", "T([1 + 2j, 3 - 1j]).conj()", make=True)
case("negative view", "T([1 + 2j, 3 - 1j]).conj().imag", make=True)
case("zero tensor", "torch._efficientzerotensor(3)", make=True)
case("meta", "torch.empty(2, 3, device='meta')", make=True)
case("meta of ints with grad_fn", "torch.empty(2, device='meta', dtype=f64, requires_grad=True) + 1", make=True)
case("sparse", "T([[0, 1.5], [2, 0]]).to_sparse()", make=True)
case("sparse empty", "torch.zeros(2, 3, dtype=f64).to_sparse()", make=True)
case("csr", "T([[0, 1.5], [2, 0]]).to_sparse_csr()", make=True)
case("csc", "T([[0, 1], [2, 0]], dtype=torch.int32).to_sparse_csc()", make=True)
case("inference", "torch.inference_mode()(lambda: torch.ones(2))()", make=True)


def with_default_double():
    torch.set_default_dtype(f64)
    case("default double", "torch.ones(2) / 3", make=True)
    case("default double, float", "torch.ones(2, dtype=torch.float32)", make=True)
    case("default double, complex", "torch.ones(1, dtype=torch.complex128)", make=True)
    torch.set_default_dtype(torch.float32)


with_default_double()
pathlib.Path(__file__).with_name("printing.txt").write_text("\n".join(out))
print(sum(line.startswith("# ") for line in out), "cases")
