package upswing.ui.session;

import java.util.Optional;
import java.util.stream.Stream;
import upswing.edit.WorkoutText;

/** Which part of a typed line is not understood. */
final class LineDoubt {

  /**
   * The first part that means nothing by itself, the whole line if each does; empty if all is well.
   */
  static Optional<String> of(String line) {
    if (WorkoutText.parse(line).isPresent()) return Optional.empty();
    return Stream.of(line.split("[,+;]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && WorkoutText.parse(part).isEmpty())
        .findFirst()
        .or(() -> Optional.of(line.strip()));
  }

  private LineDoubt() {}
}
