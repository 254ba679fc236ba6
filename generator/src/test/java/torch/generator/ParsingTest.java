package torch.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParsingTest {
  @Test
  void namesKeepTheirOuterUnderscores() {
    assertThat(Names.camel("adaptive_avg_pool2d")).isEqualTo("adaptiveAvgPool2d");
    assertThat(Names.camel("_foreach_add_")).isEqualTo("_foreachAdd_");
    assertThat(Names.camel("__and__")).isEqualTo("__and__");
    assertThat(Names.parameter("default")).isEqualTo("default_");
  }

  @Test
  void commasInsideBracketsAndQuotesDoNotSplit() {
    assertThat(Text.split("int[1] dim=[-2,-1], str ord=\"a,b\", ::std::array<bool,3> mask"))
        .containsExactly("int[1] dim=[-2,-1]", "str ord=\"a,b\"", "::std::array<bool,3> mask");
  }

  @Test
  void aSignatureNamesItsFunctionByTheKindsOfItsParameters() {
    var signature =
        Signature.parse("at::Tensor (const at::Tensor &, const at::Tensor &, const at::Scalar &)");
    assertThat(signature.function()).isEqualTo("torch_call_TTS_T");
    assertThat(signature.cParameters())
        .isEqualTo("int64_t op, int64_t a0, int64_t a1, int64_t a2, int64_t a2_length");
    assertThat(signature.shape()).isEqualTo("jjjjj");
  }

  @Test
  void aSchemaTellsDefaultsKeywordsAndAliases() {
    var schema =
        Schema.parse(
            "add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)");
    assertThat(schema.parameters())
        .extracting(Schema.Parameter::name)
        .containsExactly("self", "other", "alpha", "out");
    assertThat(schema.parameters().get(2).def()).isEqualTo("1");
    assertThat(schema.parameters().get(2).keywordOnly()).isTrue();
    assertThat(schema.parameters().get(1).keywordOnly()).isFalse();
    assertThat(schema.returnedParameter()).isEqualTo(3);
  }

  @Test
  void aSchemaNamesItsResults() {
    var schema =
        Schema.parse(
            "max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)");
    assertThat(schema.returnNames()).isEqualTo(List.of("values", "indices"));
  }

  @Test
  void anUnknownTypeStopsTheGenerator() {
    assertThatThrownBy(() -> Signature.parse("at::Tensor (at::Novelty)"))
        .hasMessageContaining("at::Novelty")
        .hasMessageContaining("Argument");
  }
}
