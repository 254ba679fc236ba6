"""Checkpoints that PyTorch wrote, for the Java tests, and a check of those that Java wrote.

    python checkpoints.py write FOLDER          200 files: state dicts of torchvision's models, optimizers after
                                                steps, nested containers, every dtype, views, odd values
    python checkpoints.py sample FOLDER         the few small ones that are kept as goldens in
                                                src/test/resources/torch/io/checkpoints
    python checkpoints.py check FOLDER COPIES   COPIES holds the same files after Java loaded and saved them:
                                                everything must be equal, sharing of memory included

Beside every NAME.pth lies NAME.txt with what is in it, one line for every value, which the Java side compares with
its own:

    path <tab> type <tab> value

A tensor's value is its dtype, shape, strides, offset, requires_grad, which storage it lies in (numbered in the order
of the file) and a SHA-256 of its elements.
"""

import collections
import hashlib
import os
import struct
import sys
import warnings
import zipfile

import numpy
import torch
from torch import nn

warnings.filterwarnings("ignore")
COUNT = 200

DTYPES = [
    torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint16, torch.uint32,
    torch.uint64, torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex32, torch.complex64,
    torch.complex128, torch.float8_e4m3fn, torch.float8_e5m2, torch.float8_e4m3fnuz, torch.float8_e5m2fnuz,
    torch.float8_e8m0fnu,
]

# ---- what is in a file, in words ---------------------------------------------------------------------------------


def elements(tensor):
    """The elements in order, as bytes."""
    plain = tensor.detach().resolve_conj().resolve_neg().contiguous()
    if plain.numel() == 0:
        return b""
    return plain.reshape(-1).view(torch.uint8).numpy().tobytes()


class Describer:
    def __init__(self):
        self.lines = []
        self.storages = {}

    def storage(self, tensor):
        if tensor.numel() == 0:
            return "-"
        key = tensor.untyped_storage().data_ptr()
        return str(self.storages.setdefault(key, len(self.storages)))

    def line(self, path, kind, value=""):
        self.lines.append(f"{path}\t{kind}\t{value}")

    def tensor(self, path, tensor):
        kind = "parameter" if isinstance(tensor, nn.Parameter) else "tensor"
        dtype = str(tensor.dtype).removeprefix("torch.")
        shape = list(tensor.shape)
        grad = str(tensor.requires_grad).lower()
        if tensor.device.type == "meta":
            self.line(path, kind, f"meta {dtype} {shape} {list(tensor.stride())} {grad}")
        elif tensor.layout == torch.sparse_coo:
            self.line(path, kind, f"sparse_coo {dtype} {shape} {str(tensor.is_coalesced()).lower()}")
            self.tensor(path + ".indices", tensor._indices())
            self.tensor(path + ".values", tensor._values())
        elif tensor.layout in (torch.sparse_csr, torch.sparse_bsr):
            self.line(path, kind, f"{str(tensor.layout).removeprefix('torch.')} {dtype} {shape}")
            self.tensor(path + ".crow", tensor.crow_indices())
            self.tensor(path + ".col", tensor.col_indices())
            self.tensor(path + ".values", tensor.values())
        elif tensor.layout in (torch.sparse_csc, torch.sparse_bsc):
            self.line(path, kind, f"{str(tensor.layout).removeprefix('torch.')} {dtype} {shape}")
            self.tensor(path + ".ccol", tensor.ccol_indices())
            self.tensor(path + ".row", tensor.row_indices())
            self.tensor(path + ".values", tensor.values())
        else:
            views = ("conj" if tensor.is_conj() else "") + ("neg" if tensor.is_neg() else "")
            digest = hashlib.sha256(elements(tensor)).hexdigest()[:32]
            self.line(
                path, kind,
                f"{dtype} {shape} {list(tensor.stride())} {tensor.storage_offset()} {grad} {self.storage(tensor)}"
                f" {views or '-'} {digest}")

    def value(self, path, value):
        if isinstance(value, torch.Tensor):
            self.tensor(path, value)
        elif isinstance(value, numpy.ndarray):
            self.line(path, "array", f"{value.dtype} {list(value.shape)} {hashlib.sha256(value.tobytes()).hexdigest()[:32]}")
        elif isinstance(value, numpy.generic):
            self.value(path, value.item())
        elif value is None:
            self.line(path, "none")
        elif isinstance(value, bool):
            self.line(path, "bool", str(value).lower())
        elif isinstance(value, int):
            self.line(path, "int", str(value))
        elif isinstance(value, float):
            self.line(path, "float", struct.pack(">d", value).hex())
        elif isinstance(value, complex):
            self.line(path, "complex", struct.pack(">dd", value.real, value.imag).hex())
        elif isinstance(value, str):
            self.line(path, "str", value.encode().hex())
        elif isinstance(value, (bytes, bytearray)):
            self.line(path, "bytes", value.hex())
        elif isinstance(value, torch.Size):
            self.line(path, "size", str(list(value)))
        elif isinstance(value, (torch.dtype, torch.device, torch.layout)):
            self.line(path, "torch", str(value).removeprefix("torch."))
        elif isinstance(value, dict):
            self.line(path, "ordered" if type(value) is collections.OrderedDict else "dict", str(len(value)))
            for i, (key, item) in enumerate(value.items()):
                self.value(f"{path}<{i}>", key)
                self.value(f"{path}/{i}", item)
            if getattr(value, "_metadata", None) is not None:
                self.value(path + "._metadata", value._metadata)
        elif isinstance(value, (set, frozenset)):
            self.line(path, "set", " ".join(sorted(str(v) for v in value)))
        elif isinstance(value, tuple):
            self.line(path, "tuple", str(len(value)))
            for i, item in enumerate(value):
                self.value(f"{path}/{i}", item)
        elif isinstance(value, (list, collections.deque)):
            self.line(path, "list", str(len(value)))
            for i, item in enumerate(value):
                self.value(f"{path}/{i}", item)
        else:
            raise TypeError(f"{path}: {type(value)}")


