package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import upswing.planning.BlockPlanner.Note;
import upswing.planning.check.Lately;
import upswing.planning.check.Lately.DaysOff;
import upswing.planning.check.Lately.Ill;

/** What was read of the days before a block, and how it begins for that: a sentence for each. */
final class Beginning {

  private final Lately lately;
  private final LocalDate firstRun;

  private Beginning(Lately lately, LocalDate firstRun) {
    this.lately = lately;
    this.firstRun = firstRun;
  }

  /**
   * @param firstRun the day of the block's first run
   */
  static List<Note> of(Lately lately, LocalDate firstRun) {
    Beginning beginning = new Beginning(lately, firstRun);
    return Stream.of(beginning.daysOff(), beginning.ill(), beginning.raced())
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Example: no run since 20 April, 13 days: the first week holds at most 70 % of the usual 180.
   */
  private Optional<Note> daysOff() {
    if (lately.daysOff().isEmpty()) return Optional.empty();
    DaysOff off = lately.daysOff().get();
    int days = off.count(firstRun);
    int share = lately.share(firstRun);
    if (share == 100) return Optional.empty();
    String key = off.back().isPresent() ? "backSince" : days > 28 ? "longOff" : "daysOff";
    return Optional.of(
        Note.of(
            "planning.note." + key,
            off.back().orElse(off.last()),
            days,
            share,
            Math.round(off.usualMinutes())));
  }

  private Optional<Note> ill() {
    if (lately.ill().isEmpty()) return Optional.empty();
    Ill ill = lately.ill().get();
    OptionalInt first = lately.shortFirstRun(firstRun);
    if (first.isPresent()) {
      return Optional.of(Note.of("planning.note.illFirstRun", ill.last(), first.getAsInt()));
    }
    return ill.easyUntil().isBefore(lately.start())
        ? Optional.empty()
        : Optional.of(Note.of("planning.note.ill", ill.last(), ill.easyUntil().plusDays(1)));
  }

  private Optional<Note> raced() {
    return lately
        .raced()
        .map(
            raced ->
                Note.of(
                    "planning.note." + (days(raced.restsUntil()) > 0 ? "racedLong" : "raced"),
                    raced.date(),
                    days(raced.easyUntil()),
                    days(raced.restsUntil())));
  }

  /** Days of the block up to one of its first. */
  private long days(LocalDate last) {
    return Math.max(0, ChronoUnit.DAYS.between(lately.start(), last) + 1);
  }
}
