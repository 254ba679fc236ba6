package torch.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/// Pickles that make some sense: instructions in any order, with plausible operands, names that
/// checkpoints use, and some that they must not.
final class PickleSoup {
  private static final String[] GLOBALS = {
    "torch._utils\n_rebuild_tensor_v2",
    "torch._utils\n_rebuild_tensor_v3",
    "torch._utils\n_rebuild_parameter",
    "torch._utils\n_rebuild_sparse_tensor",
    "torch._utils\n_rebuild_meta_tensor_no_storage",
    "torch._utils\n_rebuild_device_tensor_from_cpu_tensor",
    "torch._tensor\n_rebuild_from_type_v2",
    "torch\nFloatStorage",
    "torch\nLongStorage",
    "torch.storage\nUntypedStorage",
    "torch\nfloat32",
    "torch\nuint16",
    "torch\nSize",
    "torch\ndevice",
    "torch\nTensor",
    "torch.serialization\n_get_layout",
    "torch.nn.parameter\nParameter",
    "collections\nOrderedDict",
    "collections\nCounter",
    "collections\ndefaultdict",
    "collections\ndeque",
    "builtins\nset",
    "builtins\nbytearray",
    "builtins\ncomplex",
    "_codecs\nencode",
    "numpy\ndtype",
    "numpy.core.multiarray\n_reconstruct",
    "numpy.core.multiarray\nscalar",
    "os\nsystem",
    "builtins\neval",
  };

  private static final String[] TEXTS = {
    "storage",
    "0",
    "1",
    "cpu",
    "cuda:0",
    "meta",
    "_metadata",
    "latin1",
    "f4",
    "<",
    "conj",
    "neg",
    "torch.sparse_coo",
    "torch.strided",
    "",
    "a",
    "9223372036854775807"
  };

  private static final long[] NUMBERS = {
    0,
    1,
    2,
    3,
    4,
    6,
    24,
    255,
    256,
    65535,
    1L << 31,
    1L << 32,
    1L << 40,
    1L << 62,
    Long.MAX_VALUE,
    -1,
    Long.MIN_VALUE
  };

  /// Instructions without operands.
  private static final byte[] PLAIN = {
    'N',
    '(',
    ')',
    ']',
    '}',
    't',
    'a',
    'e',
    's',
    'u',
    'R',
    'b',
    'Q',
    '0',
    '1',
    '2',
    (byte) 0x81,
    (byte) 0x85,
    (byte) 0x86,
    (byte) 0x87,
    (byte) 0x88,
    (byte) 0x89,
    (byte) 0x8f,
    (byte) 0x90,
    (byte) 0x91,
    (byte) 0x92,
    (byte) 0x93,
    (byte) 0x94
  };

  private final RandomGenerator random;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private PickleSoup(RandomGenerator random) {
    this.random = random;
  }

  static byte[] cook(RandomGenerator random) {
    var soup = new PickleSoup(random);
    soup.out.write(0x80);
    soup.out.write(2);
    for (int i = 1 + random.nextInt(200); i > 0; i--) soup.instruction();
    soup.out.write('.');
    return soup.out.toByteArray();
  }

  /// Some instructions to put into another pickle.
  static byte[] spoonful(RandomGenerator random) {
    var soup = new PickleSoup(random);
    for (int i = 1 + random.nextInt(4); i > 0; i--) soup.instruction();
    return soup.out.toByteArray();
  }

  private void instruction() {
    switch (random.nextInt(10)) {
      case 0 -> global();
      case 1 -> text();
      case 2, 3 -> number();
      case 4 -> operand('q', 1, random.nextInt(8));
      case 5 -> operand('h', 1, random.nextInt(8));
      case 6 -> tensor();
      case 7 -> length();
      default -> out.write(PLAIN[random.nextInt(PLAIN.length)]);
    }
  }

  private void operand(int opcode, int width, long value) {
    out.write(opcode);
    out.write(
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array(), 0, width);
  }

  private void global() {
    write("c" + GLOBALS[random.nextInt(GLOBALS.length)] + "\n");
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void text() {
    text(TEXTS[random.nextInt(TEXTS.length)]);
  }

  private void text(String text) {
    operand('X', 4, text.length());
    write(text);
  }

  private void number() {
    number(NUMBERS[random.nextInt(NUMBERS.length)]);
  }

  private void number(long value) {
    out.write(0x8a);
    operand(8, 8, value);
  }

  /// A text or number of a length that is a lie.
  private void length() {
    int[] opcodes = {'X', 'B', 'T', 0x8b, 0x8d, 0x8e, 'r', 'j', 0x95};
    int opcode = opcodes[random.nextInt(opcodes.length)];
    operand(opcode, opcode >= 0x8d ? 8 : 4, NUMBERS[random.nextInt(NUMBERS.length)]);
  }

  /// A whole tensor with a shape, strides and an offset that may be anything.
  private void tensor() {
    write("ctorch._utils\n_rebuild_tensor_v2\n((");
    text("storage");
    write("ctorch\n" + (random.nextBoolean() ? "FloatStorage" : "LongStorage") + "\n");
    text(String.valueOf(random.nextInt(3)));
    text("cpu");
    number();
    write("tQ");
    number();
    sizes();
    sizes();
    out.write(random.nextBoolean() ? 0x88 : 0x89);
    write("ccollections\nOrderedDict\n)RtR");
  }

  private void sizes() {
    out.write('(');
    for (int i = random.nextInt(4); i > 0; i--)
      if (random.nextBoolean()) number();
      else number(random.nextInt(6));
    out.write('t');
  }
}
