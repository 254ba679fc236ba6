"""Writes the goldens of the tests in torch-java/src/test/java/torch: what PyTorch makes of the Python lines that stand in them.

    python goldens.py [TestClass ...]

A test names its Python in two ways: lines "// python: CODE" are run before each case; the first argument of PYTHON.equal(...) and its kin is a
case, statements and last an expression, separated by "; ". What the expression gives, a tensor, number, text or a tuple of them, goes to
TestClass.txt beside this file: the case, and below it, indented, each value as "dtype [shape] hex".
"""
import pathlib
import re
import sys
import torch

here = pathlib.Path(__file__).resolve().parent
sources = here.parents[2] / "java" / "torch"


def flatten(value):
    if isinstance(value, (tuple, list)):
        return [leaf for part in value for leaf in flatten(part)]
    return [value]


def text(value):
    if value is None:
        return "none"
    if isinstance(value, (torch.dtype, torch.Size, str)):
        return "text " + str(value).replace("\n", "\\n")
    if not isinstance(value, torch.Tensor):
        value = torch.tensor(value, dtype=torch.float64 if isinstance(value, float) else None)
    flat = value.detach().resolve_conj().resolve_neg().contiguous().reshape(-1)
    raw = bytes(flat.view(torch.uint8).tolist()).hex() if flat.numel() else ""
    return f"{str(value.dtype)[6:]} [{','.join(map(str, value.shape))}] {raw}".rstrip()


for source in sorted(sources.glob("*Test.java")):
    java = source.read_text()
    # The formatter may have cut a long text into several.
    texts = re.findall(r'PYTHON\s*\.\w+\(\s*((?:"(?:[^"\\]|\\.)*"(?:\s*\+\s*)?)+)', java)
    cases = ["".join(eval(part) for part in re.findall(r'"(?:[^"\\]|\\.)*"', text)) for text in texts]
    if not cases or sys.argv[1:] and source.stem not in sys.argv[1:]:
        continue
    # The formatter may have broken a long line; what follows it then goes on as a comment.
    setup = "\n".join(re.sub(r"\n *// ", " ", line) for line in re.findall(r"// python: (.*(?:\n *// (?!python: ).*)*)", java))
    lines = []
    for case in dict.fromkeys(cases):
        scope = {"torch": torch}
        exec("import torch.nn.functional as F\n" + setup, scope)
        *statements, expression = case.split("; ")
        try:
            exec("\n".join(statements), scope)
            value = eval(expression, scope)
        except Exception as e:
            sys.exit(f"{source.stem}: {case}: {e}")
        lines.append(case)
        lines.extend("  " + text(leaf) for leaf in flatten(value))
    (here / f"{source.stem}.txt").write_text("\n".join(lines) + "\n")
    print(source.stem, len(set(cases)), "cases")