def describe(value):
    describer = Describer()
    describer.value("", value)
    return "\n".join(describer.lines) + "\n"


# ---- the files ---------------------------------------------------------------------------------------------------


def vision_models():
    from torchvision import models

    small = [
        "squeezenet1_0", "squeezenet1_1", "shufflenet_v2_x0_5", "shufflenet_v2_x1_0", "mobilenet_v2",
        "mobilenet_v3_small", "mnasnet0_5", "mnasnet0_75", "regnet_x_400mf", "regnet_y_400mf", "resnet18", "googlenet",
        "densenet121", "efficientnet_b0",
    ]
    for name in small:
        torch.manual_seed(len(name))
        kwargs = {"init_weights": False} if name == "googlenet" else {}
        yield name, getattr(models, name)(weights=None, num_classes=10, **kwargs)


def nets():
    """Small nets of many kinds of layers."""
    torch.manual_seed(1)
    yield "mlp", nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4))
    yield "conv", nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.Flatten(), nn.Linear(4 * 36, 5))
    yield "lstm", nn.LSTM(5, 6, num_layers=2, bidirectional=True)
    yield "gru", nn.GRU(5, 6, batch_first=True)
    yield "transformer", nn.TransformerEncoderLayer(16, 4, 32, batch_first=True)
    yield "attention", nn.MultiheadAttention(12, 3, kdim=5, vdim=7)
    yield "embedding", nn.Sequential(nn.Embedding(20, 6, padding_idx=0), nn.LayerNorm(6), nn.GroupNorm(2, 6))
    yield "half", nn.Sequential(nn.Linear(8, 4), nn.BatchNorm1d(4)).half()
    yield "bfloat", nn.Linear(7, 3).bfloat16()
    yield "double", nn.Bilinear(3, 4, 5).double()
    tied = nn.Sequential(nn.Linear(6, 6), nn.Linear(6, 6))
    tied[1].weight = tied[0].weight
    yield "tied", tied
    yield "weightnorm", nn.utils.parametrizations.weight_norm(nn.Linear(5, 4))


