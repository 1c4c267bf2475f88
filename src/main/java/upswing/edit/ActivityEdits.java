package upswing.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Plan;

/** Makes the edits of what was done: what the runner says of it afterwards. */
public final class ActivityEdits {

  /** The same activity with another answer of the runner; empty when it is gone. */
  public static Optional<Edit> answer(Plan plan, ActivityId id, UnaryOperator<Activity> answer) {
    Activity before = plan.activities().get(id);
    if (before == null) return Optional.empty();
    Activity after = answer.apply(before);
    return Optional.of(
        new Edit(
            Deed.of(Deed.Kind.RATE_ACTIVITY, before.date()),
            new PlanChange.OfActivity(id, Optional.of(before), Optional.of(after))));
  }

  /** The same activity with yes or no about the meal; the same answer again takes it back. */
  public static Activity fuelled(Activity done, boolean answer) {
    return done.fuelled(toggled(done.fuelled(), answer));
  }

  /** The same activity with yes or no about the talking; the same answer again takes it back. */
  public static Activity easyEnough(Activity done, boolean answer) {
    return done.easyEnough(toggled(done.easyEnough(), answer));
  }

  private static Optional<Boolean> toggled(Optional<Boolean> before, boolean answer) {
    return before.equals(Optional.of(answer)) ? Optional.empty() : Optional.of(answer);
  }

  private ActivityEdits() {}
}
