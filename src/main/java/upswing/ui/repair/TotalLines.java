package upswing.ui.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import upswing.load.Ledger;
import upswing.planning.repair.Repaired;
import upswing.planning.repair.Totals;
import upswing.report.Amounts;
import upswing.ui.Messages;

/** What the rest of the block adds up to, before and after. */
final class TotalLines {

  private final Messages words;

  TotalLines(Messages words) {
    this.words = words;
  }

  /** The totals with only the ticked days taken. */
  static Totals after(Repaired repaired, Ledger after, Set<LocalDate> taken) {
    if (taken.equals(repaired.days())) return repaired.totalsAfter();
    var block = after.plan().blocks().getOrDefault(repaired.block().id(), repaired.block());
    return Totals.of(after, block);
  }

  List<Sight.Figure> of(Totals before, Totals after) {
    List<Sight.Figure> lines = new ArrayList<>();
    lines.add(line("time", Amounts.hours(before.minutes()), Amounts.hours(after.minutes())));
    lines.add(line("load", Amounts.whole(before.load()), Amounts.whole(after.load())));
    lines.add(
        line("biggest", Amounts.hours(before.biggestWeek()), Amounts.hours(after.biggestWeek())));
    if (before.form().isPresent() && after.form().isPresent()) {
      double was = before.form().getAsDouble();
      double is = after.form().getAsDouble();
      lines.add(
          new Sight.Figure(words.of("repair.total.form"), tenth(was), tenth(is), is - was >= 0.05));
    }
    lines.add(
        new Sight.Figure(
            words.of("repair.total.rules"),
            String.valueOf(before.rulesBroken()),
            String.valueOf(after.rulesBroken()),
            after.rulesBroken() < before.rulesBroken()));
    return lines;
  }

  private Sight.Figure line(String name, String before, String after) {
    return new Sight.Figure(words.of("repair.total." + name), before, after, false);
  }

  /** With its sign and one decimal: +8.4, −0.3. */
  private static String tenth(double number) {
    String plain = String.format(Locale.ROOT, "%.1f", Math.abs(number));
    return plain.equals("0.0") ? plain : (number < 0 ? "−" : "+") + plain;
  }
}
