package upswing.exchange.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as TCX and GPX write them: with or without a zone, which then is UTC. */
public final class Moments {

  /** Reads a moment; empty when it is none or can't be true. */
  public static Optional<OffsetDateTime> parse(String text) {
    try {
      boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 9 || text.lastIndexOf('-') > 9;
      OffsetDateTime moment =
          zoned ? OffsetDateTime.parse(text) : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
      boolean believed = moment.getYear() >= 1980 && moment.getYear() < 2100;
      return believed ? Optional.of(moment) : Optional.empty();
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }

  /** Reads a number; {@code NaN} when it is none. */
  public static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  private Moments() {}
}
