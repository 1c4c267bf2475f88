package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.readiness.Baseline;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.readiness.SignalMorning.Standing;
import upswing.report.SignalWords;
import upswing.training.Signal;
import upswing.ui.Messages;

/** The signals of some days as rows; a signal without a single value has no row. */
final class SignalRows {

  private final Mornings mornings;
  private final Messages words;
  private final SignalWords signals;
  private final VerdictWords verdicts;

  SignalRows(Mornings mornings, Messages words) {
    this.mornings = mornings;
    this.words = words;
    signals = new SignalWords(words);
    verdicts = new VerdictWords(words);
  }

  /**
   * @param strongFrom days before it are drawn faint
   */
  List<Row> of(
      LocalDate first, int days, LocalDate strongFrom, SignalChart.Look look, double height) {
    List<Morning> all = first.datesUntil(first.plusDays(days)).map(mornings::on).toList();
    List<Row> rows = new ArrayList<>();
    for (Signal signal : SignalWords.ORDER) {
      List<SignalChart.Day> line = all.stream().map(m -> day(m, signal)).toList();
      if (line.stream().noneMatch(d -> d.judged().isPresent() || d.value().isPresent())) continue;
      SignalChart chart =
          new SignalChart(
              signal,
              signals.judgedName(signal),
              spoken(signal, line, strongFrom),
              line,
              strongFrom,
              mornings.today(),
              look);
      rows.add(
          new Row(
              signals.judgedName(signal),
              signals.unit(signal),
              chart,
              height,
              said(all, signal),
              new Row.Said(words.of("trends.none"), "", Row.Tone.PLAIN)));
    }
    return rows;
  }

  private SignalChart.Day day(Morning morning, Signal signal) {
    Optional<SignalMorning> one = Optional.ofNullable(morning.signals().get(signal));
    OptionalDouble judged = one.map(SignalRows::judged).orElseGet(OptionalDouble::empty);
    return new SignalChart.Day(
        morning.date(),
        judged,
        one.map(SignalMorning::value).orElseGet(OptionalDouble::empty),
        one.map(SignalMorning::normal)
            .filter(Baseline.Known.class::isInstance)
            .map(Baseline.Known.class::cast),
        one.filter(o -> o.standing() == Standing.OUTSIDE_WORSE).isPresent(),
        judged.isPresent() ? signals.bare(signal, judged.getAsDouble()) : "");
  }

  /** Before a normal range is known nothing is judged; the value is shown all the same. */
  static OptionalDouble judged(SignalMorning morning) {
    return morning.judged().isPresent() || morning.signal() == Signal.HRV
        ? morning.judged()
        : morning.value();
  }

  private Map<LocalDate, Row.Said> said(List<Morning> all, Signal signal) {
    Map<LocalDate, Row.Said> said = new HashMap<>();
    for (Morning morning : all) {
      SignalMorning now = morning.signals().get(signal);
      if (now == null) continue;
      Optional<SignalMorning> before =
          Optional.ofNullable(mornings.on(morning.date().minusDays(1)).signals().get(signal));
      OptionalDouble judged = judged(now);
      if (judged.isEmpty()) continue;
      said.put(
          morning.date(),
          new Row.Said(
              signals.value(signal, judged.getAsDouble()),
              verdicts.standing(now, before),
              tone(now.standing())));
    }
    return said;
  }

  private static Row.Tone tone(Standing standing) {
    return switch (standing) {
      case INSIDE -> Row.Tone.GOOD;
      case OUTSIDE_WORSE -> Row.Tone.WORSE;
      case UNKNOWN, OUTSIDE_BETTER -> Row.Tone.PLAIN;
    };
  }

  private String spoken(Signal signal, List<SignalChart.Day> line, LocalDate from) {
    StringBuilder values = new StringBuilder();
    Optional<Baseline.Known> normal = Optional.empty();
    for (SignalChart.Day day : line) {
      if (day.normal().isPresent()) normal = day.normal();
      if (day.date().isBefore(from) || day.judged().isEmpty()) continue;
      if (!values.isEmpty()) values.append(", ");
      values.append(weekday(day.date())).append(' ').append(day.words());
    }
    String name = signals.judgedName(signal);
    String unit = signal == Signal.SLEEP ? "" : unitWord(signal);
    String said = values + unit;
    return normal
        .map(n -> words.of("trends.spoken", name, said, signals.spokenRange(signal, n)))
        .orElseGet(() -> words.of("trends.spoken.noNormal", name, said));
  }

  private String unitWord(Signal signal) {
    return signal.isScale()
        ? " " + words.of("trends.unit.SCALE.spoken")
        : " " + signals.unit(signal);
  }

  private String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
  }
}