OPTIMIZERS = [
    ("sgd", lambda p: torch.optim.SGD(p, lr=0.1)),
    ("momentum", lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True)),
    ("adam", lambda p: torch.optim.Adam(p, lr=1e-3)),
    ("amsgrad", lambda p: torch.optim.Adam(p, lr=1e-3, amsgrad=True, betas=(0.8, 0.9))),
    ("adamw", lambda p: torch.optim.AdamW(p, lr=1e-3, weight_decay=0.1)),
    ("adagrad", lambda p: torch.optim.Adagrad(p)),
    ("adadelta", lambda p: torch.optim.Adadelta(p)),
    ("adamax", lambda p: torch.optim.Adamax(p)),
    ("nadam", lambda p: torch.optim.NAdam(p)),
    ("radam", lambda p: torch.optim.RAdam(p)),
    ("rmsprop", lambda p: torch.optim.RMSprop(p, momentum=0.5, centered=True)),
    ("rprop", lambda p: torch.optim.Rprop(p)),
    ("asgd", lambda p: torch.optim.ASGD(p)),
    ("lbfgs", lambda p: torch.optim.LBFGS(p, max_iter=3)),
    ("fused", lambda p: torch.optim.AdamW(p, lr=1e-3, fused=True)),
    ("tensor_lr", lambda p: torch.optim.Adam(p, lr=torch.tensor(1e-3), capturable=False)),
    ("groups", lambda p: torch.optim.SGD([{"params": p[:2], "lr": 0.5}, {"params": p[2:], "weight_decay": 0.01}], lr=0.1,
                                         momentum=0.9)),
]


def trained(make, steps=3, seed=0):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 2))
    optimizer = make(list(net.parameters()))
    x, y = torch.randn(16, 4), torch.randn(16, 2)

    def closure():
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(net(x), y)
        loss.backward()
        return loss

    for _ in range(steps):
        optimizer.step(closure)
    return net, optimizer


def of(dtype, *shape):
    values = torch.arange(1, 1 + max(1, int(numpy.prod(shape)))).to(torch.float32)
    if dtype == torch.bool:
        return (values % 2 == 0)[: int(numpy.prod(shape))].reshape(shape)
    return values[: int(numpy.prod(shape))].to(dtype).reshape(shape)


def scalars():
    return {
        "ints": [0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, -(2**31), 2**31, 2**63 - 1, -(2**63), 2**63, 2**64, -(2**100)],
        "floats": [0.0, -0.0, 1.5, -1e300, 5e-324, float("inf"), float("-inf"), float("nan"), 0.1],
        "bools": [True, False], "none": None, "complex": 1 - 2.5j,
        "texts": ["", "a", "Größe", "\u65e5\u672c", "\U0001f600", "a" * 300, "new\nline", "tab\t"],
        "bytes": [b"a", bytes(range(256)), bytearray(b"xy")],
        "set": {1, 2, 3}, "frozen": frozenset(["a", "b"]),
        "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ((1, (2,)), [3])],
        "size": torch.Size([2, 3]), "dtypes": list(DTYPES), "devices": [torch.device("cpu"), torch.device("cuda:1"), torch.device("meta")],
        "layouts": [torch.strided, torch.sparse_coo, torch.sparse_csr],
        "keys": {1: "int", "a": "str", 2.5: "float", True and None: "none", (1, "x"): "tuple", b"k": "bytes"},
        "counter": collections.Counter("hello"), "ordered": collections.OrderedDict([("b", 1), ("a", 2)]),
        "empty": [{}, [], (), set(), collections.OrderedDict()],
    }


def shared_containers():
    inner = [1, 2]
    text = "the same text"
    x = torch.arange(3)
    return {"a": inner, "b": inner, "c": [text, text], "d": [x, x], "e": {"x": x}}


def views():
    base = torch.arange(24, dtype=torch.float32)
    x = base.view(4, 6)
    return {
        "base": base, "matrix": x, "transposed": x.t(), "column": x[:, 2], "steps": x[::2, 1::3], "row": x[1],
        "element": x[2, 3], "diagonal": x.diagonal(), "expanded": x[0, :1].expand(5), "wide": torch.ones(1).expand(3, 4),
        "channels_last": torch.arange(48.0).view(1, 3, 4, 4).contiguous(memory_format=torch.channels_last),
        "unfolded": base.unfold(0, 4, 2), "permuted": torch.arange(24).view(2, 3, 4).permute(2, 0, 1), "empty_view": x[:0],
        "zero_dim": torch.tensor(3.5), "requires_grad": torch.ones(2, requires_grad=True), "after_op": torch.ones(2, requires_grad=True) * 2,
    }


