package upswing.exchange.text;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of one table: whether a comma or a point marks the decimals is decided by all cells.
 *
 * <p>Example: a table with {@code 10,08} says that {@code 2.932} steps are two thousand.
 */
public final class Numbers {

  private static final int LONGEST = 30;
  private static final Pattern COMMA_DECIMALS = Pattern.compile(".*\\d,(\\d{1,2}|\\d{4,})");
  private static final Pattern POINT_DECIMALS = Pattern.compile(".*\\d\\.(\\d{1,2}|\\d{4,})");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d+):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

  private final char decimalMark;

  private Numbers(char decimalMark) {
    this.decimalMark = decimalMark;
  }

  /** Decides by cells that hold numbers with decimals; a point when they tell nothing. */
  public static Numbers decidedBy(Collection<String> cells) {
    long commas = cells.stream().filter(c -> COMMA_DECIMALS.matcher(c).matches()).count();
    long points = cells.stream().filter(c -> POINT_DECIMALS.matcher(c).matches()).count();
    return new Numbers(commas > points ? ',' : '.');
  }

  /** Numbers with a decimal point. */
  public static Numbers withPoint() {
    return new Numbers('.');
  }

  /** A number, thousands separated or not, its unit left out; empty when it is none. */
  public OptionalDouble parse(String cell) {
    if (cell.length() > LONGEST) return OptionalDouble.empty();
    String plain = cell.replaceAll("[\\s'\u00A0\u202F]", "").replaceAll("\\p{L}+$", "");
    char thousands = decimalMark == ',' ? '.' : ',';
    boolean grouped = plain.matches("-?\\d{1,3}([" + thousands + "]\\d{3})+([.,]\\d+)?");
    if (grouped) plain = plain.replace(String.valueOf(thousands), "");
    plain = plain.replace(decimalMark, '.');
    return plain.matches("-?\\d+(\\.\\d*)?|-?\\.\\d+")
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }

  /** Seconds of {@code 1:18:02}, {@code 00:01:39,6} or {@code 12:34}; empty when it is no time. */
  public static OptionalDouble clockSeconds(String cell) {
    if (cell.length() > LONGEST) return OptionalDouble.empty();
    Matcher clock = CLOCK.matcher(cell.strip());
    if (!clock.matches()) return OptionalDouble.empty();
    double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
    double seconds =
        hours * 3600
            + Integer.parseInt(clock.group(2)) * 60.0
            + Integer.parseInt(clock.group(3))
            + (clock.group(4) == null ? 0 : Double.parseDouble("0." + clock.group(4)));
    return seconds < 1e8 ? OptionalDouble.of(seconds) : OptionalDouble.empty();
  }
}
