package upswing.ui.window;

import java.util.Optional;
import upswing.ui.Action;
import upswing.ui.repair.RepairOffer;
import upswing.ui.repair.RepairView;
import upswing.ui.repair.RepairViewModel;

/** Replanning from today, in place of the calendar while it is looked at. */
public final class RepairFeature implements Feature {

  @Override
  public void join(MainWindow window) {
    RepairViewModel model = new RepairViewModel(window.desk(), window.words());
    RepairView view = new RepairView(model, window.words());
    window
        .actions()
        .add(
            Action.when(
                    "replan",
                    window
                        .desk()
                        .seenProperty()
                        .map(
                            seen ->
                                RepairViewModel.block(seen).isPresent()
                                    ? Optional.<String>empty()
                                    : Optional.of("repair.none")),
                    () -> open(window, model, view),
                    "Shortcut+R")
                .changing());
    window.banner(
        new RepairOffer(
            window.desk(),
            window.words(),
            model.openProperty(),
            () -> window.actions().run("replan")));
    model
        .openProperty()
        .subscribe(
            (before, open) -> {
              if (!open) window.back();
            });
    window.calendar().spanProperty().subscribe((before, span) -> model.close());
  }

  private static void open(MainWindow window, RepairViewModel model, RepairView view) {
    model.open();
    window.instead(view);
    view.begin();
  }
}
