package upswing.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import upswing.report.Words;

/**
 * Every word the runner reads, from {@code assets/text}: one file a feature, one key a sentence.
 *
 * <p>Sentences are {@link MessageFormat} patterns. A missing key is shown as itself and fails a
 * test.
 */
public final class Messages implements Words {

  private static final List<String> FEATURES =
      List.of(
          "common",
          "calendar",
          "foresight",
          "care",
          "edit",
          "trends",
          "timeline",
          "season",
          "whatif",
          "repair",
          "template",
          "checkin",
          "block",
          "planning",
          "check",
          "importing",
          "print",
          "review",
          "window",
          "cli");

  private static final Pattern BELOW_ZERO = Pattern.compile("-\\d+(\\.\\d+)?");

  /** Read once, with the first word: a start has better things to do before. */
  private static final class All {
    static final Properties WORDS = read();
  }

  private final Locale locale;

  /** The words in one language; only English so far. */
  public Messages(Locale locale) {
    this.locale = locale;
  }

  @Override
  public String of(String key, Object... about) {
    String pattern = All.WORDS.getProperty(key);
    if (pattern == null) return key;
    return about.length == 0
        ? pattern.replace("''", "'")
        : new MessageFormat(pattern, locale).format(counted(pattern, about));
  }

  /**
   * A sentence that differs by a number needs it as one, also where it comes as words; elsewhere a
   * number below zero has a minus, which is no hyphen.
   */
  private static Object[] counted(String pattern, Object[] about) {
    Object[] counted = about.clone();
    for (int i = 0; i < counted.length; i++) {
      if (!(counted[i] instanceof String said)) continue;
      if (pattern.contains("{" + i + ",choice")) counted[i] = Long.valueOf(said);
      else if (BELOW_ZERO.matcher(said).matches()) counted[i] = "−" + said.substring(1);
    }
    return counted;
  }

  /**
   * The sentence of a key, filled with what the domain says of it: days of the week and dates in
   * ISO form become words, so {@code WEDNESDAY} reads Wednesday, {@code 2027-02-17} 17 February and
   * {@code AUTONOMIC, SLEEP} heart and sleep.
   */
  @Override
  public String sentence(String key, List<String> about) {
    return of(key, about.stream().map(this::worded).toArray());
  }

  private String worded(String about) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (about.equals(day.name())) return day.getDisplayName(TextStyle.FULL, locale);
    }
    if (has("goal." + about)) return of("goal." + about);
    List<String> kinds = List.of(about.split(", "));
    if (kinds.stream().allMatch(kind -> has("family." + kind))) {
      return listed(kinds.stream().map(kind -> of("family." + kind)).toList());
    }
    if (!about.matches("\\d{4}-\\d{2}-\\d{2}")) return about;
    return DateTimeFormatter.ofPattern("d MMMM", locale).format(LocalDate.parse(about));
  }

  private String listed(List<String> all) {
    if (all.size() == 1) return all.getFirst();
    String before = String.join(", ", all.subList(0, all.size() - 1));
    return of("list.and", before, all.getLast());
  }

  /** Reads them now, so that the first word waits for nothing. */
  public static void ready() {
    var _ = All.WORDS;
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return All.WORDS.containsKey(key);
  }

  @Override
  public Locale locale() {
    return locale;
  }

  private static Properties read() {
    Properties words = new Properties();
    for (String feature : FEATURES) {
      String file = "/assets/text/" + feature + ".properties";
      try (InputStream in = Messages.class.getResourceAsStream(file)) {
        if (in != null) words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return words;
  }
}
