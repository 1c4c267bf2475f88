package upswing.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule of the plan check the runner does not want to hear of for a while, or for good; or what a
 * morning proposes, which was answered with "not today".
 *
 * <p>Example: R02 muted from 17 February to 16 March 2027, "coming back from a marathon".
 *
 * @param rule its id, as {@code R02}; for a morning's proposal {@link #morning}
 * @param until the last day it is silent; empty for good
 * @param reason in the runner's words; empty when not said
 */
public record Mute(String rule, LocalDate since, Optional<LocalDate> until, String reason) {

  public Mute {
    if (until.isPresent() && until.get().isBefore(since)) {
      throw new IllegalArgumentException("a rule can't be muted from " + since + " to " + until);
    }
  }

  private static final String MORNING = "morning ";

  /** What stands for a rule where a morning's proposal is put off; example: {@code morning RED}. */
  public static String morning(String reason) {
    return MORNING + reason;
  }

  /** Whether it is a morning's proposal that is put off, not a rule. */
  public boolean isOfMorning() {
    return rule.startsWith(MORNING);
  }

  /** Whether the rule is silent on a day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(since) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
