package upswing.ui.window;

import java.util.Locale;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.example.Example;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** A journey through the whole window, over a typical block that nothing is kept of. */
abstract class WindowJourney extends ApplicationTest {

  Desk desk;
  MainWindow window;

  @Override
  public void start(Stage stage) {
    SampleDesk sample = SampleDesk.ofBlock();
    desk = sample.desk();
    window =
        new MainWindow(
            desk,
            new Messages(Locale.ENGLISH),
            sample.store(),
            Features.all(Example.CLOCK, () -> {}));
    stage.setScene(window.scene(1200, 900));
    stage.show();
  }
}
