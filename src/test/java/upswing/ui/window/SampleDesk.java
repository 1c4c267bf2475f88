package upswing.ui.window;

import java.time.InstantSource;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.workspace.MemoryStore;
import upswing.workspace.PlanStore;
import upswing.workspace.Workspace;

/** A desk over the sample block on Wednesday 17 February 2027; everything happens at once. */
public record SampleDesk(Desk desk, PlanStore store) {

  public static SampleDesk ofBlock() {
    return of(SampleBlock.plan());
  }

  public static SampleDesk of(Plan plan) {
    MemoryStore store = new MemoryStore(plan);
    Workspace workspace = new Workspace(store, InstantSource.system());
    return new SampleDesk(
        new Desk(workspace, () -> SampleBlock.TODAY, Runnable::run, Runnable::run), store);
  }
}
