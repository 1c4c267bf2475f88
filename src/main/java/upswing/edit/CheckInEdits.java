package upswing.edit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Tag;

/** What is said of a morning outside its check-in; each is one change, one undo. */
public final class CheckInEdits {

  /** Says on a day that what measures lately under another name is the same device as before. */
  public static Optional<Edit> sameDevice(Plan plan, LocalDate day) {
    Optional<CheckIn> before = Optional.ofNullable(plan.checkIns().get(day));
    CheckIn said = before.orElse(CheckIn.empty(day));
    Set<Tag> tags = new HashSet<>(said.tags());
    if (!tags.add(Tag.SAME_DEVICE)) return Optional.empty();
    return Optional.of(
        new Edit(
            Deed.of(Deed.Kind.SAME_DEVICE, day),
            new PlanChange.OfCheckIn(day, before, Optional.of(said.tagged(tags)))));
  }

  private CheckInEdits() {}
}
