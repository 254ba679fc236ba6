import module fastai;

/// Reads a few digits with what Digits.java learned, in a process of its own.
void main() {
  var learn = Learner.loadLearner("digits.fai");
  for (var row : Table.read(Script.file("data/digits.csv.gz")).rows().subList(0, 5)) {
    var answer = learn.predict(Image.of(8, 8, row.bytes(0, 64)));
    IO.println(
        "%s, read as %s (%.1f %%)"
            .formatted(row.get(64), answer.decoded(), 100 * answer.probabilities().max().item()));
  }
}
