package upswing.ui;

import java.util.List;
import java.util.stream.Collectors;
import upswing.readiness.Advice;
import upswing.readiness.Morning;

/** Words for a morning on which somebody else should look: they come before every number. */
public final class AdviceWords {

  private final Messages words;

  public AdviceWords(Messages words) {
    this.words = words;
  }

  /** «Please see a doctor»; empty where nobody needs to look. */
  public String title(Morning morning) {
    return morning.advice().stream()
        .findFirst()
        .map(advice -> words.of("trends.advice.title." + key(advice)))
        .orElse("");
  }

  /** All that is advised that morning; empty where nobody needs to look. */
  public String of(Morning morning) {
    return morning.advice().stream().map(this::of).collect(Collectors.joining(" "));
  }

  /** One advice with its reason. */
  public String of(Advice advice) {
    return switch (advice) {
      case Advice.SoreSite(String site, int mornings) ->
          words.of("trends.advice.SORE_SITE", capital(site), mornings);
      case Advice.LongIll(int days) -> words.of("trends.advice.LONG_ILL", days);
      case Advice.LongRed(int mornings) -> words.of("trends.advice.LONG_RED", mornings);
      case Advice.LowEnergy(List<Advice.Sign> signs) ->
          words.of(
              "trends.advice.LOW_ENERGY",
              capital(
                  signs.stream()
                      .map(sign -> words.of("trends.sign." + sign))
                      .collect(Collectors.joining(", "))));
    };
  }

  private static String key(Advice advice) {
    return switch (advice) {
      case Advice.SoreSite site -> "SORE_SITE";
      case Advice.LongIll ill -> "LONG_ILL";
      case Advice.LongRed red -> "LONG_RED";
      case Advice.LowEnergy energy -> "LOW_ENERGY";
    };
  }

  private String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
  }
}
