package upswing.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** A length of time as it is typed: {@code 3h}, {@code 2h50}, {@code 2:50} or {@code 90}. */
record Minutes(int count) {

  private static final Pattern HOURS = Pattern.compile("(\\d{1,3})\\s*(?:h|:)\\s*(\\d{1,2})?");
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,4})\\s*(?:min|m|')?");

  static Minutes parse(String typed) {
    Matcher hours = HOURS.matcher(typed.strip().toLowerCase(java.util.Locale.ROOT));
    if (hours.matches()) {
      int minutes = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
      return new Minutes(Integer.parseInt(hours.group(1)) * 60 + minutes);
    }
    Matcher plain = PLAIN.matcher(typed.strip());
    if (plain.matches()) return new Minutes(Integer.parseInt(plain.group(1)));
    throw new TypeConversionException("a length is written 3h, 2h50 or 90, not " + typed);
  }
}
