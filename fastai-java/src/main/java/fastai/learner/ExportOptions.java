package fastai.learner;

public record ExportOptions() { static final ExportOptions DEFAULT = new ExportOptions(); }
