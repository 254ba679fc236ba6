package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Shapes, strides and what shares memory. The Python lines' names:
// python: x = torch.arange(24).reshape(2, 3, 4)
@ExtendWith(NoLeaks.class)
class ViewTest {
  private static final Goldens PYTHON = Goldens.of(ViewTest.class);

  private static Tensor x() {
    return Torch.arange(24).reshape(2, 3, 4);
  }

  @Test
  void shapes() {
    PYTHON.equal(
        "x.view(6, 4), x.view(-1), x.reshape(4, -1), x.flatten(), x.flatten(1)",
        x().view(6, 4),
        x().view(-1),
        x().reshape(4, -1),
        x().flatten(),
        x().flatten(1));
    PYTHON.equal(
        "x.permute(2, 0, 1), x.transpose(0, -1), x.movedim(0, 2), x.swapaxes(1, 2), x[0].t(),"
            + " x[0].T, x.mT",
        x().permute(2, 0, 1),
        x().transpose(0, -1),
        x().movedim(0, 2),
        x().swapaxes(1, 2),
        x().get(0).t(),
        x().get(0).T(),
        x().mT());
    PYTHON.equal(
        "x.unsqueeze(0), x.unsqueeze(-1).squeeze(), x.unsqueeze(1).squeeze(1),"
            + " x.unsqueeze(0).unsqueeze(0).squeeze((0, 1))",
        x().unsqueeze(0),
        x().unsqueeze(-1).squeeze(),
        x().unsqueeze(1).squeeze(1),
        x().unsqueeze(0).unsqueeze(0).squeeze(0, 1));
    PYTHON.equal(
        "x[0, :1].expand(3, 4), x[0, 0].expand(2, -1), x.expand_as(x), x[0, 0].repeat(2, 2), x[0,"
            + " 0].tile(3)",
        x().get(0, Index.to(1)).expand(3, 4),
        x().get(0, 0).expand(2, -1),
        x().expandAs(x()),
        x().get(0, 0).repeat(2, 2),
        x().get(0, 0).tile(3));
    PYTHON.equal(
        "x.narrow(2, 1, 2), x.select(1, -1), x.diagonal(), x.diagonal(1, 1, 2), x.unfold(2, 2, 1)",
        x().narrow(2, 1, 2),
        x().select(1, -1),
        x().diagonal(),
        x().diagonal(1, 1, 2),
        x().unfold(2, 2, 1));
    PYTHON.equal(
        "x.flip(0, 2), x.roll(1), x.roll((1, 1), (0, 2)), x[0].triu(), x[0].tril(-1)",
        x().flip(0, 2),
        x().roll(1),
        x().roll(new long[] {1, 1}, 0, 2),
        x().get(0).triu(),
        x().get(0).tril(-1));
    PYTHON.equal(
        "x.as_strided((2, 2), (1, 3), 2)", x().asStrided(new long[] {2, 2}, new long[] {1, 3}, 2L));
    PYTHON.equal("x.split(2, 2)", x().split(2, 2));
    PYTHON.equal("x.split([1, 2], 1)", x().split(new long[] {1, 2}, 1));
    PYTHON.equal("x.chunk(3, -1)", x().chunk(3, -1));
    PYTHON.equal("x.unbind(1)", x().unbind(1));
    PYTHON.equal("torch.tensor_split(x, (1, 3), dim=2)", x().tensorSplit(new long[] {1, 3}, 2));
    PYTHON.equal(
        "x.gather(2, x % 4), x[0].scatter(0, torch.tensor([[2, 1, 0, 0]]), 99)",
        x().gather(2, x().remainder(4)),
        x().get(0).scatter(0, Torch.tensor(new int[][] {{2, 1, 0, 0}}), 99));
    PYTHON.equal(
        "x.index_select(1, torch.tensor([2, 0])), x.masked_select(x > 20), x.take(torch.tensor([0,"
            + " 23]))",
        x().indexSelect(1, Torch.tensor(new int[] {2, 0})),
        x().maskedSelect(x().gt(20)),
        x().take(Torch.tensor(new int[] {0, 23})));
    PYTHON.equal(
        "torch.tensor(1).view(1, 1), torch.empty(0, 3).view(3, 0), torch.tensor([5]).view(())",
        Torch.tensor(1).view(1, 1),
        Torch.empty(0, 3).view(3, 0),
        Torch.tensor(new int[] {5}).view());
  }

