package upswing.ui.print;

import java.time.Instant;
import java.util.Locale;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** A desk over the example on its day, or over nothing; everything happens at once. */
final class ExampleDesk {

  static final Messages WORDS = new Messages(Locale.ENGLISH);

  static Desk ofExample() {
    Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), () -> Instant.EPOCH);
    Example.fill(workspace);
    return over(workspace);
  }

  static Desk ofNothing() {
    return over(new Workspace(new MemoryStore(Plan.EMPTY), () -> Instant.EPOCH));
  }

  private static Desk over(Workspace workspace) {
    return new Desk(workspace, () -> Example.TODAY, Runnable::run, Runnable::run);
  }

  private ExampleDesk() {}
}
