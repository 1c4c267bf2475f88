package upswing.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A start of the window: over which data, and as if it were which day.
 *
 * <p>Most starts are plain, and reading the annotations of all commands takes longer than opening
 * ten years does. So a plain command line is understood here, in a moment.
 */
record Start(Optional<Path> data, Optional<LocalDate> today) {

  /** A start by {@code open}, {@code --data DIR} and {@code --today DATE} alone, if it is one. */
  static Optional<Start> plain(String... args) {
    Optional<Start> start = Optional.of(new Start(Optional.empty(), Optional.empty()));
    int first = args.length > 0 && args[0].equals("open") ? 1 : 0;
    if ((args.length - first) % 2 != 0) return Optional.empty();
    for (int i = first; i < args.length; i += 2) {
      String option = args[i];
      String value = args[i + 1];
      start = start.flatMap(begun -> begun.with(option, value));
    }
    return start;
  }

  private Optional<Start> with(String option, String value) {
    if (value.startsWith("-")) return Optional.empty();
    try {
      return switch (option) {
        case "--data" -> Optional.of(new Start(Optional.of(Path.of(value)), today));
        case "--today" -> Optional.of(new Start(data, Optional.of(LocalDate.parse(value))));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException | InvalidPathException unclear) {
      return Optional.empty();
    }
  }

  /** This computer's clock, or noon of the day that was asked for. */
  Clock clock(Clock system) {
    return today
        .map(day -> day.atTime(LocalTime.NOON).atZone(system.getZone()).toInstant())
        .map(noon -> Clock.fixed(noon, system.getZone()))
        .orElse(system);
  }
}