  @Test
  void eightDimensions() {
    Tensor x = Torch.arange(256).view(2, 2, 2, 2, 2, 2, 2, 2);
    PYTHON.equal(
        "torch.arange(256).view(2, 2, 2, 2, 2, 2, 2, 2).permute(7, 6, 5, 4, 3, 2, 1, 0).sum((1, 3,"
            + " 5))",
        x.permute(7, 6, 5, 4, 3, 2, 1, 0).sum(1, 3, 5));
    assertThat(Torch.ones(new long[64]).dim()).isEqualTo(64);
    assertThatThrownBy(() -> Torch.ones(new long[65]).add(1).sum(0))
        .isInstanceOf(TorchException.class);
  }

  @Test
  void questions() {
    Tensor x = x().transpose(0, 2);
    assertThat(x.shape()).containsExactly(4, 3, 2);
    assertThat(x.size()).containsExactly(4, 3, 2);
    assertThat(x.size(-1)).isEqualTo(2);
    assertThat(x.stride()).containsExactly(1, 4, 12);
    assertThat(x.stride(-1)).isEqualTo(12);
    assertThat(x.numel()).isEqualTo(24);
    assertThat(x.isContiguous()).isFalse();
    assertThat(x.contiguous().isContiguous()).isTrue();
    assertThat(x.get(2, 1).storageOffset()).isEqualTo(6);
    assertThat(x.describe()).isEqualTo("int64[4, 3, 2]");
    assertThat(x.layout()).isEqualTo(Layout.STRIDED);
    assertThat(x.device()).isEqualTo(Device.CPU);
    assertThat(Torch.tensor(1.0).shape()).isEmpty();
    assertThat(Torch.tensor(1.0).stride()).isEmpty();
    assertThat(Torch.ones(2, 3, 4, 4).contiguous(MemoryFormat.CHANNELS_LAST).stride())
        .containsExactly(48, 1, 12, 3);
    assertThatThrownBy(() -> Torch.tensor(1.0).size(0)).isInstanceOf(TorchException.Index.class);
  }

  @Test
  void viewsShareMemoryAndVersion() {
    Tensor x = x();
    Tensor view = x.view(-1);
    long version = x.version();
    view.fill_(1);
    assertThat(x.sum().itemLong()).isEqualTo(24);
    assertThat(x.version()).isEqualTo(version + 1);
    x.close();
    assertThat(view.sum().itemLong()).isEqualTo(24);
    assertThat(view.isSame(view)).isTrue();
    assertThat(view.isSame(view.alias())).isFalse();
    assertThat(view.isSame(null)).isFalse();
  }

  @Test
  void errors() {
    assertThatThrownBy(() -> x().view(5, 5))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("invalid for input of size 24");
    assertThatThrownBy(() -> x().view(-1, -1))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("only one dimension can be inferred");
    assertThatThrownBy(() -> x().view(Long.MAX_VALUE, Long.MAX_VALUE))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().transpose(0, 2).view(-1))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("view size is not compatible");
    assertThatThrownBy(() -> x().asStrided(new long[] {100}, 1))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("out of bounds for storage");
    assertThatThrownBy(() -> x().asStrided(new long[] {2}, new long[] {1}, -5L))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().asStrided(new long[] {2}, -1)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().narrow(0, 1, 5)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().split(0)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().chunk(0)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> x().gather(0, Torch.tensor(new long[][][] {{{9}}})))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("out of bounds");
    assertThatThrownBy(() -> x().indexSelect(0, Torch.tensor(new long[] {Long.MIN_VALUE})))
        .isInstanceOf(TorchException.class);
  }
}
