package torch;

/// Python's names of the classes that tensors had before they had dtypes: `torch.FloatTensor`,
/// `torch.cuda.sparse.LongTensor`.
final class TypeNames {
  private TypeNames() {}

  static String of(Tensor tensor) {
    DeviceType device = tensor.device().type();
    String place =
        device == DeviceType.CPU ? "" : device.name().toLowerCase(java.util.Locale.ROOT) + ".";
    String layout =
        switch (tensor.layout()) {
          case STRIDED, JAGGED -> "";
          case MKLDNN -> "mkldnn.";
          case SPARSE_COO -> "sparse.";
          case SPARSE_CSR, SPARSE_CSC, SPARSE_BSR, SPARSE_BSC -> "sparse_csr.";
        };
    return "torch." + place + layout + element(tensor.dtype()) + "Tensor";
  }

  private static String element(DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> "Float";
      case FLOAT64 -> "Double";
      case FLOAT16 -> "Half";
      case BFLOAT16 -> "BFloat16";
      case UINT8 -> "Byte";
      case INT8 -> "Char";
      case INT16 -> "Short";
      case INT32 -> "Int";
      case INT64 -> "Long";
      case BOOL -> "Bool";
      case COMPLEX32 -> "ComplexHalf";
      case BCOMPLEX32 -> "BComplex32";
      case COMPLEX64 -> "ComplexFloat";
      case COMPLEX128 -> "ComplexDouble";
      case UINT16 -> "UInt16";
      case UINT32 -> "UInt32";
      case UINT64 -> "UInt64";
      case QINT8 -> "QInt8";
      case QUINT8 -> "QUInt8";
      case QINT32 -> "QInt32";
      case QUINT4X2 -> "QUInt4x2";
      case QUINT2X4 -> "QUInt2x4";
      default -> {
        String name = dtype.toString();
        yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
      }
    };
  }
}
