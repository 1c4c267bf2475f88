package upswing.ui;

import java.time.Instant;
import java.util.Locale;
import upswing.training.Plan;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** A desk that does everything at once, on the day of {@link TypicalRunner}. */
public final class TypicalDesk {

  /** The words the program speaks. */
  public static final Messages WORDS = new Messages(Locale.ENGLISH);

  /** A desk over a plan that lasts as long as the test. */
  public static Desk over(Plan plan) {
    Workspace workspace = new Workspace(new MemoryStore(plan), () -> Instant.EPOCH);
    return new Desk(workspace, () -> TypicalRunner.TODAY, Runnable::run, Runnable::run);
  }

  private TypicalDesk() {}
}
