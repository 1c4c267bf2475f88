package upswing.ui.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import upswing.readiness.Baseline;
import upswing.readiness.Chance;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.Reason;
import upswing.readiness.SignalMorning;
import upswing.readiness.SignalMorning.Standing;
import upswing.readiness.Verdict;
import upswing.report.SignalWords;
import upswing.training.CheckIn;
import upswing.training.Signal;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.workspace.CheckedIn;

/** Gathers the numbers behind a verdict. */
final class WhyMaker {

  private static final int FAMILIES = 5;

  /** How far back it is counted how often the rule has spoken: a year. */
  private static final int COUNTED_DAYS = 365;

  /**
   * A rule of so many families on so many mornings, and how often it speaks in a year without a
   * cause: simulated with 5 % a family, families correlated by 0.3 and days by 0.5; science.md §F.
   */
  private enum Fusion {
    ONE_ONCE(1, 1, 43.8),
    TWO_ONCE(2, 1, 13.0),
    TWO_TWICE(2, 2, 2.4),
    /** The program's own: two kinds clearly outside twice, or mornings that lean. */
    OWN(2, 2, Chance.RED_A_YEAR),
    THREE_TWICE(3, 2, 0.31);

    final int families;
    final int mornings;
    final double falseEpisodesAYear;

    Fusion(int families, int mornings, double falseEpisodesAYear) {
      this.families = families;
      this.mornings = mornings;
      this.falseEpisodesAYear = falseEpisodesAYear;
    }
  }

  private final Seen seen;
  private final Mornings mornings;
  private final Messages words;
  private final SignalWords signals;
  private final VerdictWords verdicts;

  WhyMaker(Seen seen, Messages words) {
    this.seen = seen;
    mornings = seen.mornings();
    this.words = words;
    signals = new SignalWords(words);
    verdicts = new VerdictWords(words);
  }

  Why of(LocalDate date) {
    Morning morning = mornings.on(date);
    String title = verdicts.title(morning, date.isBefore(mornings.today()));
    return new Why(
        date,
        morning.verdict(),
        words.of("why.title", title),
        words.of("why.rule." + morning.verdict()),
        SignalWords.ORDER.stream().flatMap(s -> row(morning, s).stream()).toList(),
        new WhyNotes(words).of(morning, said(date), CheckedIn.isRemembered(seen.snapshot(), date)),
        words.of("why.chance", decimal(Fusion.OWN.falseEpisodesAYear)),
        ownCount(date),
        List.of(Fusion.values()).stream().map(rule -> rule(rule, date)).toList());
  }

  private CheckIn said(LocalDate date) {
    return seen.plan().checkIns().getOrDefault(date, CheckIn.empty(date));
  }

  private Optional<Why.Signal> row(Morning morning, Signal signal) {
    SignalMorning now = morning.signals().get(signal);
    if (now == null) return Optional.empty();
    OptionalDouble judged = SignalRows.judged(now);
    if (judged.isEmpty()) return Optional.empty();
    Optional<SignalMorning> before =
        Optional.ofNullable(mornings.on(morning.date().minusDays(1)).signals().get(signal));
    Optional<Baseline.Known> normal =
        now.normal() instanceof Baseline.Known known ? Optional.of(known) : Optional.empty();
    return Optional.of(
        new Why.Signal(
            signals.judgedName(signal),
            signals.value(signal, judged.getAsDouble()),
            normal.map(n -> signals.range(signal, n)).orElse(""),
            place(now),
            now.standing() == Standing.OUTSIDE_WORSE ? Row.Tone.WORSE : Row.Tone.PLAIN,
            normal.map(n -> strip(now, n, judged.getAsDouble(), before))));
  }

  private String place(SignalMorning now) {
    if (now.normal() instanceof Baseline.NotYet notYet) {
      return words.of("trends.notYet", notYet.daysNeeded());
    }
    double distance = now.distance().orElse(0);
    if (now.standing() == Standing.INSIDE) return words.of("why.inside");
    if (now.standing() == Standing.UNKNOWN) return "";
    return words.of(distance < 0 ? "why.below" : "why.above", decimal(Math.abs(distance)));
  }

  /** The strip reaches a little beyond whatever lies farthest out. */
  private static Why.Strip strip(
      SignalMorning now, Baseline.Known normal, double value, Optional<SignalMorning> before) {
    OptionalDouble yesterday = before.map(SignalRows::judged).orElseGet(OptionalDouble::empty);
    double low = normal.low();
    double high = normal.high();
    double width = Math.max(high - low, 1e-6);
    double[] all =
        DoubleStream.concat(DoubleStream.of(low - width, high + width, value), yesterday.stream())
            .sorted()
            .toArray();
    double from = all[0];
    double span = all[all.length - 1] - from;
    return new Why.Strip(
        (low - from) / span,
        (high - from) / span,
        (value - from) / span,
        now.standing() == Standing.OUTSIDE_WORSE,
        yesterday.isPresent()
            ? Optional.of((yesterday.getAsDouble() - from) / span)
            : Optional.empty());
  }

  private Why.Rule rule(Fusion rule, LocalDate date) {
    boolean speaks = speaks(rule, date);
    String count = Integer.toString(rule.families);
    return new Why.Rule(
        rule == Fusion.OWN
            ? words.of("why.of.own")
            : words.of(rule.mornings == 1 ? "why.of.once" : "why.of.twice", count, FAMILIES),
        rule == Fusion.OWN,
        speaks,
        words.of(speaks ? "why.easeOff" : "why.asPlanned"),
        words.of("why.aYear", frequency(rule.falseEpisodesAYear)));
  }

  private boolean speaks(Fusion rule, LocalDate date) {
    if (rule == Fusion.OWN) return mornings.on(date).verdict() == Verdict.RED;
    for (int i = 0; i < rule.mornings; i++) {
      if (families(mornings.on(date.minusDays(i))) < rule.families) return false;
    }
    return true;
  }

  /** Members of a family share their causes and count once. */
  private static long families(Morning morning) {
    return morning.reasons().stream()
        .filter(reason -> !(reason instanceof Reason.OfWeek))
        .map(Reason::family)
        .distinct()
        .count();
  }

  private String ownCount(LocalDate date) {
    long checked = 0;
    long spoken = 0;
    for (int i = 0; i < COUNTED_DAYS; i++) {
      Verdict verdict = mornings.on(date.minusDays(i)).verdict();
      if (verdict != Verdict.MISSING && verdict != Verdict.TOO_EARLY) checked++;
      if (verdict == Verdict.RED) spoken++;
    }
    return words.of("why.spoken", spoken, checked);
  }

  private String decimal(double value) {
    return String.format(words.locale(), "%.1f", value);
  }

  private static String frequency(double aYear) {
    return aYear < 1
        ? String.format(Locale.ROOT, "%.1f", aYear)
        : String.format(Locale.ROOT, aYear < 10 ? "%.1f" : "%.0f", aYear);
  }
}
