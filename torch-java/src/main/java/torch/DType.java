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
  BITS1X8(18, 1),
  BITS2X4(19, 1),
  BITS4X2(20, 1),
  BITS8(21, 1),
  BITS16(22, 2),
  FLOAT8_E5M2(23, 1),
  FLOAT8_E4M3FN(24, 1),
  FLOAT8_E5M2FNUZ(25, 1),
  FLOAT8_E4M3FNUZ(26, 1),
  UINT16(27, 2),
  UINT32(28, 4),
  UINT64(29, 8),
  // As in Python these only name what other libraries store; no operator takes them.
  UINT1(30, 1),
  UINT2(31, 1),
  UINT3(32, 1),
  UINT4(33, 1),
  UINT5(34, 1),
  UINT6(35, 1),
  UINT7(36, 1),
  INT1(37, 1),
  INT2(38, 1),
  INT3(39, 1),
  INT4(40, 1),
  INT5(41, 1),
  INT6(42, 1),
  INT7(43, 1),
  FLOAT8_E8M0FNU(44, 1),
  FLOAT4_E2M1FN_X2(45, 1),
  /// From libtorch 2.14 on.
  BCOMPLEX32(46, 4);

  private static final DType[] BY_CODE = new DType[47];

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
    return this == COMPLEX32 || this == BCOMPLEX32 || this == COMPLEX64 || this == COMPLEX128;
  }

  public boolean isSigned() {
    return switch (this) {
      case UINT1, UINT2, UINT3, UINT4, UINT5, UINT6, UINT7, UINT8, UINT16, UINT32, UINT64 -> false;
      case BOOL, QUINT8, QUINT4X2, QUINT2X4, BITS1X8, BITS2X4, BITS4X2, BITS8, BITS16 -> false;
      default -> true;
    };
  }

  /// Its limits, of a floating point or complex type.
  public FInfo finfo() {
    return FInfo.of(this);
  }

  /// Its limits, of an integer type.
  public IInfo iinfo() {
    return IInfo.of(this);
  }

  /// The complex type whose parts are of this type; a complex type itself.
  public DType toComplex() {
    return switch (this) {
      case FLOAT16 -> COMPLEX32;
      case FLOAT32, BFLOAT16 -> COMPLEX64;
      case FLOAT64 -> COMPLEX128;
      case COMPLEX32, BCOMPLEX32, COMPLEX64, COMPLEX128 -> this;
      default -> throw new IllegalArgumentException(this + " is no part of a complex type");
    };
  }

  /// The type of a complex type's parts; a floating point type itself.
  public DType toReal() {
    return switch (this) {
      case COMPLEX32 -> FLOAT16;
      case BCOMPLEX32 -> BFLOAT16;
      case COMPLEX64 -> FLOAT32;
      case COMPLEX128 -> FLOAT64;
      default -> {
        if (isFloatingPoint()) yield this;
        throw new IllegalArgumentException(this + " has no real type");
      }
    };
  }

  /// PyTorch's name, without the module: `float32`.
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
