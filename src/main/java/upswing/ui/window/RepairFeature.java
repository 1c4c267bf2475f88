package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import upswing.training.BlockId;
import upswing.ui.Action;
import upswing.ui.repair.RaceAwayLine;
import upswing.ui.repair.RepairOffer;
import upswing.ui.repair.RepairView;
import upswing.ui.repair.RepairViewModel;

/** Replanning from today, in place of the calendar while it is looked at. */
public final class RepairFeature implements Feature {

  private Optional<MainWindow> joined = Optional.empty();
  private Optional<RepairViewModel> repair = Optional.empty();

  @Override
  public void join(MainWindow window) {
    RepairViewModel model = new RepairViewModel(window.desk(), window.words());
    joined = Optional.of(window);
    repair = Optional.of(model);
    RepairView view = new RepairView(model, window.words());
    ObservableValue<Optional<String>> none =
        window
            .desk()
            .seenProperty()
            .map(
                seen ->
                    RepairViewModel.block(seen).isPresent()
                        ? Optional.empty()
                        : Optional.of("repair.none"));
    window.actions().add(Action.when("replan", none, model::open, "Shortcut+R").changing());
    window
        .actions()
        .add(Action.when("replanSay", none, model::tell, "Shortcut+Shift+R").changing());
    window.banner(
        new RepairOffer(
            window.desk(),
            window.words(),
            model.openProperty(),
            () -> window.actions().run("replan")));
    window.banner(
        new RaceAwayLine(window.desk(), window.words(), model.openProperty(), this::open));
    model
        .openProperty()
        .subscribe(
            (before, open) -> {
              if (!open) window.back();
              else show(window, view);
            });
    window.calendar().spanProperty().subscribe((before, span) -> model.close());
  }

  /** Opens it for a block whose race is on another day now. */
  public void open(BlockId block, LocalDate race) {
    joined.ifPresent(
        window ->
            window.desk().whenWhole(() -> repair.ifPresent(model -> model.open(block, race))));
  }

  private static void show(MainWindow window, RepairView view) {
    window.instead(view);
    view.begin();
  }
}
