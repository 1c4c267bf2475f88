package upswing.report;

import java.util.List;
import java.util.Optional;
import upswing.readiness.Baseline;
import upswing.readiness.SignalMorning;
import upswing.readiness.SignalMorning.Standing;
import upswing.report.PlanSheet.Weight;
import upswing.review.SignalReview;
import upswing.review.WeekReview;

/** The signals of four weeks, a row each: its line over its normal band, its value and range. */
record ReviewSignals(
    Pen pen, SheetColours colours, Words words, WeekReview review, ReviewWords said) {

  private static final int AT_MOST = 8;
  private static final double CHART = 104;
  private static final double WIDE = 142;

  /** Draws the rows and says where they end. */
  double draw(double left, double right, double y, double row) {
    if (review.signals().isEmpty()) {
      pen.text(left, y + 16, words.of("review.signals.none"), 7.6, Weight.REGULAR, colours.soft());
      return y + row;
    }
    SignalWords signals = new SignalWords(words);
    List<SignalReview> shown = review.signals().stream().limit(AT_MOST).toList();
    for (SignalReview signal : shown) {
      double base = y + row / 2 + 2.8;
      pen.icon(left, y + row / 2 - 4, 8, signal.signal(), colours.ink());
      String name = signals.judgedName(signal.signal());
      pen.fitted(left + 12.5, base, name, 7.6, Weight.SEMIBOLD, colours.ink(), CHART - 16);
      chart(signal, left + CHART, y + 2, row - 4);
      SignalMorning last = signal.last().orElseThrow();
      double value = last.judged().orElseThrow();
      double at = left + CHART + WIDE;
      pen.textEnd(
          at + 62,
          base,
          signals.value(signal.signal(), value),
          7.6,
          Weight.SEMIBOLD,
          colours.ink());
      signal
          .normal()
          .ifPresent(
              normal ->
                  pen.textEnd(
                      at + 138,
                      base,
                      signals.range(signal.signal(), normal),
                      7.2,
                      Weight.REGULAR,
                      colours.soft()));
      pen.fitted(
          at + 154, base, said.standing(signal), 7.6, Weight.REGULAR, colours.ink(), right - at);
      y += row;
      pen.line(left, y, right, y, colours.line(), 0.5);
    }
    double week = left + CHART + WIDE * 21 / SignalReview.MORNINGS;
    pen.dashed(week, y - row * shown.size() + 2, week, y - 2, colours.soft(), 0.5);
    return y;
  }

  private void chart(SignalReview signal, double x, double y, double high) {
    double low = Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (int i = 0; i < SignalReview.MORNINGS; i++) {
      for (double value : signal.value(i).stream().toArray()) {
        low = Math.min(low, value);
        top = Math.max(top, value);
      }
      if (normal(signal, i).isPresent()) {
        low = Math.min(low, normal(signal, i).get().low());
        top = Math.max(top, normal(signal, i).get().high());
      }
    }
    double scale = top > low ? (high - 3) / (top - low) : 0;
    double bottom = y + high - 1.5;
    double step = WIDE / SignalReview.MORNINGS;
    band(signal, x, bottom, low, scale, step);
    Optional<double[]> before = Optional.empty();
    for (int i = 0; i < SignalReview.MORNINGS; i++) {
      if (signal.value(i).isEmpty()) {
        before = Optional.empty();
        continue;
      }
      double at = x + (i + 0.5) * step;
      double height = bottom - (signal.value(i).getAsDouble() - low) * scale;
      before.ifPresent(from -> pen.line(from[0], from[1], at, height, colours.ink(), 0.8));
      before = Optional.of(new double[] {at, height});
    }
    marks(signal, x, bottom, low, scale, step);
  }

  /** Neighbouring mornings with the same range are one rectangle. */
  private void band(
      SignalReview signal, double x, double bottom, double low, double scale, double step) {
    int from = 0;
    while (from < signal.mornings().size()) {
      Optional<Baseline.Known> normal = normal(signal, from);
      int to = from + 1;
      while (to < signal.mornings().size() && normal(signal, to).equals(normal)) to++;
      if (normal.isPresent()) {
        double above = bottom - (normal.get().high() - low) * scale;
        double below = bottom - (normal.get().low() - low) * scale;
        pen.fill(
            x + from * step,
            above,
            (to - from) * step,
            Math.max(1, below - above),
            0,
            colours.band());
      }
      from = to;
    }
  }

  private static Optional<Baseline.Known> normal(SignalReview signal, int morning) {
    return signal
        .mornings()
        .get(morning)
        .map(SignalMorning::normal)
        .filter(Baseline.Known.class::isInstance)
        .map(Baseline.Known.class::cast);
  }

  private void marks(
      SignalReview signal, double x, double bottom, double low, double scale, double step) {
    int last = -1;
    for (int i = 0; i < SignalReview.MORNINGS; i++) if (signal.value(i).isPresent()) last = i;
    for (int i = 0; i <= last; i++) {
      if (signal.value(i).isEmpty()) continue;
      boolean outside =
          signal.mornings().get(i).filter(m -> m.standing() == Standing.OUTSIDE_WORSE).isPresent();
      if (!outside && i != last) continue;
      double height = bottom - (signal.value(i).getAsDouble() - low) * scale;
      pen.middle(
          x + (i + 0.5) * step, height + 2, outside ? "◆" : "●", 5, Weight.REGULAR, colours.ink());
    }
  }
}
