package upswing.ui.window;

import upswing.ui.Action;
import upswing.ui.block.BlockWizard;
import upswing.ui.block.BlockWizardViewModel;

/** The wizard for a new training block, as a sheet over the window. */
public final class BlockFeature implements Feature {

  @Override
  public void join(MainWindow window) {
    window.actions().add(Action.of("newBlock", () -> open(window), "Shortcut+N").changing());
  }

  private static void open(MainWindow window) {
    BlockWizardViewModel model = new BlockWizardViewModel(window.desk(), window.words());
    BlockWizard wizard = new BlockWizard(model, window.words(), window.overlay()::close);
    window.overlay().show(wizard, model::leave);
  }
}
