package torch;

/// How a tensor's elements are stored (`torch.layout`).
public enum Layout {
  STRIDED,
  SPARSE_COO,
  SPARSE_CSR,
  MKLDNN,
  SPARSE_CSC,
  SPARSE_BSR,
  SPARSE_BSC,
  JAGGED;

  // libtorch numbers them in this order.
  long code() {
    return ordinal();
  }
}
