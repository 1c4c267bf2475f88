package upswing.edit;

import java.time.LocalDate;
import java.util.Optional;
import upswing.edit.Deed.Kind;
import upswing.training.Mute;
import upswing.training.Plan;

/** Rules silenced and heard again, and proposals put off; each is one change, one undo. */
public final class MuteEdits {

  /** Silences a rule; a mute it had is replaced. */
  public static Optional<Edit> mute(Plan plan, Mute mute) {
    Deed deed =
        Deed.of(Kind.MUTE_RULE, mute.rule(), mute.until().map(LocalDate::toString).orElse(""));
    return edit(plan, mute.rule(), Optional.of(mute), deed);
  }

  /** Lets a rule speak again. */
  public static Optional<Edit> unmute(Plan plan, String rule) {
    return edit(plan, rule, Optional.empty(), Deed.of(Kind.UNMUTE_RULE, rule));
  }

  /** Puts a morning's proposal off: it is not made again that day for that reason. */
  public static Optional<Edit> notToday(Plan plan, String reason, LocalDate day) {
    Mute mute = new Mute(Mute.morning(reason), day, Optional.of(day), "");
    return edit(plan, mute.rule(), Optional.of(mute), Deed.of(Kind.NOT_TODAY, day));
  }

  private static Optional<Edit> edit(Plan plan, String rule, Optional<Mute> after, Deed deed) {
    Optional<Mute> before = Optional.ofNullable(plan.mutes().get(rule));
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Edit(deed, new PlanChange.OfMute(rule, before, after)));
  }

  private MuteEdits() {}
}
