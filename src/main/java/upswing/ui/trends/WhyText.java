package upswing.ui.trends;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers behind a verdict as plain text, columns parted by tabs: for a mail or a table. */
final class WhyText {

  static String of(Why why) {
    Stream<String> head = Stream.of(why.date() + "\t" + why.title(), why.rule());
    Stream<String> signals =
        why.signals().stream()
            .map(s -> String.join("\t", s.name(), s.value(), s.normal(), s.place()));
    Stream<String> rules =
        why.rules().stream().map(r -> String.join("\t", r.name(), r.says(), r.chance()));
    return Stream.of(
            head, signals, why.others().stream(), Stream.of(why.chance(), why.spoken()), rules)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private WhyText() {}
}
