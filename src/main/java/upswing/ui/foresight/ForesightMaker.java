package upswing.ui.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import upswing.load.WeekFigures;
import upswing.planning.Consequence;
import upswing.planning.Consequence.RaceDay;
import upswing.planning.Consequence.WeekChange;
import upswing.report.Amounts;
import upswing.ui.ConsequenceWords;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.Prospect;
import upswing.ui.Seen;
import upswing.ui.foresight.ForesightSight.Row;
import upswing.ui.foresight.ForesightSight.Tone;

/** Puts into words what a change would lead to. */
record ForesightMaker(Messages words, Seen seen) {

  /** As many weeks as have room. */
  private static final int WEEKS = 2;

  /** Two hard days are this far apart, in hours: an easy day lies between. */
  private static final int HOURS_APART = 48;

  ForesightSight of(Prospect prospect) {
    Consequence would = prospect.consequence();
    List<Row> rows = new ArrayList<>();
    would.weeks().stream().limit(WEEKS).forEach(week -> rows.addAll(week(week)));
    gap(would).ifPresent(rows::add);
    would.race().map(this::form).ifPresent(rows::add);
    Optional<RaceDay> race = would.race();
    return new ForesightSight(
        prospect.title(),
        would.fit(),
        new ConsequenceWords(words).verdict(would),
        rows,
        race.map(day -> words.of("foresight.race", Dates.brief(day.date(), words))).orElse(""),
        race.map(this::gain).orElse(words.of("foresight.race.none")),
        race.map(day -> tone(day.gained())).orElse(Tone.SAME),
        race.map(this::numbers).orElse(""),
        race.isPresent() ? why() : "",
        words.of("foresight.note." + would.fit()));
  }

  private List<Row> week(WeekChange change) {
    WeekFigures before = change.before();
    WeekFigures after = change.after();
    String week = name(change.start());
    return List.of(
        row(
            words.of("foresight.row.time", week),
            Amounts.hours(before.plannedMinutes()),
            Amounts.hours(after.plannedMinutes()),
            Amounts.signed(after.plannedMinutes() - before.plannedMinutes()) + "′"),
        row(
            words.of("foresight.row.load", week),
            Amounts.whole(before.plannedLoad()),
            Amounts.whole(after.plannedLoad()),
            Amounts.signed(after.plannedLoad() - before.plannedLoad())),
        row(
            words.of("foresight.row.easy", week),
            share(before.easyShare()),
            share(after.easyShare()),
            ""),
        row(
            words.of("foresight.row.monotony", week),
            tenth(before.monotony()),
            tenth(after.monotony()),
            ""));
  }

  private String name(LocalDate start) {
    return seen.plan()
        .blockOn(start)
        .map(block -> words.of("foresight.week", block.weekNumber(start)))
        .orElseGet(() -> words.of("foresight.weekOf", Dates.day(start, words)));
  }

  private Row row(String name, String before, String after, String difference) {
    boolean same = before.equals(after);
    return new Row(
        name,
        before,
        after,
        same ? words.of("foresight.asBefore") : difference,
        same ? Tone.SAME : Tone.CHANGED);
  }

  private Optional<Row> gap(Consequence would) {
    OptionalInt before = would.gapBefore();
    OptionalInt after = would.gapAfter();
    if (before.isEmpty() || after.isEmpty()) return Optional.empty();
    Row row = row(words.of("foresight.row.gap"), hours(before), hours(after), "");
    if (row.tone() == Tone.SAME) return Optional.of(row);
    boolean close = after.getAsInt() < HOURS_APART;
    return Optional.of(
        new Row(
            row.name(),
            row.before(),
            row.after(),
            words.of("foresight.needs", HOURS_APART),
            close ? Tone.WORSE : Tone.CHANGED));
  }

  private Row form(RaceDay race) {
    return row(
        words.of("foresight.row.form"),
        signedTenth(race.formBefore()),
        signedTenth(race.formAfter()),
        "");
  }

  private String gain(RaceDay race) {
    String points = String.format(Locale.ROOT, "%.1f", Math.abs(race.gained()));
    if (points.equals("0.0")) return words.of("foresight.race.same");
    return words.of(race.gained() > 0 ? "foresight.race.gained" : "foresight.race.lost", points);
  }

  private static Tone tone(double gained) {
    return Math.abs(gained) < 0.05 ? Tone.SAME : gained < 0 ? Tone.WORSE : Tone.CHANGED;
  }

  private String numbers(RaceDay race) {
    return words.of(
        "foresight.why.numbers",
        plain(race.before().fitness()),
        plain(race.after().fitness()),
        plain(race.before().fatigue()),
        plain(race.after().fatigue()));
  }

  private String why() {
    return words.of(
        "foresight.why.text", String.format(Locale.ROOT, "%.2f", RaceDay.FATIGUE_WEIGHT));
  }

  private String hours(OptionalInt hours) {
    return words.of("foresight.hours", hours.getAsInt());
  }

  private String share(OptionalDouble share) {
    return share.isPresent() ? Amounts.percent(share.getAsDouble()) : words.of("foresight.unknown");
  }

  private String tenth(OptionalDouble number) {
    return number.isPresent() ? plain(number.getAsDouble()) : words.of("foresight.unknown");
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** In one sentence, for a line at the bottom of the window. */
  String brief(Prospect prospect) {
    ForesightSight sight = of(prospect);
    String race = sight.race().isEmpty() ? "" : sight.race() + " " + sight.gain();
    return words.of("foresight.line", sight.title(), sight.verdict(), race);
  }

  /** With its sign and one decimal: +8.4, −0.3. */
  static String signedTenth(double number) {
    String plain = plain(Math.abs(number));
    return plain.equals("0.0") ? plain : (number < 0 ? "−" : "+") + plain;
  }
}