def complex_views():
    def z():
        return torch.tensor([1 + 2j, 3 - 4j])

    return {"z": z(), "conj": z().conj(), "neg": z().conj().imag, "imag": z().imag, "double": z().to(torch.complex128).conj()}


def sparse():
    i = torch.tensor([[0, 1, 1], [2, 0, 2]])
    v = torch.tensor([3.0, 4.0, 5.0])
    dense = torch.tensor([[0, 1.0], [2.0, 0], [0, 3.0], [4.0, 0]])
    return {
        "coo": torch.sparse_coo_tensor(i, v, (2, 3)), "coalesced": torch.sparse_coo_tensor(i, v, (2, 3)).coalesce(),
        "hybrid": torch.sparse_coo_tensor(i, torch.ones(3, 2), (2, 3, 2)), "empty": torch.sparse_coo_tensor((2, 3)),
        "csr": dense.to_sparse_csr(), "csc": dense.to_sparse_csc(), "bsr": dense.to_sparse_bsr((2, 1)), "bsc": dense.to_sparse_bsc((2, 1)),
        "doubles": torch.sparse_coo_tensor(i, v.double(), (2, 3)),
    }


def checkpoint(number):
    """What training scripts save."""
    name, make = OPTIMIZERS[number % len(OPTIMIZERS)]
    net, optimizer = trained(make, steps=1 + number % 4, seed=number)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2) if name not in ("lbfgs", "tensor_lr") else None
    return {
        "epoch": number, "model": net.state_dict(), "optimizer": optimizer.state_dict(),
        "scheduler": {k: v for k, v in scheduler.state_dict().items() if not k.startswith("_")} if scheduler else None,
        "loss": 0.25 / (1 + number), "best": {"acc": 0.5 + number / 1000, "epoch": number - 1},
        "history": [{"loss": 1 / (i + 1), "lr": 10.0**-i} for i in range(number % 5)], "args": {"name": name, "layers": (1, 2, number)},
        "rng": torch.get_rng_state()[:64].clone(), "params": list(net.parameters()),
    }


def files():
    """(name, object, keyword arguments of torch.save)"""
    for name, model in vision_models():
        yield "vision_" + name, model.state_dict(), {}
    for name, net in nets():
        yield "net_" + name, net.state_dict(), {}
        yield "params_" + name, dict(net.named_parameters()), {}
    for name, make in OPTIMIZERS:
        net, optimizer = trained(make)
        yield "optimizer_" + name, optimizer.state_dict(), {}
    for dtype in DTYPES:
        name = str(dtype).removeprefix("torch.")
        yield "dtype_" + name, {"x": of(dtype, 3, 4), "one": of(dtype), "none": of(dtype, 0, 2), "turned": of(dtype, 3, 4).t()}, {}
    for protocol in (2, 3, 4, 5):
        yield f"protocol{protocol}_scalars", scalars(), {"pickle_protocol": protocol}
        yield f"protocol{protocol}_views", views(), {"pickle_protocol": protocol}
        yield f"protocol{protocol}_checkpoint", checkpoint(protocol), {"pickle_protocol": protocol}
    yield "views", views(), {}
    yield "complex_views", complex_views(), {}
    yield "sparse", sparse(), {}
    yield "shared_containers", shared_containers(), {}
    yield "meta", {"a": torch.empty(2, 3, device="meta"), "b": torch.empty(0, device="meta")}, {}
    yield "tensor", torch.arange(10), {}
    yield "list", [torch.ones(2), 1, "a"], {}
    yield "empty", {}, {}
    yield "none", None, {}
    yield "text", "just a text", {}
    yield "numpy", {"scalar": numpy.float64(0.5), "int": numpy.int32(-3), "bool": numpy.bool_(True), "array": numpy.arange(6.0).reshape(2, 3)}, {}
    yield "many", {f"key{i}": i for i in range(3000)}, {}
    yield "memo", [f"text{i}" for i in range(300)] * 2, {}
    yield "large", {"x": torch.arange(300000)}, {}
    tensor = torch.ones(3)
    tensor.note = "an attribute"
    parameter = nn.Parameter(torch.ones(2))
    parameter.note = "an attribute"
    yield "attributes", {"tensor": tensor, "parameter": parameter, "buffer": nn.Buffer(torch.ones(2))}, {}
    yield "deque", {"deque": collections.deque([1, 2, 3], maxlen=5), "default": collections.defaultdict(list, a=[1])}, {}
    i = 0
    while True:
        yield f"checkpoint_{i:03d}", checkpoint(i), {}
        i += 1


