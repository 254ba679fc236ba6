package torch;

/// The type of a tensor's elements. Constants carry PyTorch's names in capitals (`torch.float32` is
/// [#FLOAT32]); [#toString()] gives the PyTorch name.
public enum DType {
  UINT8(0, 1),
  INT8(1, 1),
  INT16(2, 2),
  INT32(3, 4),
  INT64(4, 8),
  FLOAT16(5, 2),
  FLOAT32(6, 4),
  FLOAT64(7, 8),
  COMPLEX32(8, 4),
  COMPLEX64(9, 8),
  COMPLEX128(10, 16),
  BOOL(11, 1),
  QINT8(12, 1),
  QUINT8(13, 1),
  QINT32(14, 4),
  BFLOAT16(15, 2),
  QUINT4X2(16, 1),
  QUINT2X4(17, 1),
  FLOAT8_E5M2(23, 1),
  FLOAT8_E4M3FN(24, 1),
  FLOAT8_E5M2FNUZ(25, 1),
  FLOAT8_E4M3FNUZ(26, 1),
  UINT16(27, 2),
  UINT32(28, 4),
  UINT64(29, 8),
  FLOAT8_E8M0FNU(44, 1),
  FLOAT4_E2M1FN_X2(45, 1);

  private static final DType[] BY_CODE = new DType[46];

  static {
    for (DType dtype : values()) BY_CODE[dtype.code] = dtype;
  }

  private final int code;
  private final int size;

  DType(int code, int size) {
    this.code = code;
    this.size = size;
  }

  static DType ofCode(long code) {
    DType dtype = code >= 0 && code < BY_CODE.length ? BY_CODE[(int) code] : null;
    if (dtype == null)
      throw new IllegalStateException(
          "libtorch uses a dtype of code " + code + ", which has no DType");
    return dtype;
  }

  long code() {
    return code;
  }

  /// Bytes an element takes.
  public int itemSize() {
    return size;
  }

  public boolean isFloatingPoint() {
    return switch (this) {
      case FLOAT16,
          FLOAT32,
          FLOAT64,
          BFLOAT16,
          FLOAT8_E5M2,
          FLOAT8_E4M3FN,
          FLOAT8_E5M2FNUZ,
          FLOAT8_E4M3FNUZ,
          FLOAT8_E8M0FNU,
          FLOAT4_E2M1FN_X2 ->
          true;
      default -> false;
    };
  }

  public boolean isComplex() {
    return this == COMPLEX32 || this == COMPLEX64 || this == COMPLEX128;
  }

  public boolean isSigned() {
    return switch (this) {
      case UINT8, UINT16, UINT32, UINT64, BOOL, QUINT8, QUINT4X2, QUINT2X4 -> false;
      default -> true;
    };
  }

  /// PyTorch's name, without the module: `float32`.
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
