package fastai.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void columnsOfOneWidth() {
    var table = new TextTable("epoch", "train_loss").row(0, 0.49823712).row(10, null);
    assertEquals(
        """
        epoch     train_loss
        0         0.498237
        10
        """,
        table.toString());
    assertEquals("0         0.498237", table.line(List.of(0, 0.49823712)));
  }

  @Test
  void longTextsAreCutAndLineBreaksJoined() {
    var table = new TextTable("text", "label").maxWidth(10).row("one two\nthree", "x");
    assertEquals("text        label\none two t…  x\n", table.toString());
    assertThrows(IllegalArgumentException.class, () -> table.row(1, 2, 3));
  }
}