SAMPLE = [
    "net_conv", "net_tied", "net_bfloat", "optimizer_adam", "optimizer_groups", "optimizer_lbfgs", "protocol2_scalars", "protocol4_scalars",
    "protocol5_checkpoint", "views", "complex_views", "sparse", "shared_containers", "meta", "tensor", "numpy", "memo", "attributes", "deque",
    "dtype_bool", "dtype_float16", "dtype_bfloat16", "dtype_uint16", "dtype_uint64", "dtype_complex64", "dtype_float8_e4m3fn", "checkpoint_007",
]


def big_endian(path, to):
    """The same state dict as a machine of the other byte order would have written it."""
    tensors = torch.load(path).values()
    writer = torch._C.PyTorchFileWriter(to)
    with zipfile.ZipFile(path) as source:
        for name in source.namelist():
            record = name.split("/", 1)[1]
            data = source.read(name)
            if record == "byteorder":
                data = b"big"
            elif record.startswith("data/"):
                # As many storages as tensors, in the same order.
                width = list(tensors)[int(record[5:])].element_size()
                data = b"".join(data[i : i + width][::-1] for i in range(0, len(data), width))
            if record not in ("version", ".data/serialization_id"):
                writer.write_record(record, data, len(data))
    writer.write_end_of_file()


def write(folder, only=None):
    os.makedirs(folder, exist_ok=True)
    count = 0
    for name, value, options in files():
        if count == COUNT:
            break
        count += 1
        if only is not None and name not in only:
            continue
        path = os.path.join(folder, name + ".pth")
        torch.save(value, path, **options)
        with open(os.path.join(folder, name + ".txt"), "w", newline="\n") as text:
            text.write(describe(value))
    print(count, "files made" if only is None else "files looked at")


# ---- what Java wrote ---------------------------------------------------------------------------------------------


def check(folder, copies):
    count = 0
    for file in sorted(os.listdir(copies)):
        if not file.endswith(".pth"):
            continue
        path = os.path.join(copies, file)
        value = torch.load(path, weights_only=True)
        expected = open(os.path.join(folder, file[:-4] + ".txt"), newline="\n").read()
        actual = describe(value)
        # What Java does not tell apart: a dict of tensors is written as the OrderedDict of a state dict, bytes of
        # both kinds as bytes, NumPy's arrays as tensors.
        for a, e in zip(actual.split("\n"), expected.split("\n"), strict=True):
            e = e.replace("\tdict\t", "\tordered\t") if "\tordered\t" in a else e
            if "\tarray\t" in e:
                assert "\ttensor\t" in a and e.rsplit(" ", 1)[1] == a.rsplit(" ", 1)[1], (file, a, e)
                continue
            assert a == e, f"{file}\n{a}\n{e}"
        # The other ways in which Python reads a file.
        torch.load(path, weights_only=True, mmap=True)
        torch.load(path, weights_only=True, map_location="meta") if "sparse" not in file else None
        assert zipfile.ZipFile(path).testzip() is None
        count += 1
    print(count, "files of Java are equal in Python")


if __name__ == "__main__":
    command, folder = sys.argv[1:3]
    if command == "write":
        write(folder)
    elif command == "sample":
        write(folder, SAMPLE)
        big_endian(os.path.join(folder, "net_conv.pth"), os.path.join(folder, "big_endian.pth"))
    else:
        check(folder, sys.argv[3])
