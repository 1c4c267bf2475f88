package upswing.ui.whatif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import upswing.report.Amounts;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Trial;

/** What the bar says while something is tried. */
final class WhatIfViewModel {

  /** A figure before and after, and what lies between; the difference may be empty. */
  record Figure(String name, String before, String after, String difference, boolean better) {}

  /** All the bar shows. */
  record Sight(
      String count, String take, boolean takeable, Comparison weeks, List<Figure> figures) {}

  private final Desk desk;
  private final Messages words;
  private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  WhatIfViewModel(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
    desk.trialProperty().subscribe(trial -> show());
    desk.chosenProperty().subscribe(day -> show());
  }

  /** Empty while nothing is tried. */
  ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  void take() {
    desk.takeTrial();
  }

  void drop() {
    desk.dropTrial();
  }

  private void show() {
    sight.set(desk.trialProperty().get().map(this::sight));
  }

  private Sight sight(Trial trial) {
    Comparison both = Comparison.of(trial.kept(), desk.seen(), desk.chosenProperty().get());
    return new Sight(
        words.of("whatif.changes", trial.changes()),
        words.of("whatif.take", trial.changes()),
        trial.changes() > 0,
        both,
        figures(both));
  }

  private List<Figure> figures(Comparison both) {
    List<Figure> figures = new java.util.ArrayList<>();
    double gained = both.loadKept() > 0 ? both.loadTried() / both.loadKept() - 1 : 0;
    figures.add(
        new Figure(
            words.of("whatif.load"),
            Amounts.whole(both.loadKept()),
            Amounts.whole(both.loadTried()),
            same(both.loadKept(), both.loadTried())
                ? words.of("whatif.asBefore")
                : Amounts.signed(gained * 100) + " %",
            false));
    if (both.formKept().isPresent() && both.formTried().isPresent()) {
      double before = both.formKept().getAsDouble();
      double after = both.formTried().getAsDouble();
      figures.add(
          new Figure(
              words.of("whatif.form"),
              tenth(before),
              tenth(after),
              Math.abs(after - before) < 0.05 ? words.of("whatif.asBefore") : tenth(after - before),
              after - before >= 0.05));
    }
    int fewer = both.findingsKept() - both.findingsTried();
    figures.add(
        new Figure(
            words.of("whatif.findings"),
            String.valueOf(both.findingsKept()),
            String.valueOf(both.findingsTried()),
            fewer == 0
                ? words.of("whatif.asBefore")
                : words.of(fewer > 0 ? "whatif.solved" : "whatif.more", Math.abs(fewer)),
            fewer > 0));
    return figures;
  }

  private static boolean same(double before, double after) {
    return Math.round(before) == Math.round(after);
  }

  /** With its sign and one decimal: +8.4, −0.3. */
  private static String tenth(double number) {
    String plain = String.format(Locale.ROOT, "%.1f", Math.abs(number));
    return plain.equals("0.0") ? plain : (number < 0 ? "−" : "+") + plain;
  }
}
