package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.report.SignalWords;
import upswing.training.Runner;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** Puts the timeline of a snapshot together; with ten years it takes a moment, so on the worker. */
final class TimelineMaker {

  private static final int LEAST_WEEKS = 52;

  private final Messages words;

  TimelineMaker(Messages words) {
    this.words = words;
  }

  Timeline make(Seen seen) {
    Ledger ledger = seen.ledger();
    Mornings mornings = seen.mornings();
    Runner runner = seen.plan().runner();
    LocalDate today = seen.today();
    LocalDate usual = runner.weekOf(today).minusWeeks(LEAST_WEEKS - 1);
    LocalDate first = runner.weekOf(ledger.firstDay());
    LocalDate from = first.isBefore(usual) ? first : usual;
    LocalDate last = ledger.lastDay().isAfter(today) ? ledger.lastDay() : today;
    int days = Math.toIntExact(7 * (ChronoUnit.DAYS.between(from, last) / 7 + 1));
    Explanations explanations = new Explanations(seen.plan(), words);
    return new Timeline(
        from,
        days,
        today,
        explanations.stages(),
        explanations.weeks(),
        explanations.bands(),
        explanations.flags(mornings),
        strips(ledger, mornings, from, days));
  }

  private List<Strip> strips(Ledger ledger, Mornings mornings, LocalDate from, int days) {
    List<Strip> strips = new ArrayList<>();
    SignalReckoning reckoning = new SignalReckoning(mornings, words);
    Standing standing = new Standing(mornings, words);
    for (var signal : SignalWords.ORDER) {
      SignalSeries series = SignalSeries.daily(signal, mornings, from, days);
      if (series.isEmpty()) continue;
      strips.add(new SignalStrip(series, from, reckoning, standing.of(signal), words));
    }
    strips.add(new LoadStrip(ledger, from, days, words));
    strips.add(new FormStrip(FormStrip.Kind.FITNESS, ledger, from, days, words));
    strips.add(new FormStrip(FormStrip.Kind.FORM, ledger, from, days, words));
    RaceStrip.of(ledger, from, days, words).ifPresent(strips::add);
    ShareStrip share = new ShareStrip(ledger, from, days, words);
    if (!share.isEmpty()) strips.add(share);
    strips.addAll(new RunStrips(ledger, from, words).all());
    return strips;
  }
}
