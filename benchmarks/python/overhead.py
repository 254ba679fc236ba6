"""What small operators cost in Python: the rows of java/Overhead.java and cpp/overhead.cpp. Each result is dropped at once."""

import torch

import turns

a = torch.rand(4)
b = torch.rand(4)
leaf = torch.rand(4, requires_grad=True)
square = torch.rand(2, 2)
m = torch.rand(32, 32)
n = torch.rand(32, 32)


# Each row is a function of its own with local names: the cheapest loop that Python has.
def add(count, a=a, b=b):
    for _ in range(count):
        a + b


def add_grad(count, a=leaf, b=b):
    for _ in range(count):
        a + b


def mul_number(count, a=a):
    for _ in range(count):
        a * 2.0


def relu(count, a=a):
    for _ in range(count):
        a.relu()


def view(count, a=a):
    for _ in range(count):
        a.view(2, 2)


def sum_dim(count, a=square):
    for _ in range(count):
        a.sum(0)


def matmul(count, a=m, b=n):
    for _ in range(count):
        a @ b


def empty(count, empty=torch.empty):
    for _ in range(count):
        empty(4)


def dim(count, a=a):
    for _ in range(count):
        a.dim()


turns.serve(
    {
        "add": add,
        "add-grad": add_grad,
        "mul-number": mul_number,
        "relu": relu,
        "view": view,
        "sum-dim": sum_dim,
        "matmul": matmul,
        "empty": empty,
        "dim": dim,
    },
    f"torch {torch.__version__}, threads: {torch.get_num_threads()}",
)
