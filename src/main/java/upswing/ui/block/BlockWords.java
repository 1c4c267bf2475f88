package upswing.ui.block;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import upswing.planning.BlockPlanner.Note;
import upswing.training.DistanceUnit;
import upswing.ui.Messages;

/** Times, paces and days as the wizard writes them: «2 h 50», «1:42:00», «28 Mar 2027». */
final class BlockWords {

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Messages words;

  BlockWords(Messages words) {
    this.words = words;
  }

  String of(String key, Object... about) {
    return words.of(key, about);
  }

  /** A sentence of the planner. */
  String of(Note note) {
    return of(note.key(), note);
  }

  /** Other words for what a note is about. */
  String of(String key, Note note) {
    return words.of(key, note.about().stream().map(this::written).toArray());
  }

  /** Dates, days of the week and goals come as data. */
  private String written(String about) {
    if (words.has("block.day." + about)) return words.of("block.day." + about);
    if (words.has("block.rhythm." + about)) return words.of("block.rhythm." + about);
    if (words.has("goal." + about)) return words.of("goal." + about);
    return ISO_DATE.matcher(about).matches() ? dayAndYear(LocalDate.parse(about)) : about;
  }

  /** As typed into a field: «28 Mar 2027». */
  String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMM uuuu", words.locale()));
  }

  /** In a sentence: «4 January». */
  String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM", words.locale()));
  }

  /** In a sentence, where the year matters: «4 January 2027». */
  String dayAndYear(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()));
  }

  /** «45 min», «2 h», «2 h 50». */
  String time(double minutes) {
    long all = Math.round(minutes);
    if (all < 60) return words.of("block.minutes", Long.toString(all));
    if (all % 60 == 0) return words.of("block.hours", Long.toString(all / 60));
    return words.of("block.hours.minutes", Long.toString(all / 60), two(all % 60));
  }

  /** A day's limit, short: «75′», «2 h». */
  String atMost(int minutes) {
    return minutes >= 120 && minutes % 30 == 0
        ? time(minutes)
        : words.of("block.atMost", Integer.toString(minutes));
  }

  /** Over a bar: «2:50». */
  static String clock(double minutes) {
    long all = Math.round(minutes);
    return all / 60 + ":" + two(all % 60);
  }

  /** A race time: «1:42:00», «42:30». */
  static String race(Duration time) {
    long seconds = time.toSeconds();
    String end = two(seconds % 60);
    return seconds < 3600
        ? seconds / 60 + ":" + end
        : seconds / 3600 + ":" + two(seconds / 60 % 60) + ":" + end;
  }

  /** «4:50 /km». */
  String pace(double secondsPerMetre, DistanceUnit unit) {
    long seconds = Math.round(secondsPerMetre * unit.meters());
    return words.of("block.pace." + unit, seconds / 60 + ":" + two(seconds % 60));
  }

  private static String two(long number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
