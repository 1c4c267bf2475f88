package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A caret blinks where the keyboard is, and nowhere else. */
class CaretsTest extends ApplicationTest {

  private Field first;
  private Field second;

  @Override
  public void start(Stage stage) {
    first = new Field();
    second = new Field();
    Scene scene = new Scene(new HBox(first, second), 400, 100);
    Carets.restIn(scene);
    first.setOnAction(event -> second.requestFocus());
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void enterLeavesNoCaretBehind() {
    leaveBy(() -> push(KeyCode.ENTER));
  }

  @Test
  void tabLeavesNoCaretBehind() {
    leaveBy(() -> push(KeyCode.TAB));
  }

  @Test
  void aClickLeavesNoCaretBehind() {
    leaveBy(() -> clickOn(second));
  }

  @Test
  void aSelectionHidesTheCaretUntilAKeyTakesItAway() {
    interact(() -> second.setText("48"));
    interact(first::requestFocus);

    push(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("48", second.getSelectedText());
    assertFalse(second.blinks);
    push(KeyCode.RIGHT);
    assertTrue(second.blinks);
  }

  private void leaveBy(Runnable way) {
    interact(first::requestFocus);
    write("50");
    assertTrue(first.blinks);

    way.run();
    WaitForAsyncUtils.waitForFxEvents();

    assertTrue(second.isFocused());
    assertTrue(second.blinks);
    assertFalse(first.blinks);
  }

  private static final class Field extends TextField {

    private boolean blinks;

    Field() {
      setSkin(
          new TextFieldSkin(this) {
            @Override
            public void setCaretAnimating(boolean on) {
              super.setCaretAnimating(on);
              blinks = on;
            }
          });
    }
  }
}
